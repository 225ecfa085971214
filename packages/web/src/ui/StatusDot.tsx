// A state: shape, word and colour together, so that none of them has to be seen alone.
import type { ReactNode } from 'react';
import type { Tone } from './Section.js';

export type Shape = 'full' | 'half' | 'hollow' | 'flag';

interface StatusDotProps {
  readonly tone: Tone;
  readonly shape?: Shape;
  readonly children: ReactNode;
}

export function StatusDot({ tone, shape = 'full', children }: StatusDotProps) {
  return <span className={`status ${shape} tone-${tone}`}>{children}</span>;
}
