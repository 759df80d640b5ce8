import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import { Failure } from '../../components/failure.js';
import { TextField } from '../../components/text-field.js';
import { SignInDocument } from '../../graphql/graphql.js';
import '../../lib/no-eval.js';
import { useGraphQLMutation } from '../../lib/use-graphql.js';
import { type MessageId, useWords } from '../../lib/words.js';

const signInSchema = z.object({
  email: z.email({ error: 'signIn.email.invalid' satisfies MessageId }),
  password: z.string().check(z.minLength(1, { error: 'signIn.password.missing' satisfies MessageId })),
});

export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useWords();
  const signIn = useGraphQLMutation(SignInDocument);
  const form = useForm({ resolver: zodResolver(signInSchema), defaultValues: { email: '', password: '' } });
  const submit = form.handleSubmit(async (input) => {
    const answer = await signIn.mutateAsync({ input }).catch(() => null);
    if (answer?.signIn.viewer) onSignedIn();
  });
  const { errors } = form.formState;
  const refusal = signIn.data?.signIn.userErrors[0];
  const textOf = (message: string | undefined) => (message ? t(message as MessageId) : undefined);
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label={t('signIn.email')}
        type="email"
        autoComplete="username"
        error={textOf(errors.email?.message)}
        {...form.register('email')}
      />
      <TextField
        label={t('signIn.password')}
        type="password"
        autoComplete="current-password"
        error={textOf(errors.password?.message)}
        {...form.register('password')}
      />
      {refusal && (
        <p className="field__error" role="alert">
          {refusal.message}
        </p>
      )}
      {signIn.error && <Failure error={signIn.error} isSaving onRetry={() => void submit()} />}
      <button type="submit" className="button button--primary" disabled={signIn.isPending}>
        {signIn.isPending ? t('signIn.working') : t('signIn.submit')}
      </button>
    </form>
  );
}
