import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Choice } from '../components/choice.js';
import { Menu } from '../components/menu.js';
import { roleName } from '../components/role-name.js';
import { SignOutDocument } from '../graphql/graphql.js';
import { useSession } from '../lib/session.js';
import { forgetEnds } from '../lib/shared-session.js';
import { useGraphQLMutation } from '../lib/use-graphql.js';
import { useWords } from '../lib/words.js';
import type { Membership } from './membership.js';

interface AccountMenuProps {
  memberships: Membership[];
  onChooseOrganisation: (slug: string) => void;
}

export function AccountMenu({ memberships, onChooseOrganisation }: AccountMenuProps) {
  const { t } = useWords();
  const { email, role, organisation } = useSession();
  return (
    <Menu label={t(roleName(role))}>
      <p>
        <span className="visually-hidden">{t('account.signedInAs')} </span>
        {email}
      </p>
      {memberships.length > 1 && (
        <Choice
          legend={t('account.organisation')}
          value={organisation.slug}
          options={memberships.map(({ organisation: { slug, name } }) => [slug, name] as const)}
          onChange={onChooseOrganisation}
        />
      )}
      <SignOutButton />
    </Menu>
  );
}

function SignOutButton() {
  const { t } = useWords();
  const signOut = useGraphQLMutation(SignOutDocument);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const leave = async () => {
    await signOut.mutateAsync({});
    forgetEnds();
    queryClient.clear();
    await navigate({ to: '/logga-in' });
  };
  return (
    <>
      <button type="button" className="button" disabled={signOut.isPending} onClick={() => void leave().catch(() => undefined)}>
        {t('account.signOut')}
      </button>
      {signOut.isError && (
        <p className="field__error" role="alert">
          {t('failure.server')}
        </p>
      )}
    </>
  );
}
