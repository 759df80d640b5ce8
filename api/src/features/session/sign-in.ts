import { type Ruling, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import type { UserErrorCode } from '@jourplan/schema/domain/user-error-code.js';
import { knownDeviceKey } from '../../platform/known-device.js';
import { logAct } from '../../platform/log-act.js';
import { refuseWhenBusy, verifyPassword } from '../../platform/password.js';
import type { RequestContext } from '../../platform/request-context.js';
import { claimTry, forgetFailures } from '../../platform/sign-in-delay.js';
import { type Entry, enter } from './enter.js';

const EMAIL_MAX_LENGTH = 320;
const PASSWORD_MAX_LENGTH = 1000;

export type SignIn = { email: string; password: string };

// A person without a role on the staff side (a funder), or of the demo where it is not served ($2), is answered like one who does not exist.
const accountByEmail = {
  name: 'account_by_email',
  text: `select u.id, u.password_hash,
       u.disabled_at is null and exists (select from directory.memberships_of(u.id) m where m.role <> 'FUNDER')
         and ($2 or not directory.is_demo_account(u.id)) as may_sign_in
     from app_user u where u.email = $1`,
};
type Account = { id: string; password_hash: string | null; may_sign_in: boolean };

/**
 * Opens a session. Known and unknown accounts, right and wrong kinds of account get the same answer in the same time. Throws at
 * once when more passwords wait to be hashed than can be soon.
 */
export async function signIn(context: RequestContext, input: SignIn): Promise<Ruling<Entry, UserErrorCode>> {
  const { em, reader, clock, http, servesDemo } = context;
  const email = input.email.trim().toLowerCase();
  if (email.includes('\0') || email.length > EMAIL_MAX_LENGTH || input.password.length > PASSWORD_MAX_LENGTH)
    return refuse('SIGN_IN_FAILED', 'email');
  refuseWhenBusy();
  const now = clock.now();
  const [account] = await reader.global<Account>(accountByEmail, [email, servesDemo]);
  const device = await knownDeviceKey(reader, { device: http.deviceToken, email, now });
  const trier = { email, network: http.network, device };
  const wait = await em.fork().transactional((tx) => claimTry(tx, trier, now));
  if (wait !== null) {
    logAct(context, 'sign-in delayed', { personId: account?.id });
    return refuse('TOO_MANY_TRIES', 'email', { seconds: wait });
  }
  const fits = await verifyPassword(input.password, account?.may_sign_in ? account.password_hash : null);
  if (!fits || account === undefined) {
    logAct(context, 'sign-in failed', { personId: account?.id });
    return refuse('SIGN_IN_FAILED', 'email');
  }
  const entry = await em.fork().transactional(async (tx) => {
    await forgetFailures(tx, trier, now);
    await tx.execute('delete from session where ends_at < ?', [now]);
    return enter(tx, context, account.id);
  });
  logAct(context, 'signed in', { personId: account.id });
  return succeed(entry);
}
