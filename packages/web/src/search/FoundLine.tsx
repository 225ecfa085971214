// What a line of the palette says: its code, its name with the met words marked, and beneath it what tells it from others.
import type { ReactNode } from 'react';
import { t } from '@lingui/core/macro';
import { useDirectiveNames } from '../directives/directiveName.js';
import { TaskStanding } from '../tasks/TaskStanding.js';
import { dayText } from '../ui/days.js';
import type { Line } from './found.js';
import { Marked } from './Marked.js';
import type { FoundGroup } from './useSearch.js';

export function FoundLine({ line }: { readonly line: Line }) {
  if ('label' in line) return <Lines matched={line.matched} title={line.label} />;
  const { matched, task, directive, agency, person } = line.hit;
  if (task) return <TaskLines matched={matched} task={task} />;
  if (directive) return <DirectiveLines directive={directive} matched={matched} />;
  if (agency) return <Lines below={agency.parent?.name} code={agency.code} matched={matched} title={agency.name} />;
  const post = person?.appointments[0];
  return (
    <Lines below={post && `${post.title}, ${post.agency.name}`} matched={matched} title={person?.fullName ?? ''} />
  );
}

type Hit = FoundGroup['hits'][number];

interface LinesProps {
  readonly title: string;
  readonly matched: readonly string[];
  readonly code?: string | null;
  readonly below?: ReactNode;
}

function Lines({ title, matched, code, below }: LinesProps) {
  return (
    <>
      <span className="found-title">
        {code && (
          <b>
            <Marked matched={matched} text={code} />{' '}
          </b>
        )}
        <Marked matched={matched} text={title} />
      </span>
      {below && <span className="found-below">{below}</span>}
    </>
  );
}

function TaskLines({
  task,
  matched,
}: {
  readonly task: NonNullable<Hit['task']>;
  readonly matched: readonly string[];
}) {
  const below = (
    <>
      {task.lead.shortName} <TaskStanding task={task} />
    </>
  );
  return <Lines below={below} code={task.code} matched={matched} title={task.title} />;
}

interface DirectiveLinesProps {
  readonly directive: NonNullable<Hit['directive']>;
  readonly matched: readonly string[];
}

function DirectiveLines({ directive, matched }: DirectiveLinesProps) {
  const { nameOf } = useDirectiveNames();
  const { abstract, issuerName, issuedOn, stage } = directive;
  const day = dayText(issuedOn);
  const below = stage === 'DRAFT' ? t`${issuerName}, ${day} (dự thảo)` : t`${issuerName}, ${day}`;
  return <Lines below={below} code={nameOf(directive)} matched={matched} title={abstract} />;
}
