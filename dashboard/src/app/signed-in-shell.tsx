import { halfYearOf } from '@jourplan/schema/domain/time/half-year.js';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Failure } from '../components/failure.js';
import { Loading } from '../components/loading.js';
import { ShellDocument } from '../graphql/graphql.js';
import { type Session, SessionProvider } from '../lib/session.js';
import type { EndReason } from '../lib/session-end.js';
import { endedReason } from '../lib/shared-session.js';
import { useGraphQL } from '../lib/use-graphql.js';
import { useWords } from '../lib/words.js';
import { useChosenOrganisation } from './chosen-organisation.js';
import { Colophon } from './colophon.js';
import { Masthead } from './masthead.js';
import { Redirect } from './redirect.js';
import { ReloadNotice } from './reload-notice.js';
import { SessionGuard } from './session-guard.js';

/** Everything behind sign-in: asks who is there, and frames the page. */
export function SignedInShell() {
  const { t } = useWords();
  const { href } = useLocation();
  const navigate = useNavigate();
  const shell = useGraphQL(ShellDocument, {});
  const [chosen, choose] = useChosenOrganisation();

  if (shell.isPending) return <FrameWithoutSession>{<Loading labels={[t('app.name')]} />}</FrameWithoutSession>;
  // A page that is shown stays, with what is written in it, when only the question of who is there fails.
  if (!shell.data) {
    return <FrameWithoutSession>{<Failure error={shell.error} onRetry={() => void shell.refetch()} />}</FrameWithoutSession>;
  }
  const signIn = (orsak?: EndReason) => {
    const search = { ...(href !== '/' && { till: href }), ...(orsak && { orsak }) };
    void navigate({ to: '/logga-in', search, replace: true });
  };
  const { viewer } = shell.data;
  if (viewer === null) return <Redirect leave={() => signIn(endedReason())} />;

  const memberships = viewer.memberships.filter(({ role }) => role !== 'FUNDER');
  const membership = memberships.find(({ organisation }) => organisation.slug === chosen) ?? memberships[0];
  if (!membership) return <FrameWithoutSession>{<p className="prose">{t('shell.noMembership')}</p>}</FrameWithoutSession>;

  const session: Session = {
    email: viewer.email,
    role: membership.role,
    organisation: membership.organisation,
    today: viewer.today,
    currentHalfYear: halfYearOf(viewer.today),
  };
  return (
    <SessionProvider value={session}>
      <a className="skip-link" href="#innehall">
        {t('shell.skip')}
      </a>
      <div className="frame">
        <Masthead memberships={memberships} onChooseOrganisation={choose} />
        <main className="sheet" id="innehall" key={membership.organisation.slug}>
          <ReloadNotice />
          <Outlet />
        </main>
        <Colophon />
      </div>
      <SessionGuard
        ends={{ idleEndsAt: viewer.sessionIdleEndsAt, endsAt: viewer.sessionEndsAt }}
        askServer={async () => (await shell.refetch()).isSuccess}
        onEnded={signIn}
      />
    </SessionProvider>
  );
}

function FrameWithoutSession({ children }: { children: ReactNode }) {
  return (
    <main className="frame sheet" id="innehall">
      {children}
    </main>
  );
}
