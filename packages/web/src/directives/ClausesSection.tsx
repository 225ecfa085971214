// What the directive asks, clause by clause, and the tasks that came of each.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useWords } from '../graphql/words.js';
import { dayText } from '../ui/days.js';
import { Section } from '../ui/Section.js';
import { StatusDot, type Shape } from '../ui/StatusDot.js';
import type { Tone } from '../ui/Section.js';
import { VerbLink } from '../ui/Verb.js';
import { ClauseHistory, isStruck } from './ClauseHistory.js';
import type { Detail } from './DirectivePage.js';

type Clause = Detail['clauses'][number];
type ClauseTask = Clause['tasks'][number];

export function ClausesSection({ directive }: { readonly directive: Detail }) {
  const maySplit = directive.allowedActions.includes('split');
  return (
    <Section
      count={directive.clauses.length}
      end={
        directive.taskCount > 0 && (
          <Link search={{ chiDao: directive.id, xem: 'tat-ca' }} to="/nhiem-vu">
            <Trans>{directive.taskCount} nhiệm vụ</Trans>
            {directive.overdueTaskCount > 0 && (
              <span className="late">
                {' '}
                · <Trans>{directive.overdueTaskCount} quá hạn</Trans>
              </span>
            )}
          </Link>
        )
      }
      title={t`Nội dung chỉ đạo`}
    >
      <ol>
        {directive.clauses.map((clause) => (
          <ClauseItem
            changes={directive.changes}
            clause={clause}
            directiveId={directive.id}
            key={clause.id}
            maySplit={maySplit && !isStruck(directive.changes, clause.id)}
          />
        ))}
      </ol>
    </Section>
  );
}

interface ClauseItemProps {
  readonly changes: Detail['changes'];
  readonly clause: Clause;
  readonly directiveId: string;
  readonly maySplit: boolean;
}

function ClauseItem({ changes, clause, directiveId, maySplit }: ClauseItemProps) {
  return (
    <li className="clause">
      <div className="clause-head">
        <p className={isStruck(changes, clause.id) ? 'struck' : undefined}>
          <b>{clause.label}.</b> {clause.text}
        </p>
        {maySplit && (
          <VerbLink
            aria-label={t`Giao nhiệm vụ từ nội dung ${clause.label}`}
            search={{ chiDao: directiveId, khoan: clause.id }}
            to="/nhiem-vu/moi"
          >{t`Giao nhiệm vụ`}</VerbLink>
        )}
      </div>
      <ClauseHistory changes={changes} clauseId={clause.id} />
      {clause.tasks.length > 0 && (
        <ul className="clause-tasks">
          {clause.tasks.map((task) => (
            <TaskLine key={task.id} task={task} />
          ))}
        </ul>
      )}
    </li>
  );
}

function looksOf({ lifecycle, timeAxis }: ClauseTask): { readonly tone: Tone; readonly shape: Shape } {
  if (lifecycle === 'DONE') return { tone: 'ok', shape: 'full' };
  if (lifecycle === 'CANCELLED' || lifecycle === 'REJECTED') return { tone: 'quiet', shape: 'hollow' };
  if (timeAxis === 'OVERDUE') return { tone: 'late', shape: 'flag' };
  if (timeAxis === 'DUE_SOON') return { tone: 'risk', shape: 'half' };
  return { tone: 'quiet', shape: 'half' };
}

function TaskLine({ task }: { readonly task: ClauseTask }) {
  const { lifecycle, timeAxis } = useWords();
  const isLate = task.timeAxis === 'OVERDUE' && task.lifecycle !== 'DONE';
  return (
    <li>
      <Link params={{ id: task.id }} to="/nhiem-vu/$id">
        {task.title}
      </Link>
      <span className="under">
        <StatusDot {...looksOf(task)}>
          {lifecycle(task.lifecycle)}
          {isLate && ` · ${task.daysLate ? t`chậm ${task.daysLate} ngày` : timeAxis('OVERDUE')}`}
        </StatusDot>
        {task.lead.shortName}
        {task.dueOn && ` · ${t`hạn ${dayText(task.dueOn)}`}`} · {task.progress}%
      </span>
    </li>
  );
}
