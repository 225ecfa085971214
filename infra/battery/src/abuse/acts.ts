// Every mutation that there is, each with somebody who may do it and a case on which it succeeds: the positive control of every refusal.
import type { Prepare } from './act.ts';
import { onChanges } from './acts-on-changes.ts';
import { onExchange } from './acts-on-exchange.ts';
import { onAccounts, onAgencies, onPeople } from './acts-on-people.ts';
import { onNotifications } from './acts-on-notifications.ts';
import { onPlans } from './acts-on-plans.ts';
import { onRecalls } from './acts-on-recalls.ts';
import { onUrging } from './acts-on-urging.ts';
import { onViews } from './acts-on-views.ts';
import { onDirectives, onTasks } from './acts-on-work.ts';
import { mutations } from './documents.ts';

export const acts: Readonly<Record<string, Prepare>> = {
  ...onTasks,
  ...onPlans,
  ...onUrging,
  ...onViews,
  ...onDirectives,
  ...onChanges,
  ...onRecalls,
  ...onAgencies,
  ...onPeople,
  ...onAccounts,
  ...onExchange,
  ...onNotifications,
};

/** Mutations without an act here, and acts without a mutation: a battery that does not know all tries not all. */
export const unknownActs = (): string[] => [
  ...mutations().filter((name) => !acts[name]),
  ...Object.keys(acts).filter((name) => !mutations().includes(name)),
];
