// The instant, by the province's clock, at which what stands on the page was read: paper must say it.
import { useMemo } from 'react';
import { useMe } from './session.js';

// The session said once what time it is there; from then on both clocks run alike.
let told: { readonly now: string; readonly ahead: number } | undefined;

function aheadOf(now: string): number {
  if (told?.now !== now) told = { now, ahead: Date.parse(now) - Date.now() };
  return told.ahead;
}

export function useDataInstant(data: unknown): string {
  const { now } = useMe();
  const ahead = aheadOf(now);
  // Another answer is another instant; the same one drawn again is not.
  return useMemo(() => (data === undefined ? now : new Date(Date.now() + ahead).toISOString()), [data, now, ahead]);
}
