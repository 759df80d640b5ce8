import { locksHalfYear } from '@jourplan/schema/domain/follow-up/follow-up.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { say } from '../say.js';
import { followUpProblems } from './follow-up-problems.js';
import {
  type DocumentEvidence,
  type Evidence,
  type FollowUpEvidence,
  readEvidence,
  type Step,
} from './read-follow-up-evidence.js';

/** Holds rows, documents and events of the organisation's follow-ups against each other, both ways. */
export async function verifyFollowUps(tx: EntityManager): Promise<{ checked: number; problems: string[] }> {
  const evidence = await readEvidence(tx);
  const { followUps, documents, steps } = evidence;
  const problems = followUps.flatMap((row) =>
    followUpProblems({ row, document: documents.get(row.documentId ?? ''), steps: steps.get(row.id) ?? [] }).map((line) =>
      about(row, line),
    ),
  );
  return {
    checked: followUps.filter(({ status }) => locksHalfYear(status)).length,
    problems: [...problems, ...seriesProblems(evidence), ...goneProblems(evidence), ...documentProblems(evidence)],
  };
}

/** The revisions of a half-year follow each other, and each adopted one supersedes the one before. */
function seriesProblems({ followUps, steps }: Evidence): string[] {
  return [...Map.groupBy(followUps, ({ halfYear }) => halfYear)].flatMap(([halfYear, rows]) => {
    const gaps = rows.every(({ revision }, index) => revision === index + 1)
      ? []
      : [
          say(
            `uppföljningarna av ${halfYear} saknar ett nummer i följden`,
            `the follow-ups of ${halfYear} lack a number of their series`,
          ),
        ];
    const adopted = rows.filter(({ status }) => status === 'ADOPTED');
    return [...gaps, ...adopted.flatMap((row, index) => supersedingProblems(row, adopted[index - 1], steps))];
  });
}

function supersedingProblems(row: FollowUpEvidence, earlier: FollowUpEvidence | undefined, steps: Evidence['steps']): string[] {
  const told = (steps.get(row.id) ?? []).findLast(({ act }) => act === 'follow-up.adopted')?.details;
  // Events of before said nothing of it.
  if (!told) return [];
  const superseded = (steps.get(earlier?.id ?? '') ?? []).filter(({ act }) => act === 'follow-up.superseded');
  const holds =
    told.supersedes === (earlier?.revision ?? null) &&
    (earlier === undefined || superseded.some(({ details }) => details?.supersededBy === row.revision));
  return holds
    ? []
    : [about(row, say('vad den ersätter är inte vad händelserna säger', 'what it supersedes is not what the events say'))];
}

/** What the events tell of, and is not there. */
function goneProblems({ followUps, steps }: Evidence): string[] {
  const present = new Set(followUps.map(({ id }) => id));
  return [...steps]
    .filter(([id]) => !present.has(id))
    .map(([id, told]) => {
      const numbered = told.findLast(({ details }) => details?.halfYear !== undefined)?.details;
      const which = numbered ? `${numbered.halfYear} (revision ${numbered.revision})` : id;
      const last = told.at(-1)?.act ?? '';
      return say(
        `händelserna talar om uppföljningen ${which}, som inte finns (senast ${last})`,
        `the events tell of the follow-up ${which}, which is not there (lately ${last})`,
      );
    });
}

/** Each document was frozen by a submission, those that were sent back too, and each submission has its document. */
function documentProblems({ followUps, documents, steps }: Evidence): string[] {
  const submissions = [...steps.values()].flat().filter(({ act }) => act === 'follow-up.submitted');
  const inUse = new Set(followUps.map(({ documentId }) => documentId));
  const strays = [...documents.values()].filter((document) => !submissions.some((step) => froze(step, document)));
  const damaged = [...documents.values()].filter(
    (document) => !inUse.has(document.id) && !strays.includes(document) && !isAsFrozen(document, submissions),
  );
  const lost = submissions.filter(
    (step) => ![...documents.values()].some((document) => froze(step, document)) && !inUse.has(String(step.details?.documentId)),
  );
  return [
    ...strays.map(({ id }) =>
      say(`dokumentet ${id} hör inte till någon inlämning`, `the document ${id} belongs to no submission`),
    ),
    ...damaged.map(({ id }) =>
      say(`dokumentet ${id} (återsänt) är inte det som frystes`, `the document ${id} (sent back) is not the one that was frozen`),
    ),
    ...lost.map(({ details }) =>
      say(
        `dokumentet till en inlämning är borta (${details?.halfYear ?? ''} ${details?.documentId ?? ''})`,
        `the document of a submission is gone (${details?.halfYear ?? ''} ${details?.documentId ?? ''})`,
      ),
    ),
  ];
}

/** Submissions of before did not name their document, but were made in the same moment. */
function froze({ details, occurredAt }: Step, { id, createdAt }: DocumentEvidence): boolean {
  return details ? details.documentId === id : occurredAt === createdAt;
}

function isAsFrozen(document: DocumentEvidence, submissions: readonly Step[]): boolean {
  const details = submissions.find((step) => froze(step, document))?.details;
  if (document.contentHash !== document.statedHash) return false;
  return !details || (details.contentHash === document.contentHash && details.inputsHash === document.inputsHash);
}

function about({ halfYear, revision }: FollowUpEvidence, line: string): string {
  return say(
    `uppföljningen ${halfYear} (revision ${revision}): ${line}`,
    `the follow-up ${halfYear} (revision ${revision}): ${line}`,
  );
}
