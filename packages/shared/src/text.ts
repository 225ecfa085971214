// Vietnamese text: how it is searched, compared, sorted by given name, and cleaned when it comes in.

/** For searching on both sides alike: no marks, no case, and y as i, so that kỷ, kỉ and ky are one. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('y', 'i');

/** The folded words of a text, each once, in the order they come. */
export const tokens = (text: string): readonly string[] => [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])];

export type NormalisedInput =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: 'HIDDEN_CHARACTERS' };

/**
 * What can hide in a text or turn it round: controls, zero-width and direction marks, fillers, tags, lone surrogates.
 * A name that shows the same and is another would pass every eye.
 */
const HIDDEN =
  /[\p{Cc}\p{Cs}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u;

/** Composed (NFC), trimmed, with one kind of line end; refused when something in it cannot be seen. */
export function normaliseInput(raw: string): NormalisedInput {
  const text = raw
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\u00a0', ' ')
    .trim();
  return HIDDEN.test(text.replace(/[\n\t]/g, '')) ? { ok: false, reason: 'HIDDEN_CHARACTERS' } : { ok: true, text };
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Dictionary order: D before Đ, a before ă before â, and 2 before 10. */
export const compareVietnamese = (one: string, other: string): number => collator.compare(one, other);

export const givenName = (fullName: string): string => fullName.trim().split(/\s+/).at(-1) ?? '';

/** Vietnamese lists of people go by the given name, which comes last, and then by the rest. */
export const comparePeople = (one: string, other: string): number =>
  compareVietnamese(givenName(one), givenName(other)) || compareVietnamese(one, other);
