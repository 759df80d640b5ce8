import { DEMO_PASSWORD } from '@jourplan/schema/domain/access/demo-password.js';
import type { Role } from '@jourplan/schema/domain/access/roles.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { DemoUser } from './session.type.js';

const demoUsers = {
  name: 'demo_users',
  text: `select role, email, organisation_name as "organisationName" from directory.demo_users() where role <> 'FUNDER'`,
};

/** The demo's accounts with their password, where demo accounts are allowed at all. */
export async function offeredDemoUsers({ reader, servesDemo }: RequestContext): Promise<DemoUser[]> {
  if (!servesDemo) return [];
  const users = await reader.global<{ role: Role; email: string; organisationName: string }>(demoUsers, []);
  return users.map((user) => ({ ...user, password: DEMO_PASSWORD }));
}
