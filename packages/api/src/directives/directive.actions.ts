// Which buttons a directive has for whoever looks at it: what the use cases would let him do.
import { type Actor, canIssueDirective, canRegisterDirective, canSplitTask, canUrge } from '@ky-cuong/shared';
import type { Directive } from './directive.entity.js';

export type DirectiveAction = 'revise' | 'issue' | 'urge' | 'split';

interface Seen {
  readonly directive: Pick<Directive, 'agencyId' | 'stage'>;
  /** The caller's agency has received it. */
  readonly isReceived: boolean;
}

export function directiveActions(actor: Actor, { directive, isReceived }: Seen): DirectiveAction[] {
  const isOwn = directive.agencyId === actor.agencyId;
  const isDraft = directive.stage === 'DRAFT';
  const allowed: readonly (readonly [DirectiveAction, boolean])[] = [
    ['revise', isOwn && isDraft && canRegisterDirective(actor)],
    ['issue', isOwn && isDraft && canIssueDirective(actor)],
    ['urge', (isOwn || isReceived) && !isDraft && canUrge(actor)],
    ['split', (isOwn || isReceived) && canSplitTask(actor)],
  ];
  return allowed.filter(([, may]) => may).map(([action]) => action);
}
