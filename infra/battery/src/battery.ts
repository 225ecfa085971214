// What a battery is: a named set of attempts on the program, each counted as passed or failed.
import type { House } from './house.ts';

/** How one run of the batteries is meant. */
export interface Round {
  readonly isLong: boolean;
  /** Every choice by chance comes from it; printed, so that a failure can be had again. */
  readonly seed: number;
  readonly house: House;
}

export interface Battery {
  /** As security.md numbers it: S1, R4. */
  readonly name: string;
  /** What it shows, in a few words. */
  readonly title: string;
  run(round: Round, tally: Tally): Promise<void>;
}

const SHOWN_FAULTS = 20;

/** What came of the attempts of one battery. */
export class Tally {
  passed = 0;
  readonly faults: string[] = [];
  readonly counts: Record<string, number | string> = {};

  /** One attempt: passes when it held, else keeps what was found. */
  check(held: boolean, fault: () => string): void {
    if (held) this.passed += 1;
    else this.faults.push(fault());
  }

  /** A figure for the line of counts. */
  count(name: string, by: number): void {
    this.counts[name] = Number(this.counts[name] ?? 0) + by;
  }

  note(name: string, value: number | string): void {
    this.counts[name] = value;
  }

  get failed(): number {
    // A battery that tried nothing has shown nothing.
    return this.passed === 0 && this.faults.length === 0 ? 1 : this.faults.length;
  }

  lines(name: string): string[] {
    const faults = this.faults.slice(0, SHOWN_FAULTS).map((fault) => `  ✗ ${fault}`);
    return [
      ...faults,
      `${name}: ${this.passed} passed, ${this.failed} failed`,
      JSON.stringify({ battery: name, passed: this.passed, failed: this.failed, ...this.counts }),
    ];
  }
}
