import {
  AGE_BANDS,
  CAME_VIA,
  CRIME_CATEGORIES,
  GENDERS,
  POLICE_REPORTED,
  REFERRAL_DESTINATIONS,
  SECTIONS,
  SPECIAL_CIRCUMSTANCES,
  TARGET_GROUPS,
} from '@jourplan/schema/domain/contacts/contacts.js';
import { SelectField } from '../../components/select-field.js';
import { TextField } from '../../components/text-field.js';
import { Tick } from '../../components/tick.js';
import { CaseChoicesDocument } from '../../graphql/graphql.js';
import { type Refusal, refusalAt } from '../../lib/refusals.js';
import { useSession } from '../../lib/session.js';
import { useGraphQL } from '../../lib/use-graphql.js';
import { type MessageId, useWords } from '../../lib/words.js';
import type { CaseDraft } from './case-draft.js';
import { useSupporterOptions } from './supporter-options.js';

/** Fields of the form that a refusal may be about. */
export const CASE_FIELDS = [
  'receivedOn',
  'section',
  'targetGroup',
  'cameVia',
  'ageBand',
  'gender',
  'crimeCategory',
  'policeReported',
  'municipalityCode',
  'districtId',
  'meetingOfferedOn',
  'referredTo',
  'referredOn',
  'supporterCode',
] as const;

interface CaseFieldsProps {
  draft: CaseDraft;
  wrongDates: readonly (keyof CaseDraft)[];
  refusals: readonly Refusal[];
  onChange: (change: Partial<CaseDraft>) => void;
}

export function CaseFields(props: CaseFieldsProps) {
  const { draft, refusals, onChange } = props;
  const { t } = useWords();
  const { organisation } = useSession();
  const choices = useGraphQL(CaseChoicesDocument, { organisation: organisation.slug }).data?.organisation;
  const supporters = useSupporterOptions(choices?.supporters ?? [], draft.supporterCode);
  const places = [
    ...(choices?.districts ?? []).map(({ id, name }) => [`stadsdel:${id}`, name] as const),
    ...(choices?.municipalities ?? []).map(({ code, name }) => [`kommun:${code}`, name] as const),
  ];
  return (
    <div className="case-fields">
      <DateField {...props} name="receivedOn" label="facts.receivedOn" />
      <FactSelect {...props} name="section" values={SECTIONS} />
      <FactSelect {...props} name="targetGroup" values={TARGET_GROUPS} />
      <FactSelect {...props} name="cameVia" values={CAME_VIA} />
      <SelectField
        label={t('facts.place')}
        value={draft.place}
        options={[['', t('facts.unknown')], ...places]}
        error={refusalAt(refusals, 'municipalityCode') ?? refusalAt(refusals, 'districtId')}
        onChange={(place) => onChange({ place })}
      />
      <FactSelect {...props} name="ageBand" values={AGE_BANDS} />
      <FactSelect {...props} name="gender" values={GENDERS} />
      <FactSelect {...props} name="crimeCategory" values={CRIME_CATEGORIES} />
      <FactSelect {...props} name="policeReported" values={POLICE_REPORTED} />
      <YesNoFields {...props} />
      <DateField {...props} name="meetingOfferedOn" label="facts.meetingOffered" />
      <SelectField
        label={t('facts.referredTo')}
        value={draft.referredTo}
        options={[
          ['', t('facts.notYet')],
          ...REFERRAL_DESTINATIONS.map((value) => [value, t(`label.referredTo.${value}`)] as const),
        ]}
        error={refusalAt(refusals, 'referredTo')}
        onChange={(value) => onChange({ referredTo: REFERRAL_DESTINATIONS.find((one) => one === value) ?? '' })}
      />
      <DateField {...props} name="referredOn" label="facts.referredOn" />
      <SelectField
        label={t('facts.supporter')}
        hint={t('facts.supporter.hint')}
        value={draft.supporterCode}
        options={supporters}
        error={refusalAt(refusals, 'supporterCode')}
        onChange={(supporterCode) => onChange({ supporterCode })}
      />
    </div>
  );
}

type EnumField = 'section' | 'targetGroup' | 'cameVia' | 'ageBand' | 'gender' | 'crimeCategory' | 'policeReported';

interface FactSelectProps<K extends EnumField> extends CaseFieldsProps {
  name: K;
  values: readonly CaseDraft[K][];
}

function FactSelect<K extends EnumField>({ name, values, draft, refusals, onChange }: FactSelectProps<K>) {
  const { t } = useWords();
  return (
    <SelectField
      label={t(`facts.${name}`)}
      value={draft[name]}
      options={values.map((value) => [value, t(`label.${name}.${value}` as MessageId)] as const)}
      error={refusalAt(refusals, name)}
      onChange={(text) => onChange({ [name]: values.find((value) => value === text) ?? draft[name] })}
    />
  );
}

interface DateFieldProps extends CaseFieldsProps {
  name: 'receivedOn' | 'meetingOfferedOn' | 'referredOn';
  label: MessageId;
}

function DateField({ name, label, draft, wrongDates, refusals, onChange }: DateFieldProps) {
  const { t } = useWords();
  const { today } = useSession();
  return (
    <TextField
      label={t(label)}
      type="date"
      max={today}
      value={draft[name]}
      error={wrongDates.includes(name) ? t('form.dayMissing') : refusalAt(refusals, name)}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
}

/** What is true or not, and the circumstances, of which a case may have several. */
function YesNoFields({ draft, onChange }: CaseFieldsProps) {
  const { t } = useWords();
  const { specialCircumstances } = draft;
  const toggle = (value: (typeof SPECIAL_CIRCUMSTANCES)[number], isOn: boolean) =>
    onChange({
      specialCircumstances: SPECIAL_CIRCUMSTANCES.filter((one) => (one === value ? isOn : specialCircumstances.includes(one))),
    });
  return (
    <fieldset className="choice case-fields__ticks">
      <legend>{t('facts.circumstances')}</legend>
      {SPECIAL_CIRCUMSTANCES.map((value) => (
        <Tick
          key={value}
          label={t(`label.circumstance.${value}`)}
          isOn={specialCircumstances.includes(value)}
          onChange={(isOn) => toggle(value, isOn)}
        />
      ))}
      <Tick label={t('facts.anonymous')} isOn={draft.anonymous} onChange={(anonymous) => onChange({ anonymous })} />
      <Tick
        label={t('facts.phonePossible')}
        isOn={draft.phonePossible}
        onChange={(phonePossible) => onChange({ phonePossible })}
      />
    </fieldset>
  );
}
