import { type FollowUpStatus, locksHalfYear } from '@jourplan/schema/domain/follow-up/follow-up.js';
import type { FollowUpContent } from '@jourplan/schema/domain/follow-up/follow-up-content.js';
import { sha256 } from '@jourplan/schema/runtime/canonical-json.js';
import { labelsOf } from '@jourplan/schema/words/labels-of.js';
import type { Locale } from '@jourplan/schema/words/locale.js';
import { say } from '../say.js';
import type { DocumentEvidence, FollowUpEvidence, Step } from './read-follow-up-evidence.js';

type Case = { row: FollowUpEvidence; document: DocumentEvidence | undefined; steps: readonly Step[] };

/** What is wrong with one follow-up: its row, its document and its events each say what the others should. */
export function followUpProblems(evidence: Case): string[] {
  return [
    ...new Set([
      ...beginningProblems(evidence),
      ...statusProblems(evidence),
      ...draftProblems(evidence),
      ...frozenProblems(evidence),
    ]),
  ];
}

const BEGINNINGS = ['follow-up.prepared', 'follow-up.opened', 'follow-up.correction-begun'];

function beginningProblems({ row, steps }: Case): string[] {
  const begun = steps.filter(({ act }) => BEGINNINGS.includes(act));
  if (begun.length === 0) return [say('ingen händelse säger att den påbörjats', 'no event tells that it was begun')];
  const problems: string[] = [];
  if (!begun.some(({ actorId, occurredAt }) => actorId === row.preparedBy && occurredAt === row.preparedAt))
    problems.push(unlike(say('när och av vem den förbereddes', 'when and by whom it was prepared')));
  const correction = begun.find(({ act }) => act === 'follow-up.correction-begun');
  if (correction?.details) problems.push(...numberProblems(row, correction.details));
  if (
    row.corrects !== (row.revision === 1 ? null : row.revision - 1) ||
    (row.corrects === null) !== (row.correctionReason === null)
  )
    problems.push(say('numret och vad den rättar går inte ihop', 'its number and what it corrects do not agree'));
  return problems;
}

/** Each submission is followed by a return or an adoption; nothing follows that. */
function statusProblems({ row, steps }: Case): string[] {
  const submitted = steps.filter(isSubmission).length;
  const returned = steps.filter(isReturn).length;
  const adopted = steps.filter(isAdoption).length;
  const told = adopted > 0 ? 'ADOPTED' : submitted > returned ? 'SUBMITTED' : 'DRAFT';
  const stands = row.status === 'COMPUTING' ? 'DRAFT' : row.status;
  const problems: string[] = [];
  if (told !== stands)
    problems.push(
      say(
        `raden säger ${named(stands, 'sv')}, händelserna säger ${named(told, 'sv')}`,
        `the row says ${named(stands, 'en')}, the events say ${named(told, 'en')}`,
      ),
    );
  if (adopted > 1 || submitted - returned > 1 || returned > submitted)
    problems.push(say('stegen i händelserna följer inte på varandra', 'the steps in the events do not follow each other'));
  return problems;
}

function named(status: FollowUpStatus, locale: Locale): string {
  return labelsOf(locale).followUp[status].toLocaleLowerCase(locale);
}

function draftProblems({ row, steps }: Case): string[] {
  const problems: string[] = [];
  const computed = steps.findLast(({ act }) => act === 'follow-up.computed')?.details;
  if (
    computed &&
    row.status !== 'COMPUTING' &&
    (row.draftHash !== computed.contentHash || row.draftInputsHash !== computed.inputsHash)
  )
    problems.push(unlike(say('det uträknade utkastet', 'the computed draft')));
  if (row.status === 'DRAFT' || row.status === 'COMPUTING') problems.push(...returnProblems(row, steps));
  else if (row.returnReason !== null) problems.push(unlike(say('skälet till återsändning', 'the reason for the return')));
  return problems;
}

function returnProblems(row: FollowUpEvidence, steps: readonly Step[]): string[] {
  const returned = steps.findLast(isReturn);
  const isTold = (returned === undefined) === (row.returnReason === null);
  const isSame = !returned?.details || returned.details.returnReasonHash === hashOf(row.returnReason);
  return isTold && isSame ? [] : [unlike(say('skälet till återsändning', 'the reason for the return'))];
}

function frozenProblems({ row, document, steps }: Case): string[] {
  if (!locksHalfYear(row.status)) return [];
  const submission = steps.findLast(isSubmission);
  const adoption = steps.findLast(isAdoption);
  const problems: string[] = [];
  if (submission === undefined)
    problems.push(say('ingen händelse säger att den lämnats in', 'no event tells that it was submitted'));
  else if (submission.actorId !== row.submittedBy || submission.occurredAt !== row.submittedAt)
    problems.push(unlike(say('när och av vem den lämnades in', 'when and by whom it was submitted')));
  if (row.status === 'ADOPTED') problems.push(...adoptionProblems(row, adoption));
  else if (row.adoptedBy !== null || row.adoptedAt !== null)
    problems.push(say('någon har antagit den men den är inte antagen', 'it has an adopter but is not adopted'));
  for (const details of [submission?.details, adoption?.details]) if (details) problems.push(...numberProblems(row, details));
  problems.push(
    ...detailProblems(row, submission?.details, adoption?.details),
    ...documentProblems(row, document, submission, adoption),
  );
  return problems;
}

