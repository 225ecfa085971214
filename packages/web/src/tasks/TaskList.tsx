// The rows of the task list: walked by keyboard, looked at beside the list, chosen and urged together.
import { useCallback, useEffect, useMemo } from 'react';
import { canUrge } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { ReadyPages } from '../graphql/ReadyPages.js';
import { useMe } from '../graphql/session.js';
import type { Pages } from '../graphql/usePages.js';
import { BulkBar } from '../ui/BulkBar.js';
import { Empty } from '../ui/Empty.js';
import { Problem } from '../ui/Problem.js';
import { RowResults } from '../ui/RowResults.js';
import { useRows } from '../ui/useRows.js';
import { useSelection } from '../ui/useSelection.js';
import { Verb } from '../ui/Verb.js';
import type { TaskRowFactsFragment } from './generated/graphql.js';
import { TaskPreview } from './TaskPreview.js';
import type { TaskSearch } from './taskSearch.js';
import { TaskTable } from './TaskTable.js';
import { useAllTaskIds } from './useAllTaskIds.js';
import { useBulkUrge } from './useBulkUrge.js';
import { rememberWalk } from './walk.js';
import '../ui/lists.css';
import './tasks.css';

interface TaskListProps {
  readonly pages: Pages<TaskRowFactsFragment>;
  readonly search: TaskSearch;
}

const MOST = 200;
const titleOf = ({ title }: TaskRowFactsFragment) => title;

export function TaskList({ pages, search }: TaskListProps) {
  const { nodes, totalCount = 0 } = pages;
  const navigate = useNavigate();
  const { actingPost } = useMe();
  const mayUrge = canUrge({ role: actingPost.role, onBehalfOf: actingPost.onBehalfOf ?? null });
  const ids = useMemo(() => (nodes ?? []).map(({ id }) => id), [nodes]);
  const selection = useSelection(JSON.stringify(search));
  const { keys, toggle, choose, clear } = selection;
  const bulk = useBulkUrge(selection);
  const all = useAllTaskIds(search, MOST);
  const rows = useRows({
    keys: ids,
    onGo: (id) => void navigate({ to: '/nhiem-vu/$id', params: { id }, search }),
    onToggle: toggle,
  });
  const looked = nodes?.find(({ id }) => id === rows.opened);

  useEffect(() => {
    if (nodes) rememberWalk({ search, ids, total: totalCount });
  }, [nodes, ids, totalCount, search]);

  const toggleShown = useCallback(() => choose(ids.every((id) => keys.has(id)) ? [] : ids), [choose, ids, keys]);

  return (
    <>
      {bulk.problem && <Problem message={bulk.problem} />}
      <BulkBar
        chosen={keys.size}
        isFetching={all.isFetching}
        most={MOST}
        total={totalCount}
        onAll={() => void all.fetch().then(choose)}
        onClear={clear}
      >
        {mayUrge && <Verb primary isBusy={bulk.isUrging} onClick={() => void bulk.urgeChosen()}>{t`Đôn đốc`}</Verb>}
      </BulkBar>
      <RowResults results={bulk.results}>
        <div className={looked ? 'beside' : undefined}>
          <div>
            <ReadyPages pages={pages}>
              {(tasks) =>
                tasks.length > 0 ? (
                  <TaskTable
                    isNarrow={looked !== undefined}
                    pickedId={rows.picked}
                    search={search}
                    selecting={{ keys, nameOf: titleOf, toggle, toggleShown }}
                    tasks={tasks}
                  />
                ) : (
                  <NoTasks />
                )
              }
            </ReadyPages>
          </div>
          {looked && <TaskPreview key={looked.id} rows={rows} search={search} task={looked} total={totalCount} />}
        </div>
      </RowResults>
    </>
  );
}

function NoTasks() {
  return (
    <Empty verbs={<Link search={{ xem: 'tat-ca' }} to="/nhiem-vu">{t`Xem tất cả nhiệm vụ`}</Link>}>
      <Trans>Không có nhiệm vụ nào trong chế độ xem này.</Trans>
    </Empty>
  );
}
