// Vietnamese text: search, order, people by given name, and what must not come in.

import fc from 'fast-check';
import { FOLD_VECTORS } from './fold-vectors.js';
import { comparePeople, compareVietnamese, fold, givenName, normaliseInput, tokens } from './text.js';

it('has thirty pairs to share', () => {
  expect(FOLD_VECTORS).toHaveLength(30);
});

it.each(FOLD_VECTORS)('%s finds %s', (typed, written) => {
  expect(fold(written)).toContain(fold(typed));
});

it.each([
  ['Kỷ cương – Đồng Tháp', 'ki cuong – dong thap'],
  ['Nguyễn Thị Huệ', 'nguien thi hue'],
  ['ĐẶNG ĐỨC', 'dang duc'],
  ['', ''],
])('folds %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it.each([
  ['Số 15/QĐ-UBND, ngày 15/3', ['so', '15', 'qd', 'ubnd', 'ngai', '3']],
  ['Kỷ kỉ KY', ['ki']],
  [' … ', []],
])('the words of %p', (text, words) => {
  expect(tokens(text)).toEqual(words);
});

it('sorts words as the dictionary does', () => {
  const words = [
    'An',
    'Anh',
    'Ảnh',
    'Ánh',
    'Ăn',
    'Ân',
    'Bình',
    'Cao',
    'Chi',
    'Dương',
    'Đạt',
    'Em',
    'Êm',
    'Giang',
    'Hạnh',
    'Ong',
    'Ông',
    'Ơn',
    'Tùng',
    'Từ',
    'Xã',
    'Yên',
  ];
  expect(words).toHaveLength(22);
  expect([...words].reverse().sort(compareVietnamese)).toEqual(words);
});

it('sorts numbers by their size', () => {
  expect(['Phường 11', 'Phường 2', 'Phường 1'].sort(compareVietnamese)).toEqual(['Phường 1', 'Phường 2', 'Phường 11']);
});

it('sorts people by given name, then by the rest', () => {
  const people = ['Trần Thị An', 'Lê Văn Ánh', 'Nguyễn Văn Bình', 'Phạm Văn Bình', 'Võ Thị Dương', 'Đỗ Đạt'];
  expect([...people].reverse().sort(comparePeople)).toEqual(people);
  expect([givenName('Nguyễn Văn Bình '), givenName('')]).toEqual(['Bình', '']);
});

it.each([
  ['trims', '  Kỷ cương \n', 'Kỷ cương'],
  ['composes', 'Ky\u0309 cu\u031bo\u031bng', 'Kỷ cương'],
  ['keeps lines and tabs', 'một\r\nhai\rba\tbốn\u2028năm', 'một\nhai\nba\tbốn\nnăm'],
  ['opens hard spaces', 'một\u00a0hai', 'một hai'],
  ['keeps emoji', 'tốt 👍', 'tốt 👍'],
  ['keeps nothing', '   ', ''],
])('what comes in: %s', (_case, raw, text) => {
  expect(normaliseInput(raw)).toEqual({ ok: true, text });
});

it.each([
  ['zero-width space', '\u200b'],
  ['zero-width joiner', '\u200d'],
  ['right-to-left override', '\u202e'],
  ['left-to-right isolate', '\u2066'],
  ['Arabic letter mark', '\u061c'],
  ['word joiner', '\u2060'],
  ['byte order mark', '\ufeff'],
  ['soft hyphen', '\u00ad'],
  ['combining grapheme joiner', '\u034f'],
  ['Hangul filler', '\u3164'],
  ['a tag', '\u{e0041}'],
  ['nul', '\u0000'],
  ['escape', '\u001b'],
  ['a C1 control', '\u0085'],
  ['half a surrogate pair', '\ud83d'],
])('refuses %s', (_case, hidden) => {
  expect(normaliseInput(`Kỷ${hidden} cương`)).toEqual({ ok: false, reason: 'HIDDEN_CHARACTERS' });
});

it('folds composed and decomposed alike, and only once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

it('leaves cleaned text as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const once = normaliseInput(raw);
      if (once.ok) expect(normaliseInput(once.text)).toEqual(once);
    }),
  );
});
