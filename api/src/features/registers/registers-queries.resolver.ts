import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { whoMay } from '../../graphql/audience.js';
import { DateSpanArguments, withinTwoYears } from '../../graphql/date-span.js';
import { Organisation } from '../../graphql/organisation.js';
import type { RequestContext } from '../../platform/request-context.js';
import { requireRight } from '../../platform/require-right.js';
import { readHearings, readKeptRegisters, readOpenings, readSupporters, readTrainings } from './read-registers.js';
import { CourtHearing, KeptRegister, OpeningSession, Supporter, Training } from './registers.type.js';

@Resolver(() => Organisation)
export class RegistersOfOrganisation {
  @FieldResolver(() => [KeptRegister], { description: 'The four registers and since when each is kept.' })
  registers(@Root() { id }: Organisation, @Ctx() context: RequestContext): Promise<KeptRegister[]> {
    requireRight(context, id, 'read', 'KPI');
    return readKeptRegisters(context.reader, id);
  }

  @FieldResolver(() => [Supporter], {
    description: `Everybody who gives or gave support, those still active first; for ${whoMay(['read', 'CONTACTS'])}.`,
  })
  supporters(@Root() { id }: Organisation, @Ctx() context: RequestContext): Promise<Supporter[]> {
    requireRight(context, id, 'read', 'CONTACTS');
    return readSupporters(context.reader, id);
  }

  @FieldResolver(() => [Training], {
    description: `Trainings by date, without voided ones; for ${whoMay(['read', 'CONTACTS'])}.`,
  })
  trainings(
    @Root() { id }: Organisation,
    @Args(() => DateSpanArguments) span: DateSpanArguments,
    @Ctx() context: RequestContext,
  ): Promise<Training[]> {
    requireRight(context, id, 'read', 'CONTACTS');
    return readTrainings(context.reader, id, withinTwoYears(span));
  }

  @FieldResolver(() => [CourtHearing], {
    description: `Hearings by date, without voided ones; for ${whoMay(['read', 'CONTACTS'])}.`,
  })
  hearings(
    @Root() { id }: Organisation,
    @Args(() => DateSpanArguments) span: DateSpanArguments,
    @Ctx() context: RequestContext,
  ): Promise<CourtHearing[]> {
    requireRight(context, id, 'read', 'CONTACTS');
    return readHearings(context.reader, id, withinTwoYears(span));
  }

  @FieldResolver(() => [OpeningSession], {
    description: `Openings by date, without voided ones; for ${whoMay(['read', 'CONTACTS'])}.`,
  })
  openings(
    @Root() { id }: Organisation,
    @Args(() => DateSpanArguments) span: DateSpanArguments,
    @Ctx() context: RequestContext,
  ): Promise<OpeningSession[]> {
    requireRight(context, id, 'read', 'CONTACTS');
    return readOpenings(context.reader, id, withinTwoYears(span));
  }
}
