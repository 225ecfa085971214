// Tasks in a table: what, who answers, when, how far, and the next verb. On a phone each row is a card.
import { useMemo } from 'react';
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { dayText } from '../ui/days.js';
import { Meter } from '../ui/Meter.js';
import { ResultOf } from '../ui/RowResults.js';
import { Table, type Column, type Selecting } from '../ui/Table.js';
import { titleIn } from '../ui/titleIn.js';
import type { TaskRowFactsFragment } from './generated/graphql.js';
import { Tel } from './Person.js';
import type { TaskSearch } from './taskSearch.js';
import { isLate, isRunning, TaskStanding } from './TaskStanding.js';
import { TaskVerbs } from './TaskVerbs.js';
import { useWhomToCall } from './useWhomToCall.js';

interface TaskTableProps {
  readonly tasks: readonly TaskRowFactsFragment[];
  readonly search: TaskSearch;
  readonly pickedId: string | undefined;
  readonly selecting: Selecting<TaskRowFactsFragment>;
  /** A preview stands beside it: only what a row is about, and when. */
  readonly isNarrow: boolean;
}

const idOf = ({ id }: TaskRowFactsFragment) => id;
const toneOf = (task: TaskRowFactsFragment) => (isLate(task) ? 'late' : undefined);
const narrow = new Set(['what', 'due']);

export function TaskTable({ tasks, search, pickedId, selecting, isNarrow }: TaskTableProps) {
  const shown = useMemo(() => columns(search).filter(({ key }) => !isNarrow || narrow.has(key)), [search, isNarrow]);
  return (
    <Table
      columns={shown}
      items={tasks}
      keyOf={idOf}
      label={t`Nhiệm vụ`}
      pickedKey={pickedId}
      selecting={selecting}
      toneOf={toneOf}
    />
  );
}

function columns(search: TaskSearch): readonly Column<TaskRowFactsFragment>[] {
  return [
    { key: 'what', head: t`Việc`, cell: (task) => <What search={search} task={task} /> },
    { key: 'who', head: t`Người chịu trách nhiệm`, cell: (task) => <Who task={task} /> },
    {
      key: 'due',
      head: t`Hạn`,
      cell: ({ dueOn }) => (dueOn ? <span className="nowrap">{dayText(dueOn)}</span> : t`không hạn`),
      isNamedOnCard: true,
    },
    { key: 'progress', head: t`Tiến độ`, cell: (task) => <HowFar task={task} />, isNamedOnCard: true },
    {
      key: 'verbs',
      isForScreen: true,
      head: t`Việc cần làm`,
      cell: (task) =>
        task.allowedActions.length > 0 && (
          <div className="verbs">
            <TaskVerbs atMost={1} task={task} />
          </div>
        ),
    },
  ];
}

function What({ task, search }: { readonly task: TaskRowFactsFragment; readonly search: TaskSearch }) {
  const { id, title, code, risks, extensionUntil } = task;
  return (
    <>
      <span className="row-title">
        <Link params={{ id }} search={search} to="/nhiem-vu/$id">
          {title}
        </Link>
      </span>
      <p className="small">
        <TaskStanding task={task} /> <span className="meta nowrap">· {code}</span>
      </p>
      {extensionUntil && <p className="why">{t`xin gia hạn đến ${dayText(extensionUntil)}`}</p>}
      {isRunning(task) && risks.length > 0 && <p className="why">{risks.map(({ sentence }) => sentence).join('; ')}</p>}
      <ResultOf id={id} />
    </>
  );
}

function Who({ task }: { readonly task: TaskRowFactsFragment }) {
  const { lead } = task;
  const { name, title, phone } = useWhomToCall(task);
  return (
    <div className="small">
      <p>{name}</p>
      <p className="meta">{titleIn(title, lead.shortName)}</p>
      <Tel name={name} phone={phone} />
    </div>
  );
}

function HowFar({ task: { progress } }: { readonly task: TaskRowFactsFragment }) {
  return (
    <span className="how-far">
      <span className="nowrap">{progress}%</span>
      <Meter label={t`Tiến độ`} value={progress} />
    </span>
  );
}
