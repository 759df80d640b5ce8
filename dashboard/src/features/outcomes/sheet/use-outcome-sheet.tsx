import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { newRequestId } from '../../../lib/request-id.js';
import { useSession } from '../../../lib/session.js';
import { activitiesOf, mayWrite, type OutcomeOrganisation } from '../table/outcome-plan.js';
import type { OutcomeRow } from '../table/outcome-row.js';
import { rereadTable } from '../table/reread-table.js';
import { draftStorage } from './draft-storage.js';
import { savedEntryOf } from './outcome-entry.js';
import { OutcomeSheet } from './outcome-sheet.js';
import { outcomeSender } from './send-outcome.js';
import type { SheetSummary } from './sheet-summary.js';

const SheetContext = createContext<OutcomeSheet | null>(null);

export const SheetProvider = SheetContext.Provider;

export function useSheet(): OutcomeSheet {
  const sheet = useContext(SheetContext);
  if (sheet === null) throw new Error('useSheet is for parts of the outcome table');
  return sheet;
}

export function useOutcomeRow(activityId: string): OutcomeRow | undefined {
  const sheet = useSheet();
  return useSyncExternalStore(sheet.subscribe, () => sheet.row(activityId));
}

export function useSheetSummary(): SheetSummary {
  const sheet = useSheet();
  return useSyncExternalStore(sheet.subscribe, sheet.summary);
}

/** After a change is saved the assessments are read again, once it has been quiet for a moment. */
const REREAD_MS = 1200;

/** One sheet for as long as the half-year is shown, kept in step with the server, the net and the tab. */
export function useOutcomeSheet(organisation: OutcomeOrganisation | null, halfYear: HalfYear): OutcomeSheet {
  const {
    organisation: { slug },
  } = useSession();
  const queryClient = useQueryClient();
  const [sheet] = useState(
    () =>
      new OutcomeSheet({
        send: outcomeSender({ organisation: slug, halfYear }, queryClient),
        drafts: draftStorage(window.localStorage, slug, halfYear),
        newRequestId,
      }),
  );
  useEffect(() => {
    if (organisation === null) return;
    const { plan, followUp } = organisation;
    sheet.receive(
      activitiesOf(plan).map((activity) => ({
        activityId: activity.id,
        saved: savedEntryOf(activity.outcome),
        mayWrite: mayWrite(activity, followUp),
      })),
    );
  }, [sheet, organisation]);
  useEffect(() => keepInStep(sheet), [sheet]);
  useEffect(() => rereadAfterSaving(sheet, () => rereadTable(queryClient)), [sheet, queryClient]);
  return sheet;
}

function keepInStep(sheet: OutcomeSheet): () => void {
  const retry = () => sheet.retry();
  const settle = () => sheet.settleAll();
  window.addEventListener('online', retry);
  document.addEventListener('visibilitychange', settle);
  return () => {
    window.removeEventListener('online', retry);
    document.removeEventListener('visibilitychange', settle);
    sheet.close();
  };
}

function rereadAfterSaving(sheet: OutcomeSheet, reread: () => Promise<void>): () => void {
  let seen = sheet.summary().lastSavedAt;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = sheet.subscribe(() => {
    const { lastSavedAt, state } = sheet.summary();
    if (lastSavedAt === seen || state !== 'SAVED') return;
    seen = lastSavedAt;
    clearTimeout(timer);
    timer = setTimeout(() => void reread(), REREAD_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
