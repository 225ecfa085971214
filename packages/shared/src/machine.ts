// State machines as tables: what may happen to a case, by whom, and what it needs. What is not in the table cannot happen.

import type { Role } from './role.js';

/** What the actor must bring along. */
export type Need =
  'REASON' | 'GRADE' | 'RESULT' | 'PROGRESS' | 'PEOPLE' | 'RECIPIENTS' | 'OFFICIAL' | 'AGENCY' | 'DEADLINE';

/** What happens to the doer's clock: stopped while others have the turn, fixed for good when the result is accepted. */
export type Clock = 'STOPS' | 'RUNS_ON' | 'IS_FIXED';

export interface Permitted<Relation> {
  readonly who: Relation;
  /** Empty where no person acts, but the system by a rule. */
  readonly capacities: readonly Role[];
}

export interface Transition<State, Relation> {
  readonly to: State;
  readonly by: readonly Permitted<Relation>[];
  readonly needs: readonly Need[];
  readonly clock?: Clock;
}

export interface Machine<State extends string, Action extends string, Relation extends string> {
  readonly states: readonly State[];
  readonly actions: readonly Action[];
  readonly initial: State;
  readonly table: Readonly<Record<State, Readonly<Partial<Record<Action, Transition<State, Relation>>>>>>;
}

/** Null means: not from here. The server answers CONFLICT and writes nothing. */
export function nextState<State extends string, Action extends string, Relation extends string>(
  { table }: Machine<State, Action, Relation>,
  state: State,
  action: Action,
): Transition<State, Relation> | null {
  // Own entries only: a state or action sent from outside may be called "constructor".
  if (!Object.hasOwn(table, state) || !Object.hasOwn(table[state], action)) return null;
  return table[state][action] ?? null;
}

export interface Attempt<State, Action, Relation> {
  readonly state: State;
  readonly action: Action;
  readonly relations: readonly Relation[];
  readonly role: Role;
}

export function mayAct<State extends string, Action extends string, Relation extends string>(
  machine: Machine<State, Action, Relation>,
  { state, action, relations, role }: Attempt<State, Action, Relation>,
): boolean {
  const permitted = nextState(machine, state, action)?.by ?? [];
  return permitted.some(({ who, capacities }) => relations.includes(who) && capacities.includes(role));
}

/** The buttons to draw: every action the table has for this state, this relation and this capacity. */
export function actionsFor<State extends string, Action extends string, Relation extends string>(
  machine: Machine<State, Action, Relation>,
  attempt: Omit<Attempt<State, Action, Relation>, 'action'>,
): readonly Action[] {
  return machine.actions.filter((action) => mayAct(machine, { ...attempt, action }));
}
