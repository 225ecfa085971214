// Every reason has a sentence in both languages, with the same parameters, and none leaves a brace behind.

import { isReason, REASONS, sentence, type Reason } from './reasons.js';
import { LANGUAGES } from './language.js';

const names = Object.keys(REASONS).filter(isReason);
const parameters = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

it.each(names)('%s', (reason) => {
  const { vi, en } = REASONS[reason];
  expect(reason).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
  expect([vi, en].every((text) => /^\p{Lu}/u.test(text) && text.endsWith('.'))).toBe(true);
  expect(vi.normalize('NFC')).toBe(vi);
  expect(parameters(vi)).toEqual(parameters(en));
  for (const language of LANGUAGES) expect(sentence(reason, language)).not.toMatch(/[{}]/);
});

it.each<[Reason, 'vi' | 'en', Record<string, string | number | readonly string[]>, string]>([
  ['TOO_LONG', 'vi', { max: 20_000 }, 'Nội dung dài quá 20000 ký tự.'],
  ['TOO_LONG', 'en', {}, 'Longer than … characters.'],
  ['FILE_TYPE_NOT_ALLOWED', 'en', { types: ['PDF', 'DOCX'] }, 'That file type is not accepted. Accepted: PDF, DOCX.'],
  ['NUMBER_TAKEN', 'vi', { year: '{max}' }, 'Số, ký hiệu này đã có trong sổ của năm {max}.'],
])('%s in %s', (reason, language, params, text) => {
  expect(sentence(reason, language, params)).toBe(text);
});

it.each([
  ['NOT_FOUND', true],
  ['toString', false],
  ['', false],
  [null, false],
  [1, false],
])('%p is a reason: %s', (value, expected) => {
  expect(isReason(value)).toBe(expected);
});

it('has no sentence twice', () => {
  const sentences = names.flatMap((reason) => [REASONS[reason].vi, REASONS[reason].en]);
  expect(new Set(sentences).size).toBe(sentences.length);
});