function adoptionProblems(row: FollowUpEvidence, adoption: Step | undefined): string[] {
  const problems: string[] = [];
  if (adoption === undefined) problems.push(say('ingen händelse säger att den antagits', 'no event tells that it was adopted'));
  else if (adoption.actorId !== row.adoptedBy || adoption.occurredAt !== row.adoptedAt)
    problems.push(unlike(say('när och av vem den antogs', 'when and by whom it was adopted')));
  if (row.adoptedBy === null || row.adoptedBy === row.submittedBy)
    problems.push(say('den är antagen av den som lämnade in den', 'it was adopted by whoever submitted it'));
  return problems;
}

type Details = NonNullable<Step['details']>;

function numberProblems(row: FollowUpEvidence, details: Details): string[] {
  const problems: string[] = [];
  if (details.halfYear !== row.halfYear) problems.push(unlike(say('halvåret', 'the half-year')));
  if (details.revision !== row.revision) problems.push(unlike(say('numret', 'the number')));
  if (details.corrects !== row.corrects) problems.push(unlike(say('vad den rättar', 'what it corrects')));
  if (details.correctionReasonHash !== hashOf(row.correctionReason))
    problems.push(unlike(say('skälet till rättelsen', 'the reason of the correction')));
  return problems;
}

function detailProblems(
  row: FollowUpEvidence,
  submission: Details | null | undefined,
  adoption: Details | null | undefined,
): string[] {
  const problems: string[] = [];
  const last = adoption ?? submission;
  if (last && last.version !== row.version) problems.push(unlike(say('radens version', 'the version of the row')));
  if (last && last.chainHead !== row.chainHead) problems.push(unlike(say('kedjans läge', 'the head of the chain')));
  if (adoption && adoption.submittedBy !== row.submittedBy) problems.push(unlike(say('vem som lämnade in', 'who submitted it')));
  return problems;
}

function documentProblems(
  row: FollowUpEvidence,
  document: DocumentEvidence | undefined,
  submission: Step | undefined,
  adoption: Step | undefined,
): string[] {
  if (document === undefined) return [say('saknar sitt dokument', 'has lost its document')];
  const problems: string[] = [];
  if (document.contentHash !== document.statedHash)
    problems.push(say('dokumentet stämmer inte med sin kontrollsumma', 'the document does not match its checksum'));
  if (submission && document.createdAt !== submission.occurredAt)
    problems.push(unlike(say('när dokumentet frystes', 'when the document was frozen')));
  for (const details of [submission?.details, adoption?.details]) {
    if (!details) continue;
    if (details.documentId !== document.id || details.contentHash !== document.contentHash)
      problems.push(say('dokumentet är inte det som frystes', 'the document is not the one that was frozen'));
    if (details.inputsHash !== document.inputsHash)
      problems.push(
        say('dokumentets underlag är inte det som frystes', 'the inputs of the document are not those that were frozen'),
      );
  }
  return [...problems, ...contentProblems(row, document.content)];
}

/** What the document says of itself and the row says too. */
function contentProblems(row: FollowUpEvidence, text: string): string[] {
  const content = parsed(text);
  if (content === null) return [say('dokumentet går inte att läsa', 'the document cannot be read')];
  const pairs: [unknown, unknown, string][] = [
    [content.halfYear, row.halfYear, say('halvåret', 'the half-year')],
    [content.asOf, row.asOf, say('dagen den avser', 'the day it is as of')],
    [content.definitionsVersion, row.definitionsVersion, say('definitionernas version', 'the version of the definitions')],
    [content.account ?? '', row.account, say('redogörelsen', 'the account')],
  ];
  // Documents of before had no number in them; their events have.
  if (content.revision !== undefined)
    pairs.push(
      [content.revision.number, row.revision, say('numret', 'the number')],
      [content.revision.corrects, row.corrects, say('vad den rättar', 'what it corrects')],
      [content.revision.reason, row.correctionReason, say('skälet till rättelsen', 'the reason of the correction')],
    );
  return pairs
    .filter(([inDocument, inRow]) => inDocument !== inRow)
    .map(([, , what]) => say(`${what} är inte vad dokumentet säger`, `${what} is not what the document says`));
}

function parsed(text: string): Partial<FollowUpContent> | null {
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' ? content : null;
  } catch {
    return null;
  }
}

const isSubmission = ({ act }: Step) => act === 'follow-up.submitted';
const isReturn = ({ act }: Step) => act === 'follow-up.returned';
const isAdoption = ({ act }: Step) => act === 'follow-up.adopted';

function unlike(what: string): string {
  return say(`${what} är inte vad händelserna säger`, `${what} is not what the events say`);
}

function hashOf(text: string | null): string | null {
  return text === null ? null : sha256(Buffer.from(text, 'utf8')).toString('hex');
}
