import type { KeptRegisterKind } from '@jourplan/schema/domain/registers/registers.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { DemoFunder } from './demo-agreement.js';
import type { DemoBudget } from './demo-budget.js';
import type { DemoPlace } from './demo-place.js';
import type { DemoPlan } from './demo-plan.js';

/** Everything a demo organisation is loaded from. */
export type DemoOrganisation = {
  readonly slug: string;
  readonly name: string;
  /** As `802490-7720`; null where none is given. */
  readonly organisationNumber: string | null;
  readonly seed: number;
  /** The first day each register is kept. */
  readonly recordedFrom: Readonly<Record<KeptRegisterKind, PlainDate>>;
  readonly municipalities: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  readonly districts: readonly string[];
  readonly place: DemoPlace;
  readonly plan: DemoPlan | null;
  readonly funders: readonly DemoFunder[];
  readonly budgets: readonly DemoBudget[];
  readonly annualMeetings: readonly PlainDate[];
};
