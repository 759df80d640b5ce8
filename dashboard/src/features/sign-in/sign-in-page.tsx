import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Entry } from '../../components/entry.js';
import { FrontFrame } from '../../components/front-frame.js';
import { PageHeading } from '../../components/page-heading.js';
import { ownPathOr } from '../../lib/own-path.js';
import { useSharedEnds } from '../../lib/shared-session.js';
import { useWords } from '../../lib/words.js';
import { DemoUsers } from './demo-users.js';
import { SignInForm } from './sign-in-form.js';

const REASONS = { inaktiv: 'signIn.ended.idle', tidsgrans: 'signIn.ended.limit' } as const;

export function SignInPage() {
  const { t } = useWords();
  const { till, orsak } = useSearch({ from: '/logga-in' });
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const enter = useCallback(() => {
    queryClient.clear();
    void navigate({ href: ownPathOr(till), replace: true });
  }, [queryClient, navigate, till]);
  // Somebody signed in again in another tab.
  useSharedEnds(useCallback((ends) => void (ends && enter()), [enter]));
  return (
    <FrontFrame>
      <Entry label={t('app.name')}>
        <PageHeading title={t('signIn.title')}>{t('signIn.heading')}</PageHeading>
        {orsak ? (
          <p className="notice notice--risk">{t(REASONS[orsak])}</p>
        ) : (
          <p className="prose">{till ? t('signIn.leadBack') : t('signIn.lead')}</p>
        )}
      </Entry>
      <Entry label={t('signIn.title')} rule="hair">
        <SignInForm onSignedIn={enter} />
      </Entry>
      <DemoUsers onSignedIn={enter} />
    </FrontFrame>
  );
}
