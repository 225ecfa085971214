// The thing that changed, as the caller sees it now: read together with all others of its kind on the page.
import { Task } from '../tasks/task.entity.js';
import { taskById } from '../tasks/task.loaders.js';
import { agencyNode } from '../agencies/agency.node.js';
import { Acknowledgement } from '../directives/acknowledgement.entity.js';
import { Directive } from '../directives/directive.entity.js';
import { acknowledgementById, directiveById, receiptById } from '../directives/directive.loaders.js';
import { Receipt } from '../directives/receipt.entity.js';
import { appointmentById, personById } from '../people/people.loaders.js';
import { NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { Change, ChangeKind } from './change.types.js';

type Finder = (ctx: RequestContext, id: string) => Promise<object>;

const finders: Readonly<Record<ChangeKind, Finder>> = {
  AGENCY: (ctx, id) => Promise.resolve().then(() => agencyNode(ctx, id)),
  PERSON: (ctx, id) => personById(ctx).load(id),
  APPOINTMENT: (ctx, id) => appointmentById(ctx).load(id),
  DIRECTIVE: async (ctx, id) => Object.assign(new Directive(), await directiveById(ctx).load(id)),
  RECEIPT: async (ctx, id) => Object.assign(new Receipt(), await receiptById(ctx).load(id)),
  ACKNOWLEDGEMENT: async (ctx, id) => Object.assign(new Acknowledgement(), await acknowledgementById(ctx).load(id)),
  TASK: async (ctx, id) => Object.assign(new Task(), await taskById(ctx).load(id)),
};

/** Null when it is gone: removed, or out of the caller's sight. */
export async function nodeOf(ctx: RequestContext, { kind, subjectId }: Change): Promise<object | null> {
  try {
    return await finders[kind](ctx, subjectId);
  } catch (cause) {
    if (cause instanceof NotFoundError) return null;
    throw cause;
  }
}
