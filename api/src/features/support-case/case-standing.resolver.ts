import { listStandings } from '@jourplan/schema/domain/kpis/case-standing.js';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { CaseStanding, KpiStanding } from './support-case.type.js';

@Resolver(() => CaseStanding)
export class CaseStandingResolver {
  @FieldResolver(() => [KpiStanding], { description: 'Against each KPI that judges cases, in the order of the KPIs.' })
  standings(@Root() { standings }: CaseStanding): KpiStanding[] {
    return listStandings(standings);
  }
}
