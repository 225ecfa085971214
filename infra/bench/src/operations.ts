// The table of what is measured. A later feature adds its file and its line here.
import type { ReadOperation, WriteOperation } from './operation.ts';
import { acknowledge } from './operations/acknowledge.ts';
import { agencyTree } from './operations/agency-tree.ts';
import { feedPage, feedStart } from './operations/feed.ts';
import { home } from './operations/home.ts';
import { matrix } from './operations/matrix.ts';
import { obligationBoard } from './operations/obligation-board.ts';
import { searchRare, searchTyped } from './operations/search.ts';
import { taskDetail } from './operations/task-detail.ts';
import { lateTasks, taskList } from './operations/task-lists.ts';
import { confirm, reportProgress } from './operations/task-writes.ts';

export const reads: readonly ReadOperation[] = [
  home,
  lateTasks,
  taskList,
  taskDetail,
  matrix,
  agencyTree,
  searchTyped,
  searchRare,
  obligationBoard,
  feedStart,
  feedPage,
];

export const writes: readonly WriteOperation[] = [reportProgress, confirm, acknowledge];
