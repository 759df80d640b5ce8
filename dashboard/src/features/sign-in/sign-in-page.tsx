import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Entry } from '../../components/entry.js';
import { FrontFrame } from '../../components/front-frame.js';
import { PageHeading } from '../../components/page-heading.js';
import { useWords } from '../../lib/words.js';
import { DemoUsers } from './demo-users.js';
import { SignInForm } from './sign-in-form.js';

export function SignInPage() {
  const { t } = useWords();
  const { till } = useSearch({ from: '/logga-in' });
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const enter = () => {
    queryClient.clear();
    void navigate({ href: till ?? '/', replace: true });
  };
  return (
    <FrontFrame>
      <Entry label={t('app.name')}>
        <PageHeading title={t('signIn.title')}>{t('signIn.heading')}</PageHeading>
        <p className="prose">{till ? t('signIn.leadBack') : t('signIn.lead')}</p>
      </Entry>
      <Entry label={t('signIn.title')} rule="hair">
        <SignInForm onSignedIn={enter} />
      </Entry>
      <DemoUsers onSignedIn={enter} />
    </FrontFrame>
  );
}
