// /nhiem-vu: tasks, the most urgent first. The address is the list: view, search and filters are all in it.
import { useEffect, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ReadyPages } from '../graphql/ReadyPages.js';
import { useMe } from '../graphql/session.js';
import { usePages, type Pages } from '../graphql/usePages.js';
import { ChipLink, Chips } from '../ui/Chips.js';
import { Empty } from '../ui/Empty.js';
import { Page } from '../ui/Page.js';
import { VerbLink } from '../ui/Verb.js';
import { useKeys } from '../ui/useKeys.js';
import { TasksDocument, type TaskRowFactsFragment } from './generated/graphql.js';
import { TaskFilters } from './TaskFilters.js';
import type { TaskSearch, TaskView } from './taskSearch.js';
import { TaskTable } from './TaskTable.js';
import { filterOf, viewName } from './taskViews.js';
import { rememberWalk } from './walk.js';

const chips: readonly (TaskView | undefined)[] = [
  undefined,
  'qua-han',
  'nguy-co-cham',
  'sap-den-han',
  'trong-han',
  'toi-giao',
  'giao-cho-chung-toi',
  'cua-toi',
  'phoi-hop',
  'cho-xac-nhan',
  'tat-ca',
];

const splitters = new Set(['HEAD', 'DEPUTY', 'CLERK']);

export function TasksPage() {
  const search = useSearch({ from: '/inside/nhiem-vu' });
  const { actingPost } = useMe();
  const pages = usePages({
    document: TasksDocument,
    variables: { filter: filterOf(search), first: 50 },
    pick: ({ tasks }) => tasks,
  });
  const pickedId = usePicked(pages, search);
  const { totalCount } = pages;

  return (
    <Page
      meta={totalCount === undefined ? undefined : t`${totalCount} việc · ${viewName(search.xem)}`}
      title={t`Nhiệm vụ`}
      tools={splitters.has(actingPost.role) && <VerbLink primary to="/nhiem-vu/moi">{t`Giao nhiệm vụ`}</VerbLink>}
    >
      <Views search={search} />
      <TaskFilters search={search} />
      <ReadyPages pages={pages}>
        {(tasks) => (tasks.length > 0 ? <TaskTable pickedId={pickedId} search={search} tasks={tasks} /> : <NoTasks />)}
      </ReadyPages>
    </Page>
  );
}

function Views({ search }: { readonly search: TaskSearch }) {
  return (
    <Chips label={t`Chế độ xem`}>
      {chips.map((view) => (
        <ChipLink isOn={search.xem === view} key={view ?? ''} search={{ ...search, xem: view }} to="/nhiem-vu">
          {viewName(view)}
        </ChipLink>
      ))}
    </Chips>
  );
}

function NoTasks() {
  return (
    <Empty verbs={<Link search={{ xem: 'tat-ca' }} to="/nhiem-vu">{t`Xem tất cả nhiệm vụ`}</Link>}>
      <Trans>Không có nhiệm vụ nào trong chế độ xem này.</Trans>
    </Empty>
  );
}

// J and K walk the rows, Enter opens the one that is picked; the walk goes on from the task's own page.
function usePicked({ nodes, totalCount }: Pages<TaskRowFactsFragment>, search: TaskSearch): string | undefined {
  const navigate = useNavigate();
  const [picked, setPicked] = useState(-1);
  const task = nodes?.[picked];

  useEffect(() => {
    if (nodes) rememberWalk({ search, ids: nodes.map(({ id }) => id), total: totalCount ?? nodes.length });
  }, [nodes, totalCount, search]);

  const move = (by: number) => setPicked((now) => Math.max(0, Math.min((nodes?.length ?? 1) - 1, now + by)));
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    enter: () => task && void navigate({ to: '/nhiem-vu/$id', params: { id: task.id }, search }),
  });
  return task?.id;
}
