import { useWords } from '../../lib/words.js';
import type { PageCase } from './attempt-steps.js';

/** What is known of the case: choices and dates, never a name. */
export function CaseFacts({ supportCase }: { supportCase: PageCase }) {
  const { t } = useWords();
  const facts = useFactList(supportCase);
  return (
    <>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label} className="facts__pair">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t('case.facts.note')}</p>
    </>
  );
}

function useFactList(known: PageCase): [string, string][] {
  const { t, date, list } = useWords();
  const { cameVia, ageBand, gender, crimeCategory, policeReported } = known;
  const yesNo = (value: boolean) => t(value ? 'yes' : 'no');
  const day = (value: PageCase['meetingOfferedOn']) => (value ? date(value) : t('facts.notYet'));
  const referral =
    known.referredTo && known.referredOn
      ? t('facts.referred.to', { where: t(`label.referredTo.${known.referredTo}`), day: date(known.referredOn) })
      : t('facts.notYet');
  const circumstances = known.specialCircumstances.map((value) => t(`label.circumstance.${value}`).toLowerCase());
  return [
    [t('facts.section'), t(`label.section.${known.section}`)],
    [t('facts.targetGroup'), t(`label.targetGroup.${known.targetGroup}`)],
    [t('facts.cameVia'), t(`label.cameVia.${cameVia}`)],
    [t('facts.place'), known.district?.name ?? known.municipality?.name ?? t('facts.unknown')],
    [t('facts.ageBand'), t(`label.ageBand.${ageBand}`)],
    [t('facts.gender'), t(`label.gender.${gender}`)],
    [t('facts.crimeCategory'), t(`label.crimeCategory.${crimeCategory}`)],
    [t('facts.policeReported'), t(`label.policeReported.${policeReported}`)],
    [t('facts.circumstances'), circumstances.length === 0 ? t('facts.none') : list(circumstances)],
    [t('facts.anonymous'), yesNo(known.anonymous)],
    [t('facts.phonePossible'), yesNo(known.phonePossible)],
    [t('facts.meetingOffered'), day(known.meetingOfferedOn)],
    [t('facts.referred'), referral],
    [t('facts.supporter'), known.supporterCode ?? t('facts.noSupporter')],
  ];
}
