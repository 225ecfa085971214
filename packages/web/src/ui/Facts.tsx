// Figures side by side (Facts), and named values one under another (Pairs).
import { Fragment, type ReactNode } from 'react';
import { Meter } from './Meter.js';

export interface Fact {
  readonly value: ReactNode;
  readonly name: string;
  readonly isLate?: boolean;
  /** Draws a meter under the figure: [part, whole]. */
  readonly share?: readonly [number, number];
}

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="card facts">
      {facts.map(({ value, name, isLate, share }) => (
        <div key={name}>
          <dt>
            {name}
            {share && <Meter label={name} of={share[1]} value={share[0]} />}
          </dt>
          <dd className={isLate ? 'late' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Names and values; a pair without a value is left out. */
export function Pairs({ pairs }: { readonly pairs: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="pairs">
      {pairs
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
