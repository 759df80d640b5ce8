import { randomUUID } from 'node:crypto';
import { type Ruling, succeed } from '@jourplan/schema/domain/ruling.js';
import type { UserErrorCode } from '@jourplan/schema/domain/user-error-code.js';
import { eventStatement } from '@jourplan/schema/persistence/record-event.js';
import { inTwoTrips, type Statement } from '@jourplan/schema/persistence/two-trips.js';
import type { CommandHeader } from './command-header.js';
import type { CommandAnswer, CommandContext, CommandInput, Requester } from './command-scope.js';
import { answerAgain, claimStatement, type Earlier, earlierStatement } from './request-record.js';
import { eventOf, type MadeRuling, RolledBack, runTransaction } from './run-command.js';

/**
 * The work of a command that is asked for often and makes one row: what the rule must know, asked and held; the rule,
 * which waits for nothing; what is then written. The row's id is made beforehand, its version is 1.
 */
export type HotWork<Input, Fact, Decided> = {
  facts: (who: Requester, input: Input) => Statement;
  decide: (who: Requester, input: Input, facts: readonly Fact[]) => Ruling<Decided, UserErrorCode>;
  writes: (who: Requester, decided: Decided, id: string) => readonly Statement[];
};

/** As `runCommand`, with the same promises, in two round trips: no unit of work, no entities. */
export function runHotCommand<Input extends CommandInput, Fact, Decided>(
  context: CommandContext,
  header: CommandHeader,
  input: Input,
  work: HotWork<Input, Fact, Decided>,
): Promise<CommandAnswer> {
  return runTransaction(context, header, input, (who, command, request) => {
    const made = { entityId: randomUUID(), version: 1 };
    const ask = [claimStatement(who, command, request, made), work.facts(who, input)];
    return inTwoTrips<MadeRuling>(context.em, who.organisationId, ask, ([claimed = [], facts = []]) => {
      if (claimed.length === 0)
        return {
          send: [earlierStatement(who, request)],
          end: 'rollback',
          value: ([rows = []]) => ({ ...answerAgain(request, rows[0] as Earlier | undefined), isRepeat: true }),
        };
      const decided = work.decide(who, input, facts as readonly Fact[]);
      if (!decided.ok) throw new RolledBack(decided.refusals);
      const event = eventStatement(eventOf(who, command, made.entityId));
      return {
        send: [...work.writes(who, decided.value, made.entityId), event],
        end: 'commit',
        value: () => ({ ...succeed(made), isRepeat: false }),
      };
    });
  });
}
