import type { PlainDate } from '../time/plain-date.js';
import type { PlanYears } from './plan.js';

export type AdoptedPlan = { id: string; adoptedOn: PlainDate; years: PlanYears };

/**
 * The plan that holds for a year: of those adopted that cover it, the one adopted on the latest day. Of two adopted on one
 * day it is the one with the larger id: nothing keeps the moment at which an adoption was recorded, so the order between them
 * is arbitrary, but the same wherever it is asked. Null when none covers the year.
 */
export function planThatHolds<Plan extends AdoptedPlan>(plans: readonly Plan[], year: number): Plan | null {
  const covering = plans.filter(({ years }) => years.firstYear <= year && year <= years.lastYear);
  return covering.reduce<Plan | null>((held, plan) => (held === null || isLater(plan, held) ? plan : held), null);
}

function isLater(plan: AdoptedPlan, other: AdoptedPlan): boolean {
  return plan.adoptedOn === other.adoptedOn ? plan.id > other.id : plan.adoptedOn > other.adoptedOn;
}
