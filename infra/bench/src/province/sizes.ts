// How much stands in the province that is measured: years of work pile up, what waits for people today does not.

export type SizeName = 'quick' | 'S' | 'M' | 'L';

export interface Size {
  readonly tasks: number;
  /** The share of tasks that are still open. */
  readonly openShare: number;
  /** The youngest of them, of which many wait for a word. */
  readonly recent: number;
  /** Over how many days the closed ones reach back. */
  readonly days: number;
  readonly directives: number;
  readonly peopleAnAgency: number;
}

/** The tree of agencies is the same in all: a province does not get more agencies by working longer. */
export const SIZES: Readonly<Record<SizeName, Size>> = {
  quick: { tasks: 4_000, openShare: 0.5, recent: 1_200, days: 200, directives: 80, peopleAnAgency: 6 },
  S: { tasks: 10_000, openShare: 0.4, recent: 3_000, days: 300, directives: 200, peopleAnAgency: 10 },
  M: { tasks: 100_000, openShare: 0.2, recent: 3_000, days: 1_200, directives: 2_000, peopleAnAgency: 20 },
  L: { tasks: 1_000_000, openShare: 0.1, recent: 3_000, days: 2_400, directives: 20_000, peopleAnAgency: 40 },
};

export const isSize = (name: string): name is SizeName => Object.hasOwn(SIZES, name);

/** What one official of a centre still has to read: acknowledged and taken back again and again by the measured writes. */
export const UNREAD = 400;

/** The matrix that is read: so many agencies, so many people in each. */
export const MATRIX = { agencies: 12, people: 40 } as const;

/** Words that few things have: what somebody remembers who looks for one of them. */
export const RARE = 'vùng hạn mặn';
