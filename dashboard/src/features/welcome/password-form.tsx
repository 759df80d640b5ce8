import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import { Failure } from '../../components/failure.js';
import { TextField } from '../../components/text-field.js';
import { AcceptInvitationDocument } from '../../graphql/graphql.js';
import '../../lib/no-eval.js';
import { useGraphQLMutation } from '../../lib/use-graphql.js';
import { type MessageId, useWords } from '../../lib/words.js';

const SHORTEST_PASSWORD = 12;

const passwordSchema = z
  .object({
    password: z.string().check(z.minLength(SHORTEST_PASSWORD, { error: 'welcome.password.short' satisfies MessageId })),
    again: z.string(),
  })
  .check(
    z.refine(({ password, again }) => password === again, {
      error: 'welcome.password.differs' satisfies MessageId,
      path: ['again'],
    }),
  );

interface PasswordFormProps {
  code: string;
  email: string;
  onDone: () => void;
}

export function PasswordForm({ code, email, onDone }: PasswordFormProps) {
  const { t } = useWords();
  const accept = useGraphQLMutation(AcceptInvitationDocument);
  const form = useForm({ resolver: zodResolver(passwordSchema), defaultValues: { password: '', again: '' } });
  const submit = form.handleSubmit(async ({ password }) => {
    const answer = await accept.mutateAsync({ input: { code, password } }).catch(() => null);
    if (answer?.invitationAccept.viewer) onDone();
  });
  const { errors } = form.formState;
  const refusal = accept.data?.invitationAccept.userErrors[0];
  const textOf = (message: string | undefined) => (message ? t(message as MessageId) : undefined);
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <TextField
        label={t('welcome.password')}
        hint={t('welcome.password.hint')}
        type="password"
        autoComplete="new-password"
        error={textOf(errors.password?.message) ?? refusal?.message}
        {...form.register('password')}
      />
      <TextField
        label={t('welcome.again')}
        type="password"
        autoComplete="new-password"
        error={textOf(errors.again?.message)}
        {...form.register('again')}
      />
      {accept.error && <Failure error={accept.error} isSaving onRetry={() => void submit()} />}
      <button type="submit" className="button button--primary" disabled={accept.isPending}>
        {t('welcome.submit')}
      </button>
    </form>
  );
}
