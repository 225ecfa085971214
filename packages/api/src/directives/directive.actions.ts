// Which buttons a directive has for whoever looks at it: what the use cases would let him do.
import {
  type Actor,
  canChangeDirective,
  canIssueDirective,
  canRegisterDirective,
  canSplitTask,
  canUrge,
} from '@ky-cuong/shared';
import type { Directive } from './directive.entity.js';

export type DirectiveAction = 'revise' | 'issue' | 'urge' | 'split' | 'change';

interface Seen {
  readonly directive: Pick<Directive, 'agencyId' | 'stage' | 'validity'>;
  readonly isIssuing: boolean;
  /** The caller's agency has received it. */
  readonly isReceived: boolean;
  /** It was registered by the caller's agency or one below it. */
  readonly isBelow: boolean;
}

export function directiveActions(actor: Actor, { directive, isIssuing, isReceived, isBelow }: Seen): DirectiveAction[] {
  const isOwn = directive.agencyId === actor.agencyId;
  const isDraft = directive.stage === 'DRAFT';
  const isInForce = directive.validity === 'IN_FORCE';
  const allowed: readonly (readonly [DirectiveAction, boolean])[] = [
    ['revise', isOwn && isDraft && !isIssuing && canRegisterDirective(actor)],
    ['issue', isOwn && isDraft && !isIssuing && canIssueDirective(actor)],
    ['urge', (isOwn || isReceived) && !isDraft && isInForce && canUrge(actor)],
    ['split', (isOwn || isReceived) && isInForce && canSplitTask(actor)],
    ['change', isBelow && !isDraft && isInForce && canChangeDirective(actor)],
  ];
  return allowed.filter(([, may]) => may).map(([action]) => action);
}
