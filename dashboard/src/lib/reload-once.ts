const CAUSES = 'jourplan.reloaded.causes';
const NOTICE = 'jourplan.reloaded.notice';

/** The part of `sessionStorage` that is used. */
type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Loads the page anew because the server has another version of it. Once for each cause, so that a fault that a reload
 * does not cure is shown instead; false when it has been tried.
 */
export function reloadOnce(cause: string, storage: KeyValueStorage, reload: () => void): boolean {
  try {
    const tried = JSON.parse(storage.getItem(CAUSES) ?? '[]') as string[];
    if (tried.includes(cause)) return false;
    storage.setItem(CAUSES, JSON.stringify([...tried, cause]));
    storage.setItem(NOTICE, 'yes');
  } catch {
    // Without a memory there is no telling a first reload from a hundredth.
    return false;
  }
  reload();
  return true;
}

/** Whether the page has just been loaded anew of itself. Says so once. */
export function takeReloadNotice(storage: KeyValueStorage): boolean {
  try {
    const isNoticed = storage.getItem(NOTICE) !== null;
    storage.removeItem(NOTICE);
    return isNoticed;
  } catch {
    return false;
  }
}
