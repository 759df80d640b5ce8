import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import { type Anchor, readAnchors } from '@jourplan/schema/runtime/anchor-file.js';
import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql';
import { Command } from 'commander';
import { CommandFailure } from '../command-failure.js';
import { everyOrganisation } from '../every-organisation.js';
import { print } from '../print.js';
import { say } from '../say.js';
import { chainProblems, installationProblems } from '../verify/verify-anchors.js';
import { verifyEvents } from '../verify/verify-events.js';
import { verifyFollowUps } from '../verify/verify-follow-ups.js';
import { type Installation, type KnownOrganisation, withEntityManager, withInstallation } from '../with-installation.js';

type Given = { anchor?: string };
type Checked = Pick<Installation, 'appUrl' | 'anchorPath' | 'mayHaveWorker'>;
type Verified = { right: string[]; problems: string[] };
type Read = { path: string | null; anchors: Anchor[]; problems: string[] };

export function verifyCommand(): Command {
  return new Command('verify')
    .description(
      say(
        'kontrollerar att händelsekedjan och de antagna uppföljningarna är orörda',
        'check that the event chain and the adopted follow-ups are untouched',
      ),
    )
    .option(
      '--anchor <file>',
      say(
        'ankare att jämföra med, till exempel en kopia från en annan dator',
        'anchors to compare with, such as a copy from another machine',
      ),
    )
    .action(async (given: Given) => {
      const { right, problems } = await withInstallation((installation) => verifyInstallation(installation, given));
      for (const line of right) print(line);
      if (problems.length > 0) throw new CommandFailure(...problems);
    });
}

/** A line of each organisation that is whole, and one of each thing that is not right. */
export async function verifyInstallation(installation: Checked, given: Given = {}): Promise<Verified> {
  // Before the database: what is anchored meanwhile would seem to be missing there.
  const read = await anchorsOf(installation, given);
  return withEntityManager(installation.appUrl, async (em) => {
    const organisations = await everyOrganisation(em);
    const ofAll = [...read.problems, ...(await installationProblems(em, read.anchors, organisations))];
    const verified: Verified = { right: [], problems: ofAll.map((line) => `${say('ankare', 'anchors')}: ${line}`) };
    let sealed = 0;
    for (const organisation of organisations) {
      const one = await verifyOrganisation(em, organisation, read.anchors, installation);
      verified.right.push(...one.right);
      verified.problems.push(...one.problems);
      sealed += one.sealed;
    }
    verified.problems.push(...missingAnchors(read, sealed));
    if (verified.problems.length === 0) verified.right.push(anchorsLine(read));
    return verified;
  });
}

/** In one view of the rows, so that what happens meanwhile does not look half done. */
async function verifyOrganisation(
  em: EntityManager,
  { id, slug }: KnownOrganisation,
  anchors: readonly Anchor[],
  installation: Checked,
): Promise<Verified & { sealed: number }> {
  return inOrganisation(
    em,
    id,
    async (tx) => {
      const events = await verifyEvents(tx, installation);
      const followUps = await verifyFollowUps(tx);
      const anchored = await chainProblems(tx, anchors, id);
      const problems = [...events.problems, ...followUps.problems, ...anchored].map((line) => `${slug}: ${line}`);
      const whole = say(
        `${slug}: ${events.sealed} händelser i kedjan och ${followUps.checked} inlämnade uppföljningar stämmer (${events.unsealed} händelser väntar på att förseglas).`,
        `${slug}: ${events.sealed} events of the chain and ${followUps.checked} submitted follow-ups are right (events waiting to be sealed: ${events.unsealed}).`,
      );
      return { right: problems.length === 0 ? [whole] : [], problems, sealed: events.sealed };
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ },
  );
}

async function anchorsOf({ anchorPath }: Checked, { anchor }: Given): Promise<Read> {
  const path = anchor ?? anchorPath;
  if (path === null) return { path, anchors: [], problems: [] };
  const read = await readAnchors(path).catch(() => null);
  if (read === null && anchor !== undefined)
    throw new CommandFailure(say(`--anchor: filen ${anchor} går inte att läsa.`, `--anchor: the file ${anchor} cannot be read.`));
  const unreadable = (read?.unreadable ?? []).map((line) =>
    say(`rad ${line} i ${path} är inget ankare`, `line ${line} of ${path} is no anchor`),
  );
  return { path, anchors: read?.anchors ?? [], problems: unreadable };
}

/** Where a place is named for them there are anchors as soon as something has been sealed. */
function missingAnchors({ path, anchors }: Read, sealed: number): string[] {
  if (path === null || anchors.length > 0 || sealed === 0) return [];
  return [
    say(
      `ankare: ${path} är borta eller tom: lägg tillbaka en kopia, eller starta arbetaren om de aldrig har skrivits`,
      `anchors: ${path} is gone or empty: put a copy back, or start the worker if they have never been written`,
    ),
  ];
}

function anchorsLine({ path, anchors }: Read): string {
  return path === null
    ? say(
        'Inga ankare: ange ANCHOR_PATH eller --anchor för att också jämföra med något utanför databasen.',
        'No anchors: set ANCHOR_PATH or --anchor to compare with something outside the database too.',
      )
    : say(`Ankarna i ${path} stämmer (${anchors.length} rader).`, `The anchors in ${path} are right (${anchors.length} lines).`);
}
