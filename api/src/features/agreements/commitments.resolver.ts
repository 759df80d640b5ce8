import { validOn } from '@jourplan/schema/domain/agreements/commitments.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { FundingAgreement } from '../../graphql/funding-agreement.js';
import { HalfYearScalar, LocalDateScalar } from '../../graphql/scalars.js';
import type { RequestContext } from '../../platform/request-context.js';
import { factsOf } from './agreement-root.js';
import { AgreementKpi, Commitment } from './commitment.type.js';
import { commitmentOf } from './commitment-of.js';
import { kpisOf } from './kpis-of.js';
import { readAgreementFigures } from './read-agreement-figures.js';

/** What an agreement asks for, and how it stands. */
@Resolver(() => FundingAgreement)
export class CommitmentFields {
  @FieldResolver(() => [Commitment], { description: 'Its commitments and aims, in the order of the document, versions by time.' })
  async commitments(
    @Root() root: FundingAgreement,
    @Ctx() context: RequestContext,
    @Arg('on', () => LocalDateScalar, {
      nullable: true,
      description: 'The versions that hold on this day; null for all of them.',
    })
    on: PlainDate | null,
  ): Promise<Commitment[]> {
    const { commitments } = (await factsOf(context, root)).agreement;
    return (on ? validOn(commitments, on) : commitments).map(commitmentOf);
  }

  @FieldResolver(() => [AgreementKpi], {
    description: 'KPIs over the cases it counts, as last computed, against its targets; empty before anything was computed.',
  })
  async kpis(
    @Root() root: FundingAgreement,
    @Ctx() context: RequestContext,
    @Arg('halfYear', () => HalfYearScalar, { description: 'The half-year.' }) halfYear: HalfYear,
  ): Promise<AgreementKpi[]> {
    const figures = await readAgreementFigures(context, root.organisationId, halfYear);
    return kpisOf(await factsOf(context, root), figures, halfYear);
  }
}
