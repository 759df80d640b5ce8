import { Command } from 'commander';
import { CommandFailure } from '../command-failure.js';
import { everyOrganisation } from '../every-organisation.js';
import { say } from '../language.js';
import { print } from '../print.js';
import { verifyEvents } from './verify-events.js';
import { verifyFollowUps } from './verify-follow-ups.js';
import { withEntityManager, withInstallation } from '../with-installation.js';

export function verifyCommand(): Command {
  return new Command('verify')
    .description(
      say(
        'kontrollerar att händelsekedjan och de fastställda uppföljningarna är orörda',
        'check that the event chain and the adopted follow-ups are untouched',
      ),
    )
    .action(async () => {
      const problems: string[] = [];
      await withInstallation(({ appUrl }) =>
        withEntityManager(appUrl, async (em) => {
          for (const organisation of await everyOrganisation(em)) {
            const events = await verifyEvents(em, organisation.id);
            const followUps = await verifyFollowUps(em, organisation.id);
            const found = [...events.problems, ...followUps.problems].map((line) => `${organisation.slug}: ${line}`);
            problems.push(...found);
            if (found.length === 0)
              print(
                say(
                  `${organisation.slug}: ${events.sealed} händelser i kedjan och ${followUps.checked} inlämnade uppföljningar stämmer (${events.unsealed} händelser väntar på att förseglas).`,
                  `${organisation.slug}: ${events.sealed} events of the chain and ${followUps.checked} submitted follow-ups are right (events waiting to be sealed: ${events.unsealed}).`,
                ),
              );
          }
        }),
      );
      if (problems.length > 0) throw new CommandFailure(...problems);
    });
}
