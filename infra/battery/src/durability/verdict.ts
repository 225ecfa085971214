// What became of every key: there once as it was promised, lost, doubled, or half of it.
import { nameOf, type Counts, type TaskTrace, type Traces } from './checker.queries.ts';
import type { Entry, Kind } from './ledger.ts';

export type Fate = 'present' | 'lost' | 'doubled' | 'half' | 'unknownPresent' | 'unknownAbsent';

interface Signs {
  readonly audit: string;
  readonly outbox?: string;
  readonly isKeyed?: boolean;
  /** The note of its line in the timeline; null where the act leaves none. */
  readonly note: (key: string) => string | null;
}

const marked = (key: string) => key;
const unmarked = () => null;

const SIGNS: Readonly<Record<Exclude<Kind, 'acknowledge'>, Signs>> = {
  create: { audit: 'task.created', outbox: 'task.assigned', isKeyed: true, note: unmarked },
  accept: { audit: 'task.accepted', note: unmarked },
  reportProgress: { audit: 'task.progressReported', note: marked },
  urge: { audit: 'task.urged', outbox: 'task.urged', isKeyed: true, note: marked },
  reportDone: { audit: 'task.doneReported', outbox: 'task.reported', note: marked },
  confirm: { audit: 'task.confirmed', outbox: 'task.confirmed', note: marked },
};

interface Fates {
  readonly fates: Record<Fate, number>;
  readonly faults: readonly string[];
}

export function fatesOf(entries: readonly Entry[], traces: Traces): Fates {
  const fates = { present: 0, lost: 0, doubled: 0, half: 0, unknownPresent: 0, unknownAbsent: 0 };
  const faults: string[] = [];
  const made = tasksByMark(traces);
  for (const [key, { told, first, hashes }] of byKey(entries)) {
    const fate = fateOf(told ?? first, told !== undefined, { traces, made });
    fates[fate] += 1;
    if (fate === 'lost' || fate === 'doubled' || fate === 'half')
      faults.push(`${fate.toUpperCase()} ${first.kind} ${key} of ${told?.subject ?? first.subject ?? '?'}`);
    if (hashes.size > 1) faults.push(`${key} was acknowledged for two bodies`);
  }
  return { fates, faults };
}

interface Known {
  readonly first: Entry;
  readonly told?: Entry;
  readonly hashes: Set<string>;
}

function byKey(entries: readonly Entry[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const entry of entries) {
    const before = known.get(entry.key) ?? { first: entry, hashes: new Set<string>() };
    if (entry.what === 'acknowledged' && entry.hash) before.hashes.add(entry.hash);
    known.set(entry.key, entry.what === 'acknowledged' ? { ...before, told: entry } : before);
  }
  return known;
}

/** A task carries the key it was made with in its title. */
function tasksByMark({ tasks }: Traces): Map<string, TaskTrace[]> {
  const made = new Map<string, TaskTrace[]>();
  for (const task of tasks.values()) {
    const mark = task.title.split(' ').at(-1) ?? '';
    made.set(mark, [...(made.get(mark) ?? []), task]);
  }
  return made;
}

interface Seen {
  readonly traces: Traces;
  readonly made: ReadonlyMap<string, readonly TaskTrace[]>;
}

function fateOf({ key, kind, subject = '' }: Entry, isPromised: boolean, { traces, made }: Seen): Fate {
  const counts =
    kind === 'acknowledge' ? signsOfReading(subject, traces) : signsOfAct(key, kind, subject, { traces, made });
  const [effect = 0] = counts;
  if (counts.every((n) => n === 0)) return isPromised ? 'lost' : 'unknownAbsent';
  if (effect > 1) return 'doubled';
  if (counts.some((n) => n !== 1)) return effect === 0 && isPromised ? 'lost' : 'half';
  return isPromised ? 'present' : 'unknownPresent';
}

const signsOfReading = (id: string, { acknowledged, audits }: Traces): number[] => [
  at(acknowledged, id),
  at(audits, nameOf(id, 'directive.acknowledged')),
];

/** The effect itself first, then each thing that must stand beside it, once. Audits of progress are summed up by {@link wholeFaults}. */
function signsOfAct(
  key: string,
  kind: Exclude<Kind, 'acknowledge'>,
  subject: string,
  { traces, made }: Seen,
): number[] {
  const { audit, outbox, isKeyed, note } = SIGNS[kind];
  const tasks = made.get(key) ?? [];
  const id = kind === 'create' ? (tasks[0]?.id ?? '') : subject;
  const event = at(traces.events, nameOf(id, kind, note(key)));
  return [
    kind === 'create' ? tasks.length : event,
    event,
    ...(kind === 'reportProgress' ? [] : [at(traces.audits, nameOf(id, audit))]),
    ...(outbox ? [at(traces.outbox, nameOf(id, outbox))] : []),
    ...(isKeyed ? [at(traces.keys, key)] : []),
  ];
}

const at = (counts: Counts, name: string): number => counts.get(name) ?? 0;

const MOVES = ['accept', 'reportProgress', 'reportDone', 'confirm'] as const;

/** Each task against the sum of what was done to it: version, reminders, audit lines, who answers, the words it is found by. */
export function wholeFaults({ tasks, events, audits }: Traces): string[] {
  const happened = new Map<string, number>();
  for (const [name, n] of events) {
    const [id = '', action = ''] = name.split(' ');
    happened.set(nameOf(id, action), (happened.get(nameOf(id, action)) ?? 0) + n);
  }
  return [...tasks.values()].flatMap((task) => {
    const times = (action: string) => at(happened, nameOf(task.id, action));
    const moves = MOVES.reduce((sum, action) => sum + times(action), 0);
    const audited = at(audits, nameOf(task.id, SIGNS.reportProgress.audit));
    return [
      ...(task.version === moves + 1 ? [] : [`HALF task ${task.id}: version ${task.version} after ${moves} moves`]),
      ...(task.urged === times('urge')
        ? []
        : [`HALF task ${task.id}: urged ${task.urged} times, told ${times('urge')}`]),
      ...(audited === times('reportProgress') ? [] : [`HALF task ${task.id}: ${audited} reports in the chain`]),
      ...(task.answerables === 2 && task.words > 0
        ? []
        : [`HALF task ${task.id}: answered for by ${task.answerables}`]),
    ];
  });
}
