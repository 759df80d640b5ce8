import { SECTIONS, TARGET_GROUPS } from '@jourplan/schema/domain/contacts/contacts.js';
import { useRef } from 'react';
import { focusSegments, Segments } from '../../components/segments.js';
import { SelectField } from '../../components/select-field.js';
import { NewCasePlacesDocument } from '../../graphql/graphql.js';
import { useSession } from '../../lib/session.js';
import { useGraphQL } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import type { ContactEntry } from './contact-entry.js';

export const SECTION_STEP = 'log-section';
const TARGET_GROUP_STEP = 'log-target-group';

interface NewCaseChoiceProps {
  entry: ContactEntry;
  onChange: (change: Partial<ContactEntry>) => void;
}

/** A new case in the same taps: for whom, and where. Its code comes from the server; the rest is filled in on its page. */
export function NewCaseChoice({ entry, onChange }: NewCaseChoiceProps) {
  const { t } = useWords();
  const placeField = useRef<HTMLSelectElement>(null);
  const { newCase } = entry;
  const set = (change: Partial<ContactEntry['newCase']>) => onChange({ newCase: { ...newCase, ...change } });
  const places = useNewCasePlaces();
  return (
    <div className="log-new-case">
      <p className="quiet">{t('contactLog.newCase.lead')}</p>
      <Segments
        id={SECTION_STEP}
        legend={t('facts.section')}
        value={newCase.section}
        options={SECTIONS.map((value, index) => ({ value, pickedBy: String(index + 1), label: t(`label.section.${value}`) }))}
        onChange={(section) => set({ section })}
        onPicked={() => focusSegments(TARGET_GROUP_STEP)}
      />
      <Segments
        id={TARGET_GROUP_STEP}
        legend={t('facts.targetGroup')}
        value={newCase.targetGroup}
        options={TARGET_GROUPS.map((value, index) => ({
          value,
          pickedBy: String(index + 1),
          label: t(`label.targetGroup.${value}`),
        }))}
        onChange={(targetGroup) => set({ targetGroup })}
        onPicked={() => placeField.current?.focus()}
      />
      <SelectField
        ref={placeField}
        label={t('contactLog.place')}
        value={newCase.place}
        options={[['', t('contactLog.place.unknown')], ...places]}
        onChange={(place) => set({ place })}
      />
    </div>
  );
}

/** Where a new case may come from; asked for before it is needed, so that it is there without a net. */
export function useNewCasePlaces(): (readonly [value: string, name: string])[] {
  const { organisation } = useSession();
  const found = useGraphQL(NewCasePlacesDocument, { organisation: organisation.slug }).data?.organisation;
  return [
    ...(found?.districts ?? []).map(({ id, name }) => [`stadsdel:${id}`, name] as const),
    ...(found?.municipalities ?? []).map(({ code, name }) => [`kommun:${code}`, name] as const),
  ];
}
