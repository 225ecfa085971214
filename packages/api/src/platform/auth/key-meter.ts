// How much a key may ask for in a minute: requests and their cost, counted in this process, refilled evenly.

/** What is left of one allowance, and in how many seconds all of it is there again. */
interface Left {
  readonly limit: number;
  readonly left: number;
  readonly resetSeconds: number;
}

const MINUTE_MS = 60_000;

/** A bucket that holds a minute's worth: a burst is let pass, a stream is held to the rate. */
class Bucket {
  private level: number;
  private at: number;

  constructor(
    readonly limit: number,
    nowMs: number,
  ) {
    this.level = limit;
    this.at = nowMs;
  }

  /** Seconds to wait; zero when it was taken. What is dearer than a whole minute waits for a full bucket. */
  take(amount: number, nowMs: number): number {
    this.refill(nowMs);
    const needed = Math.min(amount, this.limit);
    if (this.level < needed) return Math.ceil(((needed - this.level) / this.limit) * 60);
    this.level -= amount;
    return 0;
  }

  get left(): Left {
    const { limit, level } = this;
    return { limit, left: Math.max(0, Math.floor(level)), resetSeconds: Math.ceil(((limit - level) / limit) * 60) };
  }

  private refill(nowMs: number): void {
    const passed = Math.max(0, nowMs - this.at);
    this.level = Math.min(this.limit, this.level + (passed / MINUTE_MS) * this.limit);
    this.at = nowMs;
  }
}

export interface KeyLimits {
  readonly requestsPerMinute: number;
  readonly costPerMinute: number;
}

export class KeyMeter {
  private readonly requests: Bucket;
  private readonly cost: Bucket;
  usedAt: number;

  constructor(
    readonly limits: KeyLimits,
    nowMs: number,
  ) {
    this.requests = new Bucket(limits.requestsPerMinute, nowMs);
    this.cost = new Bucket(limits.costPerMinute, nowMs);
    this.usedAt = nowMs;
  }

  takeRequest(nowMs: number): number {
    this.usedAt = nowMs;
    return this.requests.take(1, nowMs);
  }

  takeCost(cost: number, nowMs: number): number {
    return this.cost.take(cost, nowMs);
  }

  /** As the IETF's draft writes them: what is granted a minute, and what is left of it. */
  get headers(): Readonly<Record<'ratelimit-policy' | 'ratelimit', string>> {
    const [requests, cost] = [this.requests.left, this.cost.left];
    return {
      'ratelimit-policy': `"requests";q=${requests.limit};w=60, "cost";q=${cost.limit};w=60`,
      ratelimit: `"requests";r=${requests.left};t=${requests.resetSeconds}, "cost";r=${cost.left};t=${cost.resetSeconds}`,
    };
  }
}

const MOST_METERS = 10_000;

/** The meters of all keys that were used lately. One unused for a minute is full again, and so need not be kept. */
export class KeyMeters {
  private readonly known = new Map<string, KeyMeter>();

  of(keyId: string, limits: KeyLimits, nowMs: number): KeyMeter {
    const known = this.known.get(keyId);
    if (
      known?.limits.requestsPerMinute === limits.requestsPerMinute &&
      known.limits.costPerMinute === limits.costPerMinute
    )
      return known;
    if (this.known.size >= MOST_METERS) this.forget(nowMs);
    const meter = new KeyMeter(limits, nowMs);
    this.known.set(keyId, meter);
    return meter;
  }

  private forget(nowMs: number): void {
    for (const [keyId, { usedAt }] of this.known) if (nowMs - usedAt > MINUTE_MS) this.known.delete(keyId);
  }
}
