import type { FollowUpContent } from '@jourplan/schema/domain/follow-up/follow-up-content.js';
import type { Reader } from '@jourplan/schema/persistence/read.js';
import { type LiveFacts, readLiveFacts } from './live-facts.js';
import { type CompleteFollowUp, readDocuments, type StoredFollowUp } from './read-follow-ups.js';

/** A follow-up as the fields draw on it. */
export type FollowUpRoot = StoredFollowUp & {
  organisationId: string;
  /** Canonical text; null while computing. */
  documentText(): Promise<string | null>;
  content(): Promise<FollowUpContent | null>;
  liveFacts(): Promise<LiveFacts | null>;
};

export function rootOf(organisationId: string, { document, liveFacts, ...row }: CompleteFollowUp): FollowUpRoot {
  return rootWith(
    organisationId,
    row,
    async () => document,
    async () => liveFacts,
  );
}

/** Of several: documents and facts are read once for all of them, when the first field asks. */
export function rootsOf(reader: Reader, organisationId: string, rows: readonly StoredFollowUp[]): FollowUpRoot[] {
  const documents = once(() =>
    readDocuments(
      reader,
      organisationId,
      rows.map(({ id }) => id),
    ),
  );
  const facts = once(() => readLiveFacts(reader, organisationId, [...new Set(rows.map(({ halfYear }) => halfYear))]));
  return rows.map((row) =>
    rootWith(
      organisationId,
      row,
      async () => (await documents()).get(row.id) ?? null,
      async () => (await facts()).find(({ halfYear }) => halfYear === row.halfYear) ?? null,
    ),
  );
}

function rootWith(
  organisationId: string,
  row: StoredFollowUp,
  documentText: FollowUpRoot['documentText'],
  liveFacts: FollowUpRoot['liveFacts'],
): FollowUpRoot {
  const content = once(async () => {
    const text = await documentText();
    return text === null ? null : (JSON.parse(text) as FollowUpContent);
  });
  return { ...row, organisationId, documentText, content, liveFacts };
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= read();
    return answer;
  };
}
