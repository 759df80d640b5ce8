import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Entry } from '../../components/entry.js';
import { Failure } from '../../components/failure.js';
import { FrontFrame } from '../../components/front-frame.js';
import { Loading } from '../../components/loading.js';
import { PageHeading } from '../../components/page-heading.js';
import { InvitationDocument } from '../../graphql/graphql.js';
import { useGraphQL } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import { PasswordForm } from './password-form.js';

/** Behind the link of an invitation: choose a password and come in. */
export function WelcomePage() {
  const { t } = useWords();
  const { kod = '' } = useSearch({ from: '/valkommen' });
  return (
    <FrontFrame>
      <Entry label={t('app.name')}>
        <PageHeading title={t('welcome.title')}>{t('welcome.heading')}</PageHeading>
      </Entry>
      <Entry label={t('welcome.label')} rule="hair">
        <Invitation code={kod} />
      </Entry>
    </FrontFrame>
  );
}

function Invitation({ code }: { code: string }) {
  const { t, momentOf } = useWords();
  const invitation = useGraphQL(InvitationDocument, { code });
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  if (invitation.isPending) return <Loading labels={[t('welcome.label')]} />;
  if (invitation.isError) return <Failure error={invitation.error} onRetry={() => void invitation.refetch()} />;
  if (invitation.data.invitation === null) {
    return (
      <>
        <p className="prose">{t('welcome.notFound')}</p>
        <p>
          <Link to="/logga-in">{t('welcome.toSignIn')}</Link>
        </p>
      </>
    );
  }
  const { email, expiresAt } = invitation.data.invitation;
  const enter = () => {
    queryClient.clear();
    void navigate({ to: '/', replace: true });
  };
  return (
    <>
      <p className="prose">{t('welcome.lead', { email, expires: momentOf(expiresAt) })}</p>
      <PasswordForm code={code} email={email} onDone={enter} />
    </>
  );
}
