import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { whoMay } from '../../graphql/audience.js';
import { Organisation } from '../../graphql/organisation.js';
import type { RequestContext } from '../../platform/request-context.js';
import { requireRight } from '../../platform/require-right.js';
import { listTodo } from './list-todo.js';
import { TodoItem } from './todo.type.js';

@Resolver(() => Organisation)
export class TodoOfOrganisation {
  @FieldResolver(() => [TodoItem], {
    description: `What the manager has to do, by date; what bears no date comes first. For ${whoMay(['prepare', 'FOLLOW_UPS'])}.`,
  })
  todo(@Root() { id }: Organisation, @Ctx() context: RequestContext): Promise<TodoItem[]> {
    requireRight(context, id, 'prepare', 'FOLLOW_UPS');
    return listTodo(context, id);
  }
}
