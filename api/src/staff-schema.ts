import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { readTexts } from './graphql/read-texts.js';
import { staffResolvers } from './staff-resolvers.js';

/** What staff, and programs on their behalf, can ask. Printed into schema/graphql/staff.graphql. */
export function buildStaffSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [...staffResolvers],
    orphanedTypes: [],
    globalMiddlewares: [readTexts],
    // Nothing but scalars checks the shape of an input, and rules check its meaning.
    validate: false,
  });
}
