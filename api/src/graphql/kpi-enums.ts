import type { AttemptLadderStep } from '@jourplan/schema/domain/kpis/attempt-ladder.js';
import type { Standing } from '@jourplan/schema/domain/kpis/kpi.js';
import { CONTACT_KPI_KEYS, type ContactKpiKey } from '@jourplan/schema/domain/kpis/kpi-registry.js';
import { wordsOfKpis } from '@jourplan/schema/words/kpis.js';
import { registerEnum } from './register-enum.js';

const { kpis } = wordsOfKpis('en');
const meanings = CONTACT_KPI_KEYS.map((key) => [key, `${kpis[key].name}. ${kpis[key].numerator}`]);
export const ContactKpiKeyEnum = registerEnum<ContactKpiKey>(
  'ContactKpiKey',
  'The contact KPIs; docs/kpis.md defines each.',
  Object.fromEntries(meanings) as Record<ContactKpiKey, string>,
);

export const StandingEnum = registerEnum<Standing>('Standing', 'How one case stands against one KPI.', {
  MET: 'The requirement is met.',
  MISSED: 'The requirement is missed.',
  PENDING: 'It may still be met in time; counted in neither part of the share.',
  NOT_APPLICABLE: 'The case does not qualify.',
});

export const AttemptLadderEnum = registerEnum<AttemptLadderStep>(
  'AttemptLadder',
  'Where the attempts to reach a person stand; the first that fits.',
  {
    REACHED: 'The person has been reached.',
    REQUIREMENT_MET: 'Not reached, but at least three phone attempts, one of them in the evening.',
    PHONE_NOT_POSSIBLE: 'Not reached, and phone contact is not possible.',
    NOT_YET_DUE: 'Not reached; there is still time.',
    NOT_MET: 'Not reached, and too few attempts in time.',
  },
);
