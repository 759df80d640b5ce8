import type { InventedAssessment, InventedOutcome, InventedOutcomeRow } from './invented-outcome.js';
import { inventedOutcomes2025H1, inventedOutcomes2025H2 } from './invented-outcomes-2025.js';
import { inventedDrafts2026H2, inventedOutcomes2026H1, inventedOutcomes2026H2 } from './invented-outcomes-2026.js';

function inHalfYear(halfYear: string, rows: readonly InventedOutcomeRow[], drafts?: ReadonlySet<string>): InventedOutcome[] {
  return rows.map(([activityKey, status, account]) => ({
    halfYear,
    activityKey,
    status,
    account,
    submitted: drafts?.has(activityKey) !== true,
  }));
}

/** Invented outcomes for four half-years. None of it has happened; the organisation that gets them is marked as demo. */
export const inventedOutcomes: readonly InventedOutcome[] = [
  ...inHalfYear('2025-H1', inventedOutcomes2025H1),
  ...inHalfYear('2025-H2', inventedOutcomes2025H2),
  ...inHalfYear('2026-H1', inventedOutcomes2026H1),
  ...inHalfYear('2026-H2', inventedOutcomes2026H2, inventedDrafts2026H2),
];

/** The manager judges one goal otherwise than the counts do, and says why. */
export const inventedAssessments: readonly InventedAssessment[] = [
  {
    halfYear: '2026-H2',
    focusAreaKey: 'collaboration',
    assessment: 'AT_RISK',
    reason: 'Ett av två arbeten är försenat, men samverkan med socialtjänsten fungerar nu i alla kommuner.',
  },
];
