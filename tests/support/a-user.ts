import { randomUUID } from 'node:crypto';
import { hashPassword } from '@jourplan/api/platform/password.js';
import type { Role } from '@jourplan/schema/domain/access/roles.js';
import { Membership, User } from '@jourplan/schema/persistence/entities/people.js';
import { inOrganisation } from '@jourplan/schema/persistence/tenancy.js';
import type { MikroORM } from '@mikro-orm/postgresql';

export const PASSWORD = 'hemligt-nog-for-prov';
/** The least that argon2 takes: what guessing costs is tested where passwords are. */
const CHEAP_COST = { memory: 8, passes: 1, parallelism: 1 };

/** As a password is stored, but quick to check. */
export const cheapHash = (password: string): Promise<string> => hashPassword(password, CHEAP_COST);

let hash: Promise<string> | undefined;

export type TestUser = { id: string; email: string; membershipId: string };

/** Somebody with a role in an organisation and the password above. */
export async function aUser(
  orm: MikroORM,
  organisationId: string,
  role: Role,
  { email = `${role.toLowerCase()}-${randomUUID()}@prov.example`, password = true } = {},
): Promise<TestUser> {
  hash ??= cheapHash(PASSWORD);
  const user = { id: randomUUID(), email, passwordHash: password ? await hash : null };
  await orm.em.fork().insert(User, user);
  const membershipId = await aMembership(orm, organisationId, user.id, role);
  return { id: user.id, email, membershipId };
}

export async function aMembership(orm: MikroORM, organisationId: string, userId: string, role: Role): Promise<string> {
  const id = randomUUID();
  await inOrganisation(orm.em, organisationId, (tx) =>
    tx.insert(Membership, { organisation: organisationId, id, user: userId, role }),
  );
  return id;
}
