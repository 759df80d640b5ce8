import { Field, ID, ObjectType } from 'type-graphql';

/** What every feature hangs its fields on. Comes from the person's own memberships, without a statement. */
@ObjectType({ simpleResolvers: true, description: 'A victim-support association, as its own people see it.' })
export class Organisation {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its short name in addresses, unique.' })
  slug!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it holds invented example data.' })
  isDemo!: boolean;
}
