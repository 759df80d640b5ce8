import type { AgreementPageQuery } from '../../graphql/graphql.js';

export type Agreement = NonNullable<NonNullable<AgreementPageQuery['organisation']>['agreement']>;
