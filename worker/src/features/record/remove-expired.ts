import { removeExpired } from '@jourplan/schema/jobs/remove-expired.js';
import { limitSettings } from '@jourplan/schema/persistence/limits.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { forEveryOrganisation } from '../../platform/every-organisation.js';
import { handle } from '../../platform/job-handler.js';

const REQUEST_RECORDS_KEPT_DAYS = 30;
/** A delay has run out long before: it only grows by failures that follow each other. */
const DELAYS_KEPT_DAYS = 7;

export const removeExpiredHandler = handle(removeExpired, async (context) => {
  const now = context.clock.now();
  const em = context.em.fork({ session: { variables: limitSettings('RECORD') } });
  await em.transactional(async (tx) => {
    await tx.execute('delete from session where ends_at < :now or idle_ends_at < :now', { now });
    await tx.execute('delete from invitation where expires_at < :now', { now });
    await tx.execute('delete from sign_in_delay where last_failed_at < :now::timestamptz - make_interval(days => :days)', {
      now,
      days: DELAYS_KEPT_DAYS,
    });
  });
  await forEveryOrganisation(context, removeExpired.name, (organisationId) =>
    inOrganisation(
      context.em,
      organisationId,
      async (tx) => {
        await tx.execute(
          `delete from request_record
            where organisation_id = :organisationId and created_at < :now::timestamptz - make_interval(days => :days)`,
          { organisationId, now, days: REQUEST_RECORDS_KEPT_DAYS },
        );
      },
      { limits: 'RECORD' },
    ),
  );
});
