// Which address shows which page. Each page is fetched when it is first opened; addresses are Vietnamese and carry ids, never codes.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { parseDirectiveSearch, parseMatrixSearch, parseNewDirectiveSearch } from '../directives/directiveSearch.js';
import { parseAgencySearch } from '../agencies/agencySearch.js';
import { parsePeopleSearch } from '../people/peopleSearch.js';
import { parseNotificationSearch } from '../notifications/notificationSearch.js';
import { HomePage } from '../home/HomePage.js';
import { parseBoardSearch, parseReceivedSearch } from '../obligations/boardSearch.js';
import { parseThreadSearch } from '../thread/threadSearch.js';
import { parseNewTaskSearch, parseTaskSearch, parseUrgingSearch } from '../tasks/taskSearch.js';
import { Loading } from '../ui/Loading.js';
import { Crash, NotFound } from './Edges.js';
import { Shell } from './Shell.js';
import { parseSearch, stringifySearch } from './search.js';

const root = createRootRoute({ component: Outlet, errorComponent: Crash });
const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: Shell });

const under = <Path extends string>(path: Path) => ({ getParentRoute: () => inside, path }) as const;

const home = createRoute({
  ...under('/'),
  // The one page nearly everyone opens first: it comes with the frame, not after it.
  component: HomePage,
});
const decisions = createRoute({
  ...under('/can-quyet-dinh'),
  component: lazyRouteComponent(() => import('../home/DecisionsPage.js'), 'DecisionsPage'),
});
const tasks = createRoute({
  ...under('/nhiem-vu'),
  validateSearch: parseTaskSearch,
  component: lazyRouteComponent(() => import('../tasks/TasksPage.js'), 'TasksPage'),
});
const newTasks = createRoute({
  ...under('/nhiem-vu/moi'),
  validateSearch: parseNewTaskSearch,
  component: lazyRouteComponent(() => import('../tasks/NewTasksPage.js'), 'NewTasksPage'),
});
const importTasks = createRoute({
  ...under('/nhiem-vu/nhap'),
  component: lazyRouteComponent(() => import('../exchange/ImportPage.js'), 'ImportPage'),
});
const urging = createRoute({
  ...under('/nhiem-vu/don-doc'),
  validateSearch: parseUrgingSearch,
  component: lazyRouteComponent(() => import('../tasks/UrgingPage.js'), 'UrgingPage'),
});
const task = createRoute({
  ...under('/nhiem-vu/$id'),
  validateSearch: parseTaskSearch,
  component: lazyRouteComponent(() => import('../tasks/TaskPage.js'), 'TaskPage'),
});
const taskThread = createRoute({
  ...under('/nhiem-vu/$id/mach-viec'),
  validateSearch: parseThreadSearch,
  component: lazyRouteComponent(() => import('../thread/ThreadPage.js'), 'TaskThreadPage'),
});
const directiveThread = createRoute({
  ...under('/chi-dao/$id/mach-viec'),
  validateSearch: parseThreadSearch,
  component: lazyRouteComponent(() => import('../thread/ThreadPage.js'), 'DirectiveThreadPage'),
});
const directives = createRoute({
  ...under('/chi-dao'),
  validateSearch: parseDirectiveSearch,
  component: lazyRouteComponent(() => import('../directives/DirectivesPage.js'), 'DirectivesPage'),
});
const newDirective = createRoute({
  ...under('/chi-dao/moi'),
  validateSearch: parseNewDirectiveSearch,
  component: lazyRouteComponent(() => import('../directives/NewDirectivePage.js'), 'NewDirectivePage'),
});
const directive = createRoute({
  ...under('/chi-dao/$id'),
  component: lazyRouteComponent(() => import('../directives/DirectivePage.js'), 'DirectivePage'),
});
const issueDirective = createRoute({
  ...under('/chi-dao/$id/phat-hanh'),
  component: lazyRouteComponent(() => import('../directives/IssuePage.js'), 'IssuePage'),
});
const reviseDirective = createRoute({
  ...under('/chi-dao/$id/sua'),
  component: lazyRouteComponent(() => import('../directives/RevisePage.js'), 'RevisePage'),
});
const changeDirective = createRoute({
  ...under('/chi-dao/$id/thay-doi'),
  component: lazyRouteComponent(() => import('../directives/ChangePage.js'), 'ChangePage'),
});
const matrix = createRoute({
  ...under('/chi-dao/$id/quan-triet'),
  validateSearch: parseMatrixSearch,
  component: lazyRouteComponent(() => import('../directives/MatrixPage.js'), 'MatrixPage'),
});
const obligations = createRoute({
  ...under('/ky-cuong'),
  validateSearch: parseBoardSearch,
  component: lazyRouteComponent(() => import('../obligations/ObligationsPage.js'), 'ObligationsPage'),
});
const received = createRoute({
  ...under('/ky-cuong/$id/quan-triet'),
  validateSearch: parseReceivedSearch,
  component: lazyRouteComponent(() => import('../obligations/ReceivedPage.js'), 'ReceivedPage'),
});
const agencies = createRoute({
  ...under('/co-quan'),
  validateSearch: parseAgencySearch,
  component: lazyRouteComponent(() => import('../agencies/AgenciesPage.js'), 'AgenciesPage'),
});
const agency = createRoute({
  ...under('/co-quan/$id'),
  validateSearch: parseAgencySearch,
  component: lazyRouteComponent(() => import('../agencies/AgencyPage.js'), 'AgencyPage'),
});
const people = createRoute({
  ...under('/can-bo'),
  validateSearch: parsePeopleSearch,
  component: lazyRouteComponent(() => import('../people/PeoplePage.js'), 'PeoplePage'),
});
const person = createRoute({
  ...under('/can-bo/$id'),
  component: lazyRouteComponent(() => import('../people/PersonPage.js'), 'PersonPage'),
});
const keys = createRoute({
  ...under('/quan-tri/ung-dung'),
  component: lazyRouteComponent(() => import('../keys/KeysPage.js'), 'KeysPage'),
});
const profile = createRoute({
  ...under('/ca-nhan'),
  component: lazyRouteComponent(() => import('../accounts/ProfilePage.js'), 'ProfilePage'),
});
const notifications = createRoute({
  ...under('/thong-bao'),
  validateSearch: parseNotificationSearch,
  component: lazyRouteComponent(() => import('../notifications/NotificationsPage.js'), 'NotificationsPage'),
});
const longJobs = createRoute({
  ...under('/tac-vu'),
  component: lazyRouteComponent(() => import('../long-jobs/JobsPage.js'), 'JobsPage'),
});
const help = createRoute({
  ...under('/tro-giup'),
  component: lazyRouteComponent(() => import('../accounts/HelpPage.js'), 'HelpPage'),
});

// Any other address: said inside the frame, with the ways on in sight.
const nowhere = createRoute({ ...under('/$'), component: NotFound });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: (search: Record<string, unknown>): { tiep?: string } =>
    typeof search['tiep'] === 'string' ? { tiep: search['tiep'] } : {},
  component: lazyRouteComponent(() => import('../accounts/SignInPage.js'), 'SignInPage'),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/loi-moi/$token',
  component: lazyRouteComponent(() => import('../accounts/InvitationPage.js'), 'InvitationPage'),
});
const newPassword = createRoute({
  getParentRoute: () => root,
  path: '/doi-mat-khau',
  component: lazyRouteComponent(() => import('../accounts/NewPasswordPage.js'), 'NewPasswordPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    inside.addChildren([
      ...[home, decisions, tasks, newTasks, importTasks, urging, task, taskThread, directiveThread],
      ...[obligations, received],
      ...[directives, newDirective, directive, issueDirective, reviseDirective, changeDirective, matrix],
      ...[agencies, agency, people, person, keys, profile, longJobs, notifications, help, nowhere],
    ]),
    signIn,
    invitation,
    newPassword,
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPendingComponent: () => <Loading />,
  defaultPendingMs: 200,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
