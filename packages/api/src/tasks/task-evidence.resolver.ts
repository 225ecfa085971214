// Evidence of a task and of each line of its timeline.
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Attachment } from '../files/file.entity.js';
import { attachmentsById } from '../files/file.loaders.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { Task } from './task.entity.js';
import { TaskEvent } from './task-event.entity.js';

/** Every file in one batch; one that the caller may not see is left out. */
export async function load(ctx: RequestContext, ids: readonly string[]): Promise<Attachment[]> {
  const found = await Promise.all(ids.map((id) => attachmentsById(ctx).load(id)));
  return found.filter((file) => file !== null);
}

@Resolver(() => Task)
export class TaskEvidenceResolver {
  @FieldResolver(() => [Attachment], { description: 'Mọi minh chứng đã nộp' })
  evidence(@Root() { evidenceIds }: Task, @Ctx() ctx: RequestContext): Promise<Attachment[]> {
    return load(ctx, evidenceIds);
  }

  @FieldResolver(() => Int, { description: 'Số minh chứng đã nộp' })
  evidenceCount(@Root() { evidenceIds }: Task): number {
    return evidenceIds.length;
  }
}

@Resolver(() => TaskEvent)
export class TaskEventResolver {
  @FieldResolver(() => [Attachment], { description: 'Minh chứng nộp kèm' })
  evidence(@Root() { fileIds }: TaskEvent, @Ctx() ctx: RequestContext): Promise<Attachment[]> {
    return load(ctx, fileIds);
  }
}
