import { Field, InputType, Int } from 'type-graphql';
import { UuidScalar } from './scalars.js';

/** What the input of every change begins with. */
@InputType()
export abstract class ChangeInput {
  @Field(() => String, { description: 'Slug of the organisation.' })
  organisation!: string;

  @Field(() => UuidScalar, { description: 'A new one for each intended change; repeating the call with the same one is safe.' })
  requestId!: string;
}

/** … of something that is there. */
@InputType()
export class VersionedChangeInput extends ChangeInput {
  @Field(() => Int, { description: 'The version you saw; another one is refused as CONFLICT.' })
  expectedVersion!: number;
}

/** … of what has no id of its own: one for each year, half-year or goal. */
@InputType()
export abstract class SetChangeInput extends ChangeInput {
  @Field(() => Int, { description: 'The version you saw, 0 when there was none yet; another one is refused as CONFLICT.' })
  expectedVersion!: number;
}

/** … of what is made anew when no id is given. */
@InputType()
export abstract class RecordChangeInput extends ChangeInput {
  @Field(() => Int, {
    nullable: true,
    description: 'The version you saw, when an id is given; another one is refused as CONFLICT. Left out for a new one.',
  })
  expectedVersion?: number | null;
}
