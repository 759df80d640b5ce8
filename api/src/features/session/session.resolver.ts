import type { Ruling } from '@jourplan/schema/domain/ruling.js';
import type { UserErrorCode } from '@jourplan/schema/domain/user-error-code.js';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { userErrorsOf } from '../../graphql/user-error.js';
import { loadSession } from '../../platform/load-session.js';
import { logAct } from '../../platform/log-act.js';
import { closeSession } from '../../platform/open-session.js';
import type { RequestContext } from '../../platform/request-context.js';
import { acceptInvitation } from './accept-invitation.js';
import type { Entry } from './enter.js';
import { findInvitation } from './find-invitation.js';
import {
  Invitation,
  InvitationAcceptInput,
  SignInInput,
  SignInOptions,
  SignInPayload,
  SignOutPayload,
  Viewer,
} from './session.type.js';
import { signIn } from './sign-in.js';
import { offeredDemoUsers } from './sign-in-options.js';
import { viewerOf } from './viewer-of.js';

@Resolver()
export class SessionResolver {
  @Query(() => Viewer, { nullable: true, description: 'The signed-in person; null when nobody is signed in.' })
  viewer(@Ctx() context: RequestContext): Viewer | null {
    return context.signedIn && viewerOf(context.signedIn, context.clock);
  }

  @Query(() => SignInOptions, { description: 'What the sign-in page may offer.' })
  async signInOptions(@Ctx() context: RequestContext): Promise<SignInOptions> {
    return { demoUsers: await offeredDemoUsers(context) };
  }

  @Query(() => Invitation, {
    nullable: true,
    description: 'The invitation behind a code; null when it is unknown, used or expired.',
  })
  invitation(
    @Arg('code', () => String, { description: 'The code from the invitation.' }) code: string,
    @Ctx() context: RequestContext,
  ): Promise<Invitation | null> {
    return findInvitation(context, code);
  }

  @Mutation(() => SignInPayload, { description: 'Signs in, and answers known and unknown accounts alike.' })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'Who signs in.' }) input: SignInInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInPayload> {
    return payloadOf(context, await signIn(context, input));
  }

  @Mutation(() => SignInPayload, { description: 'Chooses a password with an invitation, and signs in.' })
  async invitationAccept(
    @Arg('input', () => InvitationAcceptInput, { description: 'Code and password.' }) input: InvitationAcceptInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInPayload> {
    return payloadOf(context, await acceptInvitation(context, input));
  }

  @Mutation(() => SignOutPayload, { description: 'Ends this session.' })
  async signOut(@Ctx() context: RequestContext): Promise<SignOutPayload> {
    const { em, http, signedIn } = context;
    await closeSession(em.fork(), http.sessionToken);
    http.clearSessionCookie();
    if (signedIn !== null) logAct(context, 'signed out', { personId: signedIn.userId });
    return { userErrors: [] };
  }
}

async function payloadOf(context: RequestContext, entered: Ruling<Entry, UserErrorCode>): Promise<SignInPayload> {
  if (!entered.ok) return { viewer: null, userErrors: userErrorsOf(entered.refusals, context.locale) };
  context.http.setCookies(entered.value);
  const asked = { token: entered.value.session, servesDemo: context.servesDemo };
  const session = await loadSession(context.reader, asked, context.clock.now());
  return { viewer: session && viewerOf(session, context.clock), userErrors: [] };
}
