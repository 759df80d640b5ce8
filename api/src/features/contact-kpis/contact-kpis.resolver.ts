import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { halfYearRange } from '../../graphql/half-year-range.js';
import { Organisation } from '../../graphql/organisation.js';
import { HalfYearScalar } from '../../graphql/scalars.js';
import type { RequestContext } from '../../platform/request-context.js';
import { hasRight, requireRight } from '../../platform/require-right.js';
import { ContactKpi, ContactKpis, KpiDefinition, KpiTarget } from './contact-kpis.type.js';
import { definitionOf } from './definitions.js';
import { type KpiFigure, type KpiFigures, readContactKpis } from './read-contact-kpis.js';

@Resolver(() => Organisation)
export class ContactKpisOfOrganisation {
  @FieldResolver(() => ContactKpis, { description: 'The contact KPIs of a half-year, live.' })
  async contactKpis(
    @Root() organisation: Organisation,
    @Ctx() context: RequestContext,
    @Arg('halfYear', () => HalfYearScalar, { description: 'The half-year.' }) halfYear: HalfYear,
  ): Promise<KpiFigures | undefined> {
    const [figures] = await kpisOf(context, organisation.id, [halfYear]);
    return figures;
  }

  @FieldResolver(() => [ContactKpis], { description: 'KPIs of several half-years, oldest first; at most six.' })
  async contactKpiTrend(
    @Root() organisation: Organisation,
    @Ctx() context: RequestContext,
    @Arg('from', () => HalfYearScalar, { description: 'The first half-year.' }) from: HalfYear,
    @Arg('to', () => HalfYearScalar, { description: 'The last half-year, at most five after the first.' }) to: HalfYear,
  ): Promise<KpiFigures[]> {
    return kpisOf(context, organisation.id, halfYearRange(from, to));
  }
}

@Resolver(() => ContactKpi)
export class ContactKpiFields {
  @FieldResolver(() => [KpiTarget], {
    description: 'Targets of commitments in running agreements; empty when none sets one, and for who may not read agreements.',
  })
  targets(@Root() kpi: KpiFigure, @Ctx() context: RequestContext): KpiTarget[] {
    return hasRight(context, kpi.organisationId, 'read', 'AGREEMENTS') ? kpi.targets : [];
  }

  @FieldResolver(() => KpiDefinition, { description: 'How it is defined.' })
  definition(@Root() kpi: ContactKpi, @Ctx() context: RequestContext): KpiDefinition {
    return definitionOf(kpi.key, context.locale);
  }
}

async function kpisOf(context: RequestContext, organisationId: string, halfYears: HalfYear[]): Promise<KpiFigures[]> {
  requireRight(context, organisationId, 'read', 'KPI');
  return readContactKpis(context.reader, organisationId, { halfYears, today: context.clock.today() });
}
