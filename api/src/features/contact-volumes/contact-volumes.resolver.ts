import type { BreakdownDimension } from '@jourplan/schema/domain/contacts/contacts.js';
import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { BreakdownDimensionEnum } from '../../graphql/contact-enums.js';
import { halfYearRange } from '../../graphql/half-year-range.js';
import { Organisation } from '../../graphql/organisation.js';
import { HalfYearScalar } from '../../graphql/scalars.js';
import type { RequestContext } from '../../platform/request-context.js';
import { requireRight } from '../../platform/require-right.js';
import { ContactVolumes } from './contact-volumes.type.js';
import { readContactVolumes } from './read-contact-volumes.js';
import { shapeVolumes } from './shape-volumes.js';

@Resolver(() => Organisation)
export class ContactVolumesOfOrganisation {
  @FieldResolver(() => ContactVolumes, { description: 'Cases, attempts and conversations of a half-year, live.' })
  async contactVolumes(
    @Root() organisation: Organisation,
    @Ctx() context: RequestContext,
    @Arg('halfYear', () => HalfYearScalar, { description: 'The half-year.' }) halfYear: HalfYear,
    @Arg('by', () => BreakdownDimensionEnum, {
      nullable: true,
      description: 'How to break the volumes down; null for totals only.',
    })
    by: BreakdownDimension | null,
  ): Promise<ContactVolumes | undefined> {
    const [volumes] = await volumesOf(context, organisation.id, [halfYear], by ?? null);
    return volumes;
  }

  @FieldResolver(() => [ContactVolumes], {
    description: 'Volumes of several half-years, oldest first; at most six. Without cells.',
  })
  async contactVolumeTrend(
    @Root() organisation: Organisation,
    @Ctx() context: RequestContext,
    @Arg('from', () => HalfYearScalar, { description: 'The first half-year.' }) from: HalfYear,
    @Arg('to', () => HalfYearScalar, { description: 'The last half-year, at most five after the first.' }) to: HalfYear,
  ): Promise<ContactVolumes[]> {
    return volumesOf(context, organisation.id, halfYearRange(from, to), null);
  }
}

async function volumesOf(
  context: RequestContext,
  organisationId: string,
  halfYears: HalfYear[],
  by: BreakdownDimension | null,
): Promise<ContactVolumes[]> {
  requireRight(context, organisationId, 'read', 'KPI');
  const stored = await readContactVolumes(context.reader, organisationId, { halfYears, by });
  return stored.map((volumes) => shapeVolumes(volumes, { by, locale: context.locale, today: context.clock.today() }));
}
