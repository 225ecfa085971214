// English as a whole: the catalogues of all folders, one fetch when somebody asks for it.
import type { Messages } from '@lingui/core';
import { messages as accounts } from '../accounts/locales/en.po';
import { messages as agencies } from '../agencies/locales/en.po';
import { messages as directives } from '../directives/locales/en.po';
import { messages as exchange } from '../exchange/locales/en.po';
import { messages as graphql } from '../graphql/locales/en.po';
import { messages as home } from '../home/locales/en.po';
import { messages as keys } from '../keys/locales/en.po';
import { messages as notifications } from '../notifications/locales/en.po';
import { messages as obligations } from '../obligations/locales/en.po';
import { messages as longJobs } from '../long-jobs/locales/en.po';
import { messages as people } from '../people/locales/en.po';
import { messages as search } from '../search/locales/en.po';
import { messages as tasks } from '../tasks/locales/en.po';
import { messages as thread } from '../thread/locales/en.po';
import { messages as views } from '../views/locales/en.po';
import { messages as ui } from '../ui/locales/en.po';
import { messages as app } from './locales/en.po';

export const english: Messages = {
  ...accounts,
  ...agencies,
  ...app,
  ...directives,
  ...exchange,
  ...graphql,
  ...home,
  ...keys,
  ...notifications,
  ...obligations,
  ...longJobs,
  ...people,
  ...search,
  ...tasks,
  ...thread,
  ...ui,
  ...views,
};
