import { type ClassType, Mutation } from 'type-graphql';
import { type CommandHeader, rightsOf } from '../platform/command-header.js';
import { whoMay } from './audience.js';

/** The mutation that a command is: named as its act. For whom it is, its description tells from its right. */
export function MutationOf({ header }: { header: CommandHeader }, payload: () => ClassType, description: string) {
  const options = { name: header.act, description: `${description} For ${whoMay(...rightsOf(header))}.` };
  return Mutation(payload, options);
}
