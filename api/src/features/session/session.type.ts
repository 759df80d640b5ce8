import type { Role } from '@jourplan/schema/domain/access/roles.js';
import type { PlainDate } from '@jourplan/schema/domain/time/plain-date.js';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { RoleEnum } from '../../graphql/plan-enums.js';
import { Written } from '../../graphql/read-texts.js';
import { DateTimeScalar, LocalDateScalar } from '../../graphql/scalars.js';
import { UserError } from '../../graphql/user-error.js';

@ObjectType({ simpleResolvers: true, description: 'An organisation, as much of it as a menu needs.' })
export class OrganisationSummary {
  @Field(() => String, { description: 'Its short name in addresses.' })
  slug!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it holds invented example data.' })
  isDemo!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'One role of the signed-in person in one organisation.' })
export class ViewerMembership {
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @Field(() => OrganisationSummary, { description: 'The organisation it is held in.' })
  organisation!: OrganisationSummary;
}

@ObjectType({ simpleResolvers: true, description: 'The signed-in person.' })
export class Viewer {
  @Field(() => ID, { description: 'Id of the account.' })
  id!: string;

  @Field(() => String, { description: 'The address the person signs in with.' })
  email!: string;

  @Field(() => LocalDateScalar, { description: 'Today in Sweden, as the server counts it.' })
  today!: PlainDate;

  @Field(() => [ViewerMembership], { description: 'Every role, by organisation name; roles as a funder are left out.' })
  memberships!: ViewerMembership[];

  @Field(() => DateTimeScalar, { description: 'When this session ends if it is left alone: 30 minutes after its last use.' })
  sessionIdleEndsAt!: string;

  @Field(() => DateTimeScalar, { description: 'When this session ends at the latest: 12 hours after signing in.' })
  sessionEndsAt!: string;
}

@ObjectType({ simpleResolvers: true, description: 'An account of the demo. Public on purpose: it opens invented data only.' })
export class DemoUser {
  @Field(() => RoleEnum, { description: 'The role it has.' })
  role!: Role;

  @Field(() => String, { description: 'What to sign in with.' })
  email!: string;

  @Field(() => String, { description: 'Its password.' })
  password!: string;

  @Field(() => String, { description: 'The organisation of invented data that it opens.' })
  organisationName!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What the sign-in page may offer.' })
export class SignInOptions {
  @Field(() => [DemoUser], {
    description: 'Demo accounts; empty unless demo mode is on and the request comes from this machine, past no proxy.',
  })
  demoUsers!: DemoUser[];
}

@ObjectType({ simpleResolvers: true, description: 'An invitation to choose a password.' })
export class Invitation {
  @Field(() => String, { description: 'The account it is for.' })
  email!: string;

  @Field(() => DateTimeScalar, { description: 'When it stops working.' })
  expiresAt!: Date;
}

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address; capitals do not matter.' })
  @Written(null)
  email!: string;

  @Field(() => String, { description: 'Password.' })
  @Written(null)
  password!: string;
}

@InputType({ description: 'Using an invitation.' })
export class InvitationAcceptInput {
  @Field(() => String, { description: 'The code from the invitation.' })
  @Written(null)
  code!: string;

  @Field(() => String, { description: 'The password to have: at least 12 characters, and hard to guess.' })
  @Written(null)
  password!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What signing in led to. The session itself is in a cookie.' })
export class SignInPayload {
  @Field(() => Viewer, { nullable: true, description: 'The person now signed in; null when refused.' })
  viewer!: Viewer | null;

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'What signing out led to.' })
export class SignOutPayload {
  @Field(() => [UserError], { description: 'Always empty: signing out without a session is no error.' })
  userErrors!: UserError[];
}
