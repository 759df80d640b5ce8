import { type Ruling, refuse, succeed } from '@jourplan/schema/domain/ruling.js';
import type { RequestContext } from '../../context.js';
import type { UserErrorCode } from '../../graphql/user-error-code.js';
import { openSession } from '../../platform/open-session.js';
import { verifyPassword } from '../../platform/password.js';
import { claimTry, forgetFailures } from '../../platform/sign-in-delay.js';

const EMAIL_MAX_LENGTH = 320;
const PASSWORD_MAX_LENGTH = 1000;

export type SignIn = { email: string; password: string };

// A person without a role on the staff side (a funder) is answered like one who does not exist.
const accountByEmail = {
  name: 'account_by_email',
  text: `select u.id, u.password_hash,
       u.disabled_at is null and exists (select from directory.memberships_of(u.id) m where m.role <> 'FUNDER') as may_sign_in
     from app_user u where u.email = $1`,
};
type Account = { id: string; password_hash: string | null; may_sign_in: boolean };

/** Opens a session and gives its token. Known and unknown accounts, right and wrong kinds of account get the same answer in the same time. */
export async function signIn(context: RequestContext, input: SignIn): Promise<Ruling<string, UserErrorCode>> {
  const { em, reader, clock, http } = context;
  const email = input.email.trim().toLowerCase();
  if (email.includes('\0') || email.length > EMAIL_MAX_LENGTH || input.password.length > PASSWORD_MAX_LENGTH)
    return refuse('SIGN_IN_FAILED', 'email');
  const now = clock.now();
  const wait = await em.fork().transactional((tx) => claimTry(tx, email, http.networkAddress, now));
  if (wait !== null) return refuse('TOO_MANY_TRIES', 'email', { seconds: wait });
  const [account] = await reader.global<Account>(accountByEmail, [email]);
  const fits = await verifyPassword(input.password, account?.may_sign_in ? account.password_hash : null);
  if (!fits || account === undefined) return refuse('SIGN_IN_FAILED', 'email');
  return succeed(
    await em.fork().transactional(async (tx) => {
      await forgetFailures(tx, email, http.networkAddress, now);
      await tx.execute('delete from session where ends_at < ?', [now]);
      return openSession(tx, account.id, now, http.sessionToken);
    }),
  );
}
