// What happens in the demo, in the order of its time: day after day, and within a day side by side what does not touch the same case.
import { type Day, dayOf } from '@ky-cuong/shared';

export interface Event {
  readonly at: Date;
  /** Acts of one lane follow each other; those of different lanes may run at once. */
  readonly lane: string;
  run(): Promise<void>;
}

const LANES = 8;

/** Who comes into office does so before anybody acts that day. */
export const IN_OFFICE = 'in office';

export class Timeline {
  private readonly days = new Map<Day, Event[]>();
  private now: Day = '';

  constructor(
    private readonly endsAt: Date,
    private readonly say: (line: string) => void,
  ) {}

  /** What lies after the end of the story is left to whoever uses the demo. True when it will happen. */
  plan(event: Event): boolean {
    if (event.at > this.endsAt) return false;
    const day = dayOf(event.at);
    if (day < this.now) throw new Error(`The demo cannot go back from ${this.now} to ${day}.`);
    const known = this.days.get(day);
    if (known) known.push(event);
    else this.days.set(day, [event]);
    return true;
  }

  async play(): Promise<number> {
    let howMany = 0;
    for (let day = this.firstDay(); day !== undefined; day = this.firstDay()) {
      const events = this.days.get(day) ?? [];
      this.days.delete(day);
      if (day.slice(0, 7) !== this.now.slice(0, 7)) this.say(`The demo's work of ${day.slice(0, 7)} …`);
      this.now = day;
      await playLane(events.filter(({ lane }) => lane === IN_OFFICE));
      await inParallel(lanesOf(events.filter(({ lane }) => lane !== IN_OFFICE)), LANES, playLane);
      howMany += events.length;
    }
    return howMany;
  }

  private firstDay(): Day | undefined {
    return [...this.days.keys()].reduce<Day | undefined>(
      (first, day) => (first === undefined || day < first ? day : first),
      undefined,
    );
  }
}

function lanesOf(events: readonly Event[]): Event[][] {
  const lanes = new Map<string, Event[]>();
  for (const event of events) {
    const known = lanes.get(event.lane);
    if (known) known.push(event);
    else lanes.set(event.lane, [event]);
  }
  return [...lanes.values()].map((lane) => lane.sort((one, other) => one.at.getTime() - other.at.getTime()));
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
