import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { ArgsType, Field } from 'type-graphql';
import { HalfYearScalar } from '../../graphql/scalars.js';

@ArgsType()
export class HalfYears {
  @Field(() => HalfYearScalar, { description: 'First half-year, inclusive.' })
  from!: HalfYear;

  @Field(() => HalfYearScalar, { description: 'Last half-year, inclusive; nothing when it is before `from`.' })
  to!: HalfYear;
}

/** Both ends inclusive. */
export function isWithin({ halfYear }: { halfYear: HalfYear }, { from, to }: HalfYears): boolean {
  return halfYear >= from && halfYear <= to;
}
