// /nhiem-vu: tasks, the most urgent first. The address is the list: view, search and filters are all in it.
import { t } from '@lingui/core/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { ExportMenu } from '../exchange/ExportMenu.js';
import { useMe } from '../graphql/session.js';
import { usePages } from '../graphql/usePages.js';
import { ChipLink, Chips } from '../ui/Chips.js';
import { Page } from '../ui/Page.js';
import { PrintVerb } from '../ui/PrintVerb.js';
import { VerbLink } from '../ui/Verb.js';
import { SavedViews } from '../views/SavedViews.js';
import { TasksDocument } from './generated/graphql.js';
import { TaskFilters } from './TaskFilters.js';
import { TaskList } from './TaskList.js';
import { parseTaskSearch, type TaskSearch, type TaskView } from './taskSearch.js';
import { filterOf, viewName } from './taskViews.js';

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
  'tam-hoan',
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
  const { totalCount } = pages;

  return (
    <Page
      meta={totalCount === undefined ? undefined : t`${totalCount} việc · ${viewName(search.xem)}`}
      title={t`Nhiệm vụ`}
      tools={
        <>
          {splitters.has(actingPost.role) && <VerbLink primary to="/nhiem-vu/moi">{t`Giao nhiệm vụ`}</VerbLink>}
          {splitters.has(actingPost.role) && <VerbLink to="/nhiem-vu/nhap">{t`Nhập từ bảng tính`}</VerbLink>}
          <PrintVerb />
          <ExportMenu count={totalCount} filter={filterOf(search)} />
        </>
      }
    >
      <Views search={search} />
      <SavedViews
        chip={(words, name, isOn) => (
          <ChipLink isOn={isOn} search={parseTaskSearch(words)} to="/nhiem-vu">
            {name}
          </ChipLink>
        )}
        list="TASKS"
        more={<Link to="/nhiem-vu/don-doc">{t`Thống kê đôn đốc`}</Link>}
      />
      <TaskFilters search={search} nodes={pages.nodes} total={totalCount} />
      <TaskList pages={pages} search={search} />
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
