import { OrganisationResolver } from '../features/organisation/organisation.resolver.js';
import { SessionResolver } from '../features/session/session.resolver.js';

/** Every resolver class of the staff schema; a feature adds its own here. */
export const staffResolvers = [SessionResolver, OrganisationResolver] as const;
