import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { District, Municipality } from '../../graphql/areas.js';
import { Organisation } from '../../graphql/organisation.js';
import { unauthenticated } from '../../platform/access-errors.js';
import type { RequestContext } from '../../platform/request-context.js';
import { deadLettersOf } from './dead-letters.js';
import { DeadLetter, Permissions } from './organisation.type.js';
import { organisationDetails } from './organisation-details.js';
import { permissionsOf } from './permissions-of.js';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, { nullable: true, description: 'An organisation; null when it is unknown or not yours.' })
  organisation(
    @Arg('slug', () => String, { description: 'Its short name.' }) slug: string,
    @Ctx() { signedIn }: RequestContext,
  ): Organisation | null {
    if (signedIn === null) throw unauthenticated();
    const membership = signedIn.memberships.find((one) => one.slug === slug);
    return membership ? { id: membership.organisationId, slug, name: membership.name, isDemo: membership.isDemo } : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Ten digits with a hyphen; null when it has not been given.' })
  async organisationNumber(@Root() { id }: Organisation, @Ctx() context: RequestContext): Promise<string | null> {
    return (await organisationDetails(context, id)).organisationNumber;
  }

  @FieldResolver(() => [Municipality], { description: 'The municipalities of its area, by name.' })
  async municipalities(@Root() { id }: Organisation, @Ctx() context: RequestContext): Promise<Municipality[]> {
    return (await organisationDetails(context, id)).municipalities;
  }

  @FieldResolver(() => [District], { description: 'The districts of its area, by name; often none.' })
  async districts(@Root() { id }: Organisation, @Ctx() context: RequestContext): Promise<District[]> {
    return (await organisationDetails(context, id)).districts;
  }

  @FieldResolver(() => Permissions, { description: 'What the signed-in person may do here.' })
  permissions(@Root() { id }: Organisation, @Ctx() { signedIn }: RequestContext): Permissions {
    if (signedIn === null) throw unauthenticated();
    return permissionsOf(signedIn, id);
  }

  @FieldResolver(() => [DeadLetter], {
    description: 'Jobs that gave up, latest first, at most 100; empty for anybody but managers and administrators.',
  })
  deadLetters(@Root() { id }: Organisation, @Ctx() context: RequestContext): Promise<DeadLetter[]> {
    return deadLettersOf(context, id);
  }
}
