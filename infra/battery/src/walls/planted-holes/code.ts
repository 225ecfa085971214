// Holes in the API's wall: a text of a compiled module replaced by another while it is loaded, in a process of its own.
import type { Hole } from './database.ts';

type Change = readonly [from: string, to: string];

export interface CodeHole extends Hole {
  /** Under packages/, as compiled. */
  readonly module: string;
  readonly changes: readonly Change[];
}

const hole = (name: string, aims: readonly string[], module: string, ...changes: readonly Change[]): CodeHole => ({
  ...{ name, aims, changes },
  module: `api/dist/${module}.js`,
});

const AUTHZ = 'platform/authz/protect';
const RULES = 'platform/authz/rules';

export const CODE_HOLES: readonly CodeHole[] = [
  hole('the fallback is allow', ['S5'], AUTHZ, ['fallbackRule: deny', 'fallbackRule: allow']),
  hole('the table is not held against the graph', ['S5'], AUTHZ, ['if (faults.length > 0)', 'if (false)']),
  hole('one rule forgotten', ['S5'], 'tasks/task.rules', ['task: worker,', '']),
  hole('one rule open', ['S6'], 'tasks/task.rules', ['explainDueDate: isSignedIn', "explainDueDate: leaves('x').x"]),
  hole(
    'a rule by not()',
    ['S5'],
    RULES,
    ['allow, chain, rule as', 'allow, chain, not, rule as'],
    ['hasSession = rule(', 'hasSession = not(rule('],
    ['apiKey ? true : new UnauthenticatedError());', 'apiKey ? new UnauthenticatedError() : true));'],
  ),
  hole('a cached rule that reads arguments', ['S5'], RULES, [
    "argsWithin = (agenciesOf)=>rule('no_cache'",
    "argsWithin = (agenciesOf)=>rule('contextual'",
  ]),
  hole('subscriptions not wrapped', ['S5'], AUTHZ, ['field.subscribe = async', 'field.unused = async']),
  hole('only declared resolvers wrapped', ['S5'], AUTHZ, [
    '{ applyMiddleware }',
    '{ applyMiddlewareToDeclaredResolvers as applyMiddleware }',
  ]),
  hole('anybody passes for whoever acts', ['S6'], RULES, ['policy(actor) || new ForbiddenError()', 'true']),
  hole('first passwords need no change', ['S6'], 'app/context', [
    'found && !found.session.mustChangePassword ?',
    'found ?',
  ]),
  hole('sessions never run out', ['S6'], 'platform/auth/session', ['expires_at > now &&', 'true ||']),
  hole('everybody has the first one’s eyes', ['S1', 'S2'], 'platform/db/bind', [
    "set local app.agency = '${checked(UUID, agencyId)}'",
    "set local app.agency = '${globalThis.eyes ??= agencyId}'",
  ]),
  hole('eyes stay bound to a connection', ['S8'], 'platform/db/bind', ['set local app.agency', 'set app.agency']),
  hole(
    'one loader for everybody',
    ['S1', 'S2'],
    'platform/graphql/loader',
    ['loaders.get(ctx)', 'loaders.get(batch)'],
    ['loaders.set(ctx, loader)', 'loaders.set(batch, loader)'],
  ),
  hole('scope left out of tasks', ['S2'], 'tasks/task.scope.queries', ['`(${answersFor(', '`(true or ${answersFor(']),
  hole('scope left out of receipts', ['S2'], 'directives/directive.scope', [
    '`(${r}.owner_agency_id = $1',
    '`(true or ${r}.owner_agency_id = $1',
  ]),
  hole('scope left out of entities', ['S2'], 'platform/db/scope', [
    '`${column} = any (${scopeOf(',
    '`true or ${column} = any (${scopeOf(',
  ]),
  hole('files by their id alone', ['S2'], 'files/file.queries', [
    'and (f.person_id = $2',
    'and (true or f.person_id = $2',
  ]),
  hole('attaching what others sent', ['S2'], 'files/file.service', ['personId: ctx.actor.personId', '']),
  hole('ending others’ sessions', ['S2'], 'accounts/session.service', ['            personId: own.personId,\n', '']),
  hole('errors with their inside', ['S1'], 'platform/errors/format-error', [
    ': messageOf(known, language);',
    ': String(cause);',
  ]),
  hole('any province for any address', ['S1', 'S6'], 'platform/db/provinces', [
    'found = named ??',
    'found = only ?? named ??',
  ]),
];
