// /nhiem-vu/:id: who answers, why it is late, what to do next, and all that happened.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { useDataInstant } from '../graphql/useDataInstant.js';
import { dateOf, dayText } from '../ui/days.js';
import { Empty } from '../ui/Empty.js';
import { Page } from '../ui/Page.js';
import { PrintNote } from '../ui/PrintNote.js';
import { Section } from '../ui/Section.js';
import { useKeys } from '../ui/useKeys.js';
import { useSwipe } from '../ui/useSwipe.js';
import { VerbLink, Verbs } from '../ui/Verb.js';
import { TaskDocument, type TaskQuery } from './generated/graphql.js';
import { TaskAnswerables } from './TaskAnswerables.js';
import { TaskEvidence } from './TaskEvidence.js';
import { TaskFacts, TaskWhy } from './TaskFacts.js';
import { TaskMilestones } from './TaskMilestones.js';
import { TaskParts } from './TaskParts.js';
import type { TaskSearch } from './taskSearch.js';
import { TaskSeries } from './TaskSeries.js';
import { TaskStanding } from './TaskStanding.js';
import { TaskTimeline } from './TaskTimeline.js';
import { TaskVerbs } from './TaskVerbs.js';
import { viewName } from './taskViews.js';
import { useSeeUrges } from './useSeeUrges.js';
import { placeOf } from './walk.js';
import './tasks.css';

export type WholeTask = NonNullable<TaskQuery['task']>;

export function TaskPage() {
  const { id } = useParams({ from: '/inside/nhiem-vu/$id' });
  const search = useSearch({ from: '/inside/nhiem-vu/$id' });
  const query = useQuery({ query: TaskDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  return (
    <Ready missing={<NoTask />} query={query} rows={5}>
      {({ task }) => (task ? <TaskView search={search} task={task} /> : <NoTask />)}
    </Ready>
  );
}

function NoTask() {
  return (
    <Page title={t`Không có nhiệm vụ này`}>
      <div className="card">
        <Empty verbs={<Link to="/nhiem-vu">{t`Về danh sách nhiệm vụ`}</Link>}>
          <Trans>Nhiệm vụ không có, hoặc ngoài phạm vi của chức vụ bạn đang dùng.</Trans>
        </Empty>
      </div>
    </Page>
  );
}

function TaskView({ task, search }: { readonly task: WholeTask; readonly search: TaskSearch }) {
  useSeeUrges(task);
  const at = useDataInstant(task);
  return (
    <div className="has-sticky">
      <Page
        crumbs={[
          <Link key="list" search={search} to="/nhiem-vu">
            {search.xem ? viewName(search.xem) : t`Nhiệm vụ`}
          </Link>,
          task.code,
        ]}
        meta={
          <>
            <TaskStanding task={task} />
            {task.dueOn && <> · {t`hạn ${dayText(task.dueOn)}`}</>}
            {task.extendedCount > 0 && <> ({t`đã gia hạn ${task.extendedCount} lần`})</>}
          </>
        }
        title={task.title}
        tools={
          <>
            <VerbLink params={{ id: task.id }} to="/nhiem-vu/$id/mach-viec">{t`Mạch việc`}</VerbLink>
            <Neighbours id={task.id} search={search} />
          </>
        }
      >
        <PrintNote at={at} words={[]} />
        <div className="lean">
          <div className="stack">
            <Asked task={task} />
            <Left task={task} />
            <TaskWhy task={task} />
            <TaskAnswerables task={task} />
            <TaskFacts task={task} />
            <TaskMilestones task={task} />
            <TaskParts task={task} />
            <TaskTimeline task={task} />
          </div>
          <div className="stack">
            <NextVerbs task={task} />
            <TaskEvidence files={task.evidence} />
            <TaskSeries task={task} />
          </div>
        </div>
      </Page>
    </div>
  );
}

function Asked({ task: { extensionUntil, lead, timeline } }: { readonly task: WholeTask }) {
  if (!extensionUntil) return null;
  const why = timeline.findLast(({ action }) => action === 'askExtension')?.note;
  return (
    <div className="note" role="status">
      <strong>{t`${lead.shortName} xin gia hạn đến ${dayText(extensionUntil)}, chờ quyết định.`}</strong>
      {why && <p>{why}</p>}
    </div>
  );
}

function Left({ task: { reassignSince, lead } }: { readonly task: WholeTask }) {
  if (!reassignSince) return null;
  return (
    <div className="note" role="status">
      <strong>{t`Người thực hiện đã thôi chức vụ từ ${dateOf(reassignSince)}: ${lead.shortName} cần phân công lại.`}</strong>
    </div>
  );
}

// On a desk a card of its own; on a phone the first two verbs stay under the thumb.
function NextVerbs({ task }: { readonly task: WholeTask }) {
  if (task.allowedActions.length === 0) return null;
  return (
    <>
      <div className="desk-only">
        <Section title={t`Việc tiếp theo`}>
          <div className="card-body verb-stack">
            <TaskVerbs isStacked atMost={8} task={task} />
          </div>
        </Section>
      </div>
      <div className="phone-only">
        <Verbs sticky>
          <TaskVerbs hasMore atMost={2} task={task} />
        </Verbs>
      </div>
    </>
  );
}

function Neighbours({ id, search }: { readonly id: string; readonly search: TaskSearch }) {
  const navigate = useNavigate();
  const place = placeOf(id);
  const go = (to: string | undefined) => to && void navigate({ to: '/nhiem-vu/$id', params: { id: to }, search });
  useKeys({ j: () => go(place?.next), k: () => go(place?.previous) });
  useSwipe({ onLeft: () => go(place?.next), onRight: () => go(place?.previous) });
  if (!place || place.total < 2) return null;
  return (
    <div className="neighbours">
      <button
        aria-label={t`Nhiệm vụ trước`}
        className="verb"
        disabled={!place.previous}
        type="button"
        onClick={() => go(place.previous)}
      >
        ‹
      </button>
      <span className="meta">
        {place.position}/{place.total}
      </span>
      <button
        aria-label={t`Nhiệm vụ sau`}
        className="verb"
        disabled={!place.next}
        type="button"
        onClick={() => go(place.next)}
      >
        ›
      </button>
    </div>
  );
}
