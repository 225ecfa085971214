// Why a request was refused: the closed list that servers throw, clients translate by, and people read as a sentence.

import type { Language, Words } from './language.js';
import { PLATFORM_REASONS } from './reasons.platform.js';
import { DIRECTIVE_REASONS } from './reasons.directives.js';
import { WORK_REASONS } from './reasons.work.js';

export const REASONS = { ...PLATFORM_REASONS, ...WORK_REASONS, ...DIRECTIVE_REASONS } as const satisfies Readonly<
  Record<string, Words>
>;

export type Reason = keyof typeof REASONS;

export type ReasonParams = Readonly<Record<string, string | number | readonly string[]>>;

export const isReason = (value: unknown): value is Reason => typeof value === 'string' && Object.hasOwn(REASONS, value);

/** The sentence for a person. A parameter that was not given leaves an ellipsis, never a brace. */
export function sentence(reason: Reason, language: Language, params: ReasonParams = {}): string {
  return REASONS[reason][language].replace(/\{(\w+)\}/g, (_, name: string) => shown(params, name));
}

function shown(params: ReasonParams, name: string): string {
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  if (value === undefined) return '…';
  return typeof value === 'object' ? value.join(', ') : String(value);
}
