// One knot of a thread: a directive with its reach, a clause, a task with who answers and what came of it, or a gap.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useDirectiveNames } from '../directives/directiveName.js';
import { useWords } from '../graphql/words.js';
import { Person } from '../tasks/Person.js';
import { TaskStanding } from '../tasks/TaskStanding.js';
import { dayText } from '../ui/days.js';
import type { Knot } from './ThreadPage.js';

export function KnotBody({ knot }: { readonly knot: Knot }) {
  if (knot.directive) return <DirectiveBody directive={knot.directive} />;
  if (knot.clause) return <ClauseBody clause={knot.clause} />;
  if (knot.task) return <TaskBody knot={knot} task={knot.task} />;
  return (
    <p className="knot-hidden">
      <Trans>Có một việc ở giữa, ngoài phạm vi bạn được xem.</Trans>
    </p>
  );
}

function DirectiveBody({ directive }: { readonly directive: NonNullable<Knot['directive']> }) {
  const { nameOf } = useDirectiveNames();
  const { id, abstract, issuerName, issuedOn, progress, openTaskCount, overdueTaskCount, doneTaskCount, spoken } =
    directive;
  return (
    <>
      <Link className="strong" params={{ id }} tabIndex={-1} to="/chi-dao/$id">
        {nameOf(directive)}
      </Link>
      <span className="under">
        {issuerName}, {dayText(issuedOn)}
      </span>
      {spoken?.state === 'WAITING' && <span className="under risk">{t`chỉ đạo bằng lời, chờ văn phòng xác nhận`}</span>}
      {spoken?.state === 'DISOWNED' && <span className="under late">{t`chỉ đạo bằng lời, không được xác nhận`}</span>}
      <p className="knot-text">{abstract}</p>
      <p className="meta knot-facts">
        {progress.agencies > 0 && <span>{t`${progress.agenciesDone}/${progress.agencies} cơ quan đã quán triệt`}</span>}
        {openTaskCount + doneTaskCount > 0 && (
          <span>{t`${openTaskCount} việc đang làm, ${doneTaskCount} đã xong`}</span>
        )}
        {overdueTaskCount > 0 && <span className="late">{t`${overdueTaskCount} quá hạn`}</span>}
      </p>
    </>
  );
}

function ClauseBody({ clause: { label, text } }: { readonly clause: NonNullable<Knot['clause']> }) {
  return (
    <p className="knot-text">
      <b>{label}.</b> {text}
    </p>
  );
}

function TaskBody({ knot: { result }, task }: { readonly knot: Knot; readonly task: NonNullable<Knot['task']> }) {
  const { grade: gradeName } = useWords();
  const { id, code, title, lead, accountableHead, dueOn, progress, grade, evidenceCount } = task;
  return (
    <>
      <Link className="strong" params={{ id }} tabIndex={-1} to="/nhiem-vu/$id">
        {title}
      </Link>
      <p className="meta knot-facts">
        <TaskStanding task={task} />
        <span>{code}</span>
        <span>{lead.shortName}</span>
        {dueOn && <span>{t`hạn ${dayText(dueOn)}`}</span>}
        {task.lifecycle !== 'DONE' && <span>{progress}%</span>}
      </p>
      <p className="meta">
        <Person person={accountableHead} place={lead.shortName} />
      </p>
      {result && (
        <p className="knot-result">
          <b>{t`Kết quả:`}</b> {result}
          <span className="under">
            {[grade && gradeName(grade), evidenceCount > 0 && t`${evidenceCount} minh chứng`]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </p>
      )}
    </>
  );
}
