import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A Swedish municipality.' })
export class Municipality {
  @Field(() => String, { description: 'Its four-digit SCB code.' })
  code!: string;

  @Field(() => String, { description: 'Its name, without the word for municipality.' })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: "A district of the organisation's area." })
export class District {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}
