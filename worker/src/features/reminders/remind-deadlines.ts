import { type PlainDate, plusDays } from '@jourplan/schema/domain/time/plain-date.js';
import { associationWheel, visibleTo, type WheelDate } from '@jourplan/schema/domain/year-wheel/association-wheel.js';
import { REMINDER_STEPS, reminderDue } from '@jourplan/schema/domain/year-wheel/reminders.js';
import { remindDeadlines } from '@jourplan/schema/jobs/remind-deadlines.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { yearWheelInputs, yearWheelStatement } from '@jourplan/schema/persistence/year-wheel-inputs.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { forEveryOrganisation } from '../../platform/every-organisation.js';
import { handle } from '../../platform/job-handler.js';

export const remindDeadlinesHandler = handle(remindDeadlines, (context) =>
  forEveryOrganisation(context, remindDeadlines.name, (organisationId) =>
    inOrganisation(context.em, organisationId, (tx) => remindOne(tx, organisationId, context.clock.today())),
  ),
);

/** Notes what stands on the manager's list from today. The table keeps each step of a deadline once, so looking again adds nothing. */
async function remindOne(tx: EntityManager, organisationId: string, today: PlainDate): Promise<void> {
  const inputs = yearWheelInputs(await tx.execute(yearWheelStatement.text));
  const dates = associationWheel(inputs, today, plusDays(today, REMINDER_STEPS[0]));
  const reminders = visibleTo(['MANAGER'], dates).flatMap((date) => reminderOf(date, today));
  if (reminders.length === 0) return;
  await tx.execute(
    `insert into deadline_reminder (organisation_id, deadline, due_on, within_days, reminded_on)
     select :organisationId::uuid, deadline, "dueOn", "withinDays", :today::date
       from json_to_recordset(:reminders::json) r(deadline text, "dueOn" date, "withinDays" int)
     on conflict (organisation_id, deadline, due_on, within_days) do nothing`,
    { organisationId, today, reminders: JSON.stringify(reminders) },
  );
}

function reminderOf({ key, on }: WheelDate, today: PlainDate): { deadline: string; dueOn: PlainDate; withinDays: number }[] {
  const withinDays = reminderDue(on, today);
  return withinDays === null ? [] : [{ deadline: key, dueOn: on, withinDays }];
}
