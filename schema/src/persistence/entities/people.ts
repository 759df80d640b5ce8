import { defineEntity, p } from '@mikro-orm/postgresql';
import { ROLES } from '../../domain/access/roles.js';
import { tenantKey, tenantTableInDirectory } from '../tenancy.js';

/** Someone who can sign in. Global: what a person may do hangs on memberships. A null password waits for an invitation. */
export const User = defineEntity({
  name: 'User',
  tableName: 'app_user',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    email: p.text().unique(),
    passwordHash: p.text().nullable(),
    disabledAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    version: p.integer().version().default(1),
  },
});

/** A signed-in browser. Only the SHA-256 of the cookie's 256 random bits is stored. */
export const Session = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    tokenHash: p.blob().primary(),
    user: () => p.manyToOne(User).mapToPk().fieldName('user_id').deleteRule('cascade').index(),
    createdAt: p.datetime(),
    lastSeenAt: p.datetime(),
    idleEndsAt: p.datetime(),
    endsAt: p.datetime().index(),
  },
});

/** A one-time code to choose a password; only its SHA-256 is stored. */
export const Invitation = defineEntity({
  name: 'Invitation',
  tableName: 'invitation',
  properties: {
    codeHash: p.blob().primary(),
    user: () => p.manyToOne(User).mapToPk().fieldName('user_id').deleteRule('cascade').index(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
  },
});

/** Growing delays per account and per network; `key` is a keyed hash, never an address or an e-mail. */
export const SignInDelay = defineEntity({
  name: 'SignInDelay',
  tableName: 'sign_in_delay',
  properties: {
    key: p.blob().primary(),
    failures: p.integer(),
    lastFailedAt: p.datetime(),
  },
});

/**
 * A browser from which a person has signed in before: its wrong tries have a counter of their own, so that nobody else's keep it
 * waiting. Only the SHA-256 of its cookie's 256 random bits is stored; a cookie opens nothing.
 */
export const KnownDevice = defineEntity({
  name: 'KnownDevice',
  tableName: 'known_device',
  properties: {
    tokenHash: p.blob().primary(),
    user: () => p.manyToOne(User).primary().mapToPk().fieldName('user_id').deleteRule('cascade').index(),
    createdAt: p.datetime(),
    lastSeenAt: p.datetime().index(),
  },
});

/** A person's role in an organisation. A person may have several. */
export const Membership = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  ...tenantTableInDirectory,
  properties: {
    ...tenantKey,
    user: () => p.manyToOne(User).mapToPk().fieldName('user_id').index(),
    role: p.enum(ROLES),
    endedAt: p.datetime().nullable(),
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['organisation', 'user', 'role'] }],
});
