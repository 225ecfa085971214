// A card with a heading, how many things it speaks of, and the way to all of them.
import { useId, type ReactNode } from 'react';

export type Tone = 'late' | 'risk' | 'ok' | 'quiet' | 'brand';

interface SectionProps {
  readonly title: ReactNode;
  readonly count?: number;
  readonly tone?: Tone;
  /** A link or a verb at the end of the heading. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, count, tone, end, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={tone && count !== 0 ? `card tone-${tone}` : 'card'}>
      <header className="card-head">
        <h2 id={id}>{title}</h2>
        {count !== undefined && <span className="count">{count}</span>}
        {end && <span className="card-end">{end}</span>}
      </header>
      {children}
    </section>
  );
}
