/**
 * The pages of the dashboard, as its router has them: a part that begins with `$` stands for any. An address that is none of
 * these is answered with 404, by the dashboard's own page that says so. A test holds this equal to the router.
 */
export const DASHBOARD_ADDRESSES = [
  '/',
  '/logga-in',
  '/valkommen',
  '/styrelse/$halfYear',
  '/uppfoljning/$halfYear',
  '/folj-upp/$halfYear',
  '/nyckeltal/$halfYear',
  '/logga',
  '/logga/tally',
  '/arenden',
  '/arenden/$code',
  '/att-gora',
  '/arshjul',
  '/register/$register',
  '/avtal',
  '/avtal/$agreementId',
  '/budget/$year',
] as const;

const PATTERNS = DASHBOARD_ADDRESSES.map((address) => address.split('/').map((part) => (part.startsWith('$') ? null : part)));

/** Whether the path, without its search, is an address of the dashboard; a slash at the end changes nothing. */
export function isDashboardAddress(path: string): boolean {
  const parts = path.replace(/(.)\/+$/, '$1').split('/');
  return PATTERNS.some(
    (pattern) => pattern.length === parts.length && pattern.every((part, index) => part === null || part === parts[index]),
  );
}
