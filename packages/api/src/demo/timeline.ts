// What happens in the demo, in the order of its time: hour after hour, and within an hour side by side what does not touch the same case.

export interface Event {
  readonly at: Date;
  /** Acts of one lane follow each other; those of different lanes may run at once. */
  readonly lane: string;
  run(): Promise<void>;
}

const LANES = 8;

/** Who comes into office does so before anybody acts in that hour. */
export const IN_OFFICE = 'in office';

export class Timeline {
  private readonly hours = new Map<string, Event[]>();
  private now = '';

  constructor(
    private readonly endsAt: Date,
    private readonly say: (line: string) => void,
  ) {}

  /** What lies after the end of the story is left to whoever uses the demo. True when it will happen. */
  plan(event: Event): boolean {
    if (event.at > this.endsAt) return false;
    const hour = hourOf(event.at);
    if (hour < this.now) throw new Error(`The demo cannot go back from ${this.now} to ${hour}.`);
    const known = this.hours.get(hour);
    if (known) known.push(event);
    else this.hours.set(hour, [event]);
    return true;
  }

  async play(): Promise<void> {
    for (let hour = this.firstHour(); hour !== undefined; hour = this.firstHour()) {
      const events = this.hours.get(hour) ?? [];
      this.hours.delete(hour);
      if (monthOf(hour) !== monthOf(this.now)) this.say(`Founding the demo province: the work of ${monthOf(hour)} …`);
      this.now = hour;
      await playLane(events.filter(({ lane }) => lane === IN_OFFICE));
      await inParallel(lanesOf(events.filter(({ lane }) => lane !== IN_OFFICE)), LANES, playLane);
    }
  }

  private firstHour(): string | undefined {
    return [...this.hours.keys()].reduce<string | undefined>(
      (first, hour) => (first === undefined || hour < first ? hour : first),
      undefined,
    );
  }
}

const AHEAD_OF_UTC_MS = 7 * 3_600_000;

/** 2024-03-14T15, as the clocks of the province show it. */
const hourOf = (at: Date): string => new Date(at.getTime() + AHEAD_OF_UTC_MS).toISOString().slice(0, 13);
const monthOf = (hour: string): string => hour.slice(0, 7);

const byTime = (one: Event, other: Event): number => one.at.getTime() - other.at.getTime();

/** Whoever is first in time is begun with first. */
function lanesOf(events: readonly Event[]): Event[][] {
  const lanes = new Map<string, Event[]>();
  for (const event of events.toSorted(byTime)) {
    const known = lanes.get(event.lane);
    if (known) known.push(event);
    else lanes.set(event.lane, [event]);
  }
  return [...lanes.values()];
}

async function playLane(events: readonly Event[]): Promise<void> {
  for (const event of events) await event.run();
}

/** All of them, so many at a time; the first failure ends it. */
export async function inParallel<Thing>(
  things: readonly Thing[],
  atOnce: number,
  work: (thing: Thing) => Promise<void>,
): Promise<void> {
  const waiting = things.values();
  const hand = async () => {
    for (const thing of waiting) await work(thing);
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
}
