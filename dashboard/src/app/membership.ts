import type { ShellQuery } from '../graphql/graphql.js';

export type Membership = NonNullable<ShellQuery['viewer']>['memberships'][number];
