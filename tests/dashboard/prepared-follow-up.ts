import { randomUUID } from 'node:crypto';
import type { RunningJourplan } from '../support/running-jourplan.js';
import { demoClient } from './visitor.js';

/** Has the manager prepare the follow-up of a half-year, and waits until the worker has computed it. */
export async function preparedFollowUp(jourplan: RunningJourplan, halfYear: string): Promise<void> {
  const manager = await demoClient(jourplan, 'MANAGER');
  const input = { organisation: jourplan.slug, requestId: randomUUID(), halfYear };
  const { data, errors } = await manager.ask<{ followUpPrepare: { userErrors: unknown[] } }>(
    'mutation ($input: FollowUpPrepareInput!) { followUpPrepare(input: $input) { userErrors { code } } }',
    { input },
  );
  if (errors.length > 0 || data.followUpPrepare.userErrors.length > 0)
    throw new Error(`the follow-up was not prepared: ${JSON.stringify(data ?? errors)}`);
  await jourplan.settled();
}
