import type { CommandScope } from '../../platform/command-scope.js';

export type RecordedTable = 'supporter' | 'training' | 'court_hearing' | 'opening_session';
/** `heldOn` is null for a supporter, who is never voided either. */
export type RecordedRow = { id: string; version: number; heldOn: string | null; voidReason: string | null };

const columnsOf = (table: RecordedTable) => (table === 'supporter' ? ['null', 'null'] : ['held_on::text', 'void_reason']);

/** The row that a record changes, held until the transaction ends. */
export const recordedIn =
  (table: RecordedTable) =>
  async ({ tx, organisationId }: CommandScope, id: string): Promise<RecordedRow | undefined> => {
    const [heldOn, voidReason] = columnsOf(table);
    const [row] = await tx.execute<RecordedRow[]>(
      `select id, version, ${heldOn} as "heldOn", ${voidReason} as "voidReason" from ${table}
        where organisation_id = ? and id = ? for no key update`,
      [organisationId, id],
    );
    return row;
  };
