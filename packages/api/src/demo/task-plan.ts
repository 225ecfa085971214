// What a task of the demo is before it happens: what, who gives it to whom, and which of the usual courses it takes.
import type { Sector } from '@ky-cuong/shared';

export type Course =
  | 'DONE'
  | 'DONE_LATE'
  | 'REWORKED'
  | 'WAITING'
  | 'WAITING_LATE'
  | 'RETURNED'
  | 'FINE'
  | 'SOON'
  | 'SILENT'
  | 'BEHIND'
  | 'OVERDUE'
  | 'NEW'
  | 'ACCEPTED'
  | 'OPEN_ENDED'
  | 'REJECTED'
  | 'CANCELLED';

export interface TaskPlan {
  readonly key: string;
  readonly title: string;
  readonly product: string;
  readonly sector: Sector;
  readonly assigner: string;
  readonly lead: string;
  readonly cooperating: readonly string[];
  /** Directive and clause that caused it. */
  readonly source?: readonly [directive: string, clause: number];
  readonly course: Course;
  /** The lead hands it on to an agency below, where the course is taken. */
  readonly handedTo?: string;
  readonly namedLead?: boolean;
}

/** A line of the tables: title, product, field, and where it matters the directive and its clause. */
export type Line = readonly [title: string, product: string, sector: Sector, source?: readonly [string, number]];

// Whoever signs in finds something late, something at risk and something to decide among the first three.
const FOR_USERS: readonly Course[] = [
  'OVERDUE',
  'BEHIND',
  'NEW',
  'WAITING',
  'SILENT',
  'DONE',
  'SOON',
  'DONE_LATE',
  'FINE',
  'REWORKED',
];
const FOR_OTHERS: readonly Course[] = [
  'DONE',
  'FINE',
  'DONE',
  'OVERDUE',
  'DONE',
  'SILENT',
  'REWORKED',
  'SOON',
  'DONE',
  'WAITING',
  'DONE_LATE',
  'ACCEPTED',
  'DONE',
  'BEHIND',
  'FINE',
  'RETURNED',
  'DONE',
  'NEW',
  'DONE',
  'WAITING_LATE',
  'OPEN_ENDED',
  'DONE',
  'OVERDUE',
  'DONE',
  'REJECTED',
  'FINE',
  'DONE',
  'CANCELLED',
];

const USERS = new Set(['vp', 'y-te', 'giao-duc', 'noi-vu', '866', '872', '872/tnmt']);

/** Gives out courses in turn: to each agency of a user from the beginning, to all others along one long line. */
export class Courses {
  private readonly given = new Map<string, number>();

  next(lead: string): Course {
    const isUser = USERS.has(lead);
    const [line, name] = isUser ? [FOR_USERS, lead] : [FOR_OTHERS, 'others'];
    const place = this.given.get(name) ?? 0;
    this.given.set(name, place + 1);
    return line[place % line.length] ?? 'DONE';
  }
}
