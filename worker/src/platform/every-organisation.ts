import { errorCodeOf } from './error-code.js';
import type { WorkContext } from './work-context.js';

/** One after the other; one that fails does not keep the others from it, but the job fails in the end. */
export async function forEveryOrganisation(
  { em, log }: Pick<WorkContext, 'em' | 'log'>,
  job: string,
  work: (organisationId: string) => Promise<void>,
): Promise<void> {
  const organisations = await em.fork().execute<{ id: string }[]>('select id from directory.organisations()');
  const failures: unknown[] = [];
  for (const { id } of organisations) {
    try {
      await work(id);
    } catch (error) {
      failures.push(error);
      log.error('a job failed for one organisation', { job, organisationId: id, errorCode: errorCodeOf(error) });
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${job} failed for ${failures.length} organisations`);
}
