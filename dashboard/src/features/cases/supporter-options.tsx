import type { CaseChoicesQuery } from '../../graphql/graphql.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/words.js';

type Supporters = NonNullable<CaseChoicesQuery['organisation']>['supporters'];

/** Active supporters; one without passed basic training is shown with the reason why no case can be given. */
export function useSupporterOptions(supporters: Supporters, chosen: string): (readonly [string, string, boolean?])[] {
  const { t } = useWords();
  const { today } = useSession();
  const active = supporters.filter(({ activeFrom, activeTo }) => activeFrom <= today && (activeTo === null || activeTo >= today));
  const options = active.map(({ code, basicTrainingPassedOn }) => {
    const isTrained = basicTrainingPassedOn !== null && basicTrainingPassedOn <= today;
    return [code, isTrained ? code : t('facts.supporter.untrained', { code }), !isTrained && code !== chosen] as const;
  });
  const isListed = chosen === '' || active.some(({ code }) => code === chosen);
  return [['', t('facts.noSupporter')], ...(isListed ? [] : [[chosen, chosen] as const]), ...options];
}
