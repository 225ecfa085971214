// The features of the house, lower ones first: one line each.
import type { Feature } from '../platform/feature.js';
import { accounts } from '../accounts/accounts.feature.js';
import { files } from '../files/files.feature.js';
import { directives } from '../directives/directives.feature.js';
import { territories } from '../territories/territories.feature.js';
import { agencies } from '../agencies/agencies.feature.js';
import { people } from '../people/people.feature.js';
import { directiveChanges } from '../directive-changes/directive-changes.feature.js';
import { tasks } from '../tasks/tasks.feature.js';
import { notifications } from '../notifications/notifications.feature.js';
import { keys } from '../keys/keys.feature.js';
import { changes } from '../changes/changes.feature.js';
import { exchange } from '../exchange/exchange.feature.js';
import { longJobs } from '../long-jobs/long-jobs.feature.js';
import { views } from '../views/views.feature.js';
import { home } from '../home/home.feature.js';
import { thread } from '../thread/thread.feature.js';
import { search } from '../search/search.feature.js';
import { obligations } from '../obligations/obligations.feature.js';
import { root } from './root.feature.js';

export const features: readonly Feature[] = [
  root,
  territories,
  agencies,
  people,
  accounts,
  keys,
  files,
  longJobs,
  directives,
  tasks,
  directiveChanges,
  thread,
  obligations,
  exchange,
  views,
  home,
  changes,
  notifications,
  search,
];
