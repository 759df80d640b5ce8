import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import type { Supporter } from './register-kinds.js';

type Active = Pick<Supporter, 'activeFrom' | 'activeTo'>;
type Trained = Pick<Supporter, 'basicTrainingPassedOn'>;

/** Active on a day; both ends of the span are inclusive. */
export function isActiveOn({ activeFrom, activeTo }: Active, on: PlainDate): boolean {
  return activeFrom <= on && (activeTo === null || activeTo >= on);
}

/** Basic training passed on or before the day: nobody else is given a case or a hearing. */
export function isTrainedOn({ basicTrainingPassedOn }: Trained, on: PlainDate): boolean {
  return basicTrainingPassedOn !== null && basicTrainingPassedOn <= on;
}

/** Active ones first, each group by code. */
export function inRegisterOrder(supporters: readonly Supporter[], today: PlainDate): Supporter[] {
  const rank = (supporter: Supporter) => (isActiveOn(supporter, today) ? 0 : 1);
  return supporters.toSorted((one, other) => rank(one) - rank(other) || one.code.localeCompare(other.code, 'sv'));
}
