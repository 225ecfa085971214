// The table of what is measured. A later feature adds its file and its line here.
import type { ReadOperation } from './operation.ts';
import { home } from './operations/home.ts';
import { lateTasks, taskList } from './operations/task-lists.ts';

export const reads: readonly ReadOperation[] = [home, lateTasks, taskList];
