// What the acting person may do with a task now: the server said which, the most likely first.
import { lazy, Suspense, useState } from 'react';
import type { TaskAction } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useMe } from '../graphql/session.js';
import { useWords } from '../graphql/words.js';
import { Problem } from '../ui/Problem.js';
import { Verb } from '../ui/Verb.js';
import type { TaskRowFactsFragment } from './generated/graphql.js';
import { useQuickVerbs } from './useQuickVerbs.js';

// For whoever does the work, telling of it comes first; for everyone else, deciding and urging.
const doerOrder: readonly TaskAction[] = [
  'reportDone',
  'reportProgress',
  'askExtension',
  'accept',
  'confirm',
  'return',
  'assignOfficial',
  'assignDown',
  'urge',
  'extend',
  'resume',
  'suspend',
  'reject',
  'cancel',
];
const leaderOrder: readonly TaskAction[] = [
  'confirm',
  'return',
  'accept',
  'urge',
  'assignOfficial',
  'assignDown',
  'reportProgress',
  'reportDone',
  'askExtension',
  'extend',
  'resume',
  'suspend',
  'reject',
  'cancel',
];
// A head who could hand it to somebody seldom does it himself.
const giverOrder: readonly TaskAction[] = ['accept', 'confirm', 'return', 'assignOfficial', 'assignDown', ...doerOrder];
// Somebody waits for the answer: it comes before anything else.
const answers: readonly TaskAction[] = ['extend', 'refuseExtension'];
const primary: ReadonlySet<TaskAction> = new Set(['confirm', 'accept', 'reportDone']);

const TaskDialog = lazy(async () => ({ default: (await import('./dialogs/TaskDialog.js')).TaskDialog }));

interface TaskVerbsProps {
  readonly task: TaskRowFactsFragment;
  /** How many verbs stand in a row; the rest are on the task's own page. */
  readonly atMost?: number;
  readonly isStacked?: boolean;
  /** What the row was asked for. */
  readonly first?: TaskAction;
  /** Offers the rest behind one more button. */
  readonly hasMore?: boolean;
}

export function TaskVerbs({ task, atMost = 2, first, isStacked, hasMore }: TaskVerbsProps) {
  const { taskAction } = useWords();
  const quick = useQuickVerbs(task);
  const [open, setOpen] = useState<TaskAction>();
  const [isWhole, setWhole] = useState(false);
  const { person } = useMe();
  const isDoer = person.id === task.responsibleOfficial.personId;
  const order = orderFor(task, isDoer);
  const allowed = [...new Set(first ? [first, ...order] : order)].filter((action) =>
    task.allowedActions.includes(action),
  );
  const verbs = isWhole ? allowed : allowed.slice(0, atMost);

  function begin(action: TaskAction): void {
    setWhole(false);
    if (action === 'accept') void quick.accept();
    else if (action === 'urge') void quick.urge();
    // In a list as it was asked for; on the task's own page the day may be another.
    else if (action === 'extend' && task.extensionUntil && !isStacked && !hasMore) void quick.extend();
    else setOpen(action);
  }

  return (
    <>
      {verbs.map((action, index) => (
        <Verb
          aria-label={`${taskAction(action)}: ${task.title}`}
          isBusy={quick.isActing}
          key={action}
          primary={index === 0 && (primary.has(action) || isAnswer(task, action))}
          wide={isStacked}
          onClick={() => begin(action)}
        >
          {taskAction(action)}
        </Verb>
      ))}
      {hasMore && allowed.length > atMost && (
        <Verb aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t`Thu lại` : t`Thêm`}
        </Verb>
      )}
      {quick.problem && <Problem message={quick.problem} />}
      {open && (
        <Suspense fallback={<span className="unseen" role="status">{t`Đang mở`}</span>}>
          <TaskDialog action={open} task={task} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </>
  );
}

function isAnswer({ extensionUntil }: TaskRowFactsFragment, action: TaskAction): boolean {
  return extensionUntil !== null && answers.includes(action);
}

function orderFor(task: TaskRowFactsFragment, isDoer: boolean): readonly TaskAction[] {
  const usual = usualOrder(task, isDoer);
  return task.extensionUntil === null ? usual : [...new Set([...answers, ...usual])];
}

function usualOrder({ allowedActions, progress }: TaskRowFactsFragment, isDoer: boolean): readonly TaskAction[] {
  if (!isDoer) return leaderOrder;
  const isGiver = allowedActions.includes('assignOfficial') && progress === 0;
  return isGiver ? [...new Set(giverOrder)] : doerOrder;
}
