// A task looked at beside its list: what the row knows stands at once, what happened last follows.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { dayText } from '../ui/days.js';
import { Meter } from '../ui/Meter.js';
import type { Rows } from '../ui/useRows.js';
import { TaskDocument, type TaskRowFactsFragment } from './generated/graphql.js';
import { Person } from './Person.js';
import type { TaskSearch } from './taskSearch.js';
import { isRunning, TaskStanding } from './TaskStanding.js';
import { latestFirst, Moments } from './TaskTimeline.js';
import { TaskVerbs } from './TaskVerbs.js';

interface TaskPreviewProps {
  readonly task: TaskRowFactsFragment;
  readonly search: TaskSearch;
  readonly rows: Rows;
  readonly total: number;
}

const SHOWN = 5;

export function TaskPreview({ task, search, rows, total }: TaskPreviewProps) {
  const { id, title, code, risks, dueOn, progress, extensionUntil } = task;
  return (
    <aside aria-label={t`Xem nhanh`} className="card preview">
      <Steps rows={rows} total={total} />
      <div className="card-body stack">
        <div>
          <h2>
            <Link params={{ id }} search={search} to="/nhiem-vu/$id">
              {title}
            </Link>
          </h2>
          <p className="small">
            <TaskStanding task={task} /> <span className="meta nowrap">· {code}</span>
          </p>
          <p className="small">{dueOn ? t`hạn ${dayText(dueOn)}` : t`không hạn`}</p>
          {extensionUntil && <p className="why">{t`xin gia hạn đến ${dayText(extensionUntil)}`}</p>}
          {isRunning(task) && risks.length > 0 && (
            <p className="why">{risks.map((risk) => risk.sentence).join('; ')}</p>
          )}
        </div>
        <div className="small">
          {progress}% <Meter label={t`Tiến độ`} value={progress} />
        </div>
        <People task={task} />
        <div className="verb-stack">
          <TaskVerbs isStacked atMost={3} task={task} />
        </div>
        <Latest id={id} />
      </div>
    </aside>
  );
}

function Steps({ rows: { position, move, close }, total }: Pick<TaskPreviewProps, 'rows' | 'total'>) {
  return (
    <div className="card-head">
      <button
        aria-label={t`Nhiệm vụ trước`}
        className="verb"
        disabled={position <= 1}
        type="button"
        onClick={() => move(-1)}
      >
        ‹
      </button>
      <span className="meta" role="status">
        {position}/{total}
      </span>
      <button
        aria-label={t`Nhiệm vụ sau`}
        className="verb"
        disabled={position >= total}
        type="button"
        onClick={() => move(1)}
      >
        ›
      </button>
      <span className="card-end">
        <button className="verb" type="button" onClick={close}>{t`Đóng`}</button>
      </span>
    </div>
  );
}

function People({ task: { accountableHead, responsibleOfficial, lead, assigner } }: Pick<TaskPreviewProps, 'task'>) {
  return (
    <dl className="pairs">
      <dt>{t`Cơ quan giao`}</dt>
      <dd>{assigner.shortName}</dd>
      <dt>{t`Người đứng đầu`}</dt>
      <dd>
        <Person person={accountableHead} place={lead.shortName} />
      </dd>
      {responsibleOfficial.personId !== accountableHead.personId && (
        <>
          <dt>{t`Người thực hiện`}</dt>
          <dd>
            <Person person={responsibleOfficial} place={lead.shortName} />
          </dd>
        </>
      )}
    </dl>
  );
}

/** Read when the row is opened, so that the list itself stays light. */
function Latest({ id }: { readonly id: string }) {
  const [{ data, error }] = useQuery({ query: TaskDocument, variables: { id } });
  const timeline = data?.task?.id === id ? data.task.timeline : undefined;
  if (error && !timeline) return <p className="meta">{t`Chưa đọc được diễn biến.`}</p>;
  if (!timeline) return <p className="meta">{t`Đang đọc diễn biến…`}</p>;
  return (
    <section>
      <h3>
        <Trans>Diễn biến gần nhất</Trans>
      </h3>
      <Moments moments={latestFirst(timeline).slice(0, SHOWN)} />
    </section>
  );
}
