import { Entry } from '../../components/entry.js';
import { Failure } from '../../components/failure.js';
import { roleName } from '../../components/role-name.js';
import { SignInDocument, SignInOptionsDocument, type SignInOptionsQuery } from '../../graphql/graphql.js';
import { useGraphQL, useGraphQLMutation } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import './sign-in.css';

type DemoUser = SignInOptionsQuery['signInOptions']['demoUsers'][number];

const TASKS = {
  BOARD: 'signIn.demo.BOARD',
  MANAGER: 'signIn.demo.MANAGER',
  COORDINATOR: 'signIn.demo.COORDINATOR',
  ADMIN: 'signIn.demo.ADMIN',
  FUNDER: 'signIn.demo.FUNDER',
} as const;

/** One way in per association and role, where the server says that it runs on invented data. */
export function DemoUsers({ onSignedIn }: { onSignedIn: () => void }) {
  const { t, list } = useWords();
  const options = useGraphQL(SignInOptionsDocument, {});
  const signIn = useGraphQLMutation(SignInDocument);
  const users = options.data?.signInOptions.demoUsers ?? [];
  if (users.length === 0) return null;
  const organisations = [...new Set(users.map(({ organisationName }) => organisationName))];

  const enter = async ({ email, password }: DemoUser) => {
    const answer = await signIn.mutateAsync({ input: { email, password } }).catch(() => null);
    if (answer?.signIn.viewer) onSignedIn();
  };
  return (
    <Entry label={t('signIn.demo.label')} rule="heavy">
      <h2>{t('signIn.demo.title')}</h2>
      <p className="prose">{t('signIn.demo.lead', { organisations: list(organisations) })}</p>
      <ul className="demo-organisations">
        {organisations.map((name) => (
          <li key={name}>
            <h3>{name}</h3>
            <DemoRoles
              organisation={name}
              users={users.filter(({ organisationName }) => organisationName === name)}
              isDisabled={signIn.isPending}
              onEnter={(user) => void enter(user)}
            />
          </li>
        ))}
      </ul>
      {signIn.error && <Failure error={signIn.error} isSaving onRetry={() => signIn.reset()} />}
      {signIn.data?.signIn.userErrors[0] && (
        <p className="field__error" role="alert">
          {signIn.data.signIn.userErrors[0].message}
        </p>
      )}
    </Entry>
  );
}

interface DemoRolesProps {
  organisation: string;
  users: readonly DemoUser[];
  isDisabled: boolean;
  onEnter: (user: DemoUser) => void;
}

function DemoRoles({ organisation, users, isDisabled, onEnter }: DemoRolesProps) {
  const { t } = useWords();
  return (
    <ul className="demo-users" aria-label={organisation}>
      {users.map((user) => (
        <li key={user.email} className="demo-users__row">
          <p>
            <strong>{t(roleName(user.role))}</strong>
            <br />
            <span className="quiet">{t(TASKS[user.role])}</span>
          </p>
          <button type="button" className="button" disabled={isDisabled} onClick={() => onEnter(user)}>
            {t('signIn.demo.enter', { role: t(roleName(user.role)).toLowerCase() })}
          </button>
        </li>
      ))}
    </ul>
  );
}
