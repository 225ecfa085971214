import { FOLD_VECTORS } from './fold-vectors.js';
import {
  askedCode,
  canBeAstray,
  codeKeys,
  isOneEdit,
  matchWords,
  numberForms,
  oneEditAway,
  searchWords,
} from './search.js';
import { tokens } from './text.js';

const match = (typed: string, text: string) => matchWords(searchWords(typed), tokens(text));

it.each(FOLD_VECTORS)('finds by %j what is written %j', (typed, written) => {
  expect(match(typed, written)).not.toBeNull();
});

it.each([
  ['ki cuong', 'Kỷ cương hành chính', 'EXACT', ['ki', 'cuong']],
  ['ki cuo', 'Kỷ cương hành chính', 'PREFIX', ['ki', 'cuong']],
  ['cuo ki', 'Kỷ cương hành chính', null, null], // only the last word may be unfinished
  ['ki cuogn', 'Kỷ cương hành chính', 'TYPO', ['ki', 'cuong']],
  ['hnah cuogn', 'Kỷ cương hành chính', null, null], // one letter astray, not two
  ['ki luat', 'Kỷ cương hành chính', null, null],
  ['417', 'NV-2024-0417', 'EXACT', ['0417']],
  ['0417', 'NV-2024-417', 'EXACT', ['417']],
  ['41', 'NV-2024-0417', 'PREFIX', ['0417']],
  ['418', 'NV-2024-0417', null, null], // another number is no slip of the finger
  ['', 'Kỷ cương', null, null],
] as const)('%j against %j: %s', (typed, text, rank, matched) => {
  const found = match(typed, text);
  expect(found?.rank ?? null).toBe(rank);
  expect(found?.matched ?? null).toEqual(matched);
});

it('asks for six words at most, forty letters each', () => {
  expect(searchWords('một hai ba bốn năm sáu bảy tám')).toEqual(['mot', 'hai', 'ba', 'bon', 'nam', 'sau']);
  expect(searchWords('a'.repeat(10_000))).toEqual(['a'.repeat(40)]);
});

it.each([
  ['cuong', 'cuogn', true],
  ['cuong', 'cuon', true],
  ['cuong', 'cuongg', true],
  ['cuong', 'duong', true],
  ['cuong', 'ucong', true],
  ['cuong', 'cuong', false],
  ['cuong', 'cugno', false],
  ['cuong', 'cu', false],
])('%s and %s are one edit apart: %s', (one, other, is) => {
  expect(isOneEdit(one, other)).toBe(is);
  expect(isOneEdit(other, one)).toBe(is);
  expect(oneEditAway(one).includes(other)).toBe(is);
});

it('reaches exactly the words that are one edit away', () => {
  const near = oneEditAway('thap');
  expect(near.length).toBe(new Set(near).size);
  expect(near.filter((word) => !isOneEdit('thap', word))).toEqual([]);
  expect(near.length).toBe(224);
});

it('lets neither two letters nor a number go astray', () => {
  expect(['ki', 'thu', '2024', 'a1b2', 'x'.repeat(13)].map(canBeAstray)).toEqual([false, true, false, false, false]);
});

it('knows a number by its value, whatever the places', () => {
  expect(numberForms('0417')).toEqual(['0417', '417', '00417', '000417']);
  expect(numberForms('7')).toEqual(['7', '07', '007', '0007', '00007', '000007']);
  expect(numberForms('ttg')).toEqual(['ttg']);
  expect(numberForms('1234567')).toEqual(['1234567']);
});

it.each([
  ['NV-2024-0417', ['#nv2024417', '#417']],
  ['280/CĐ-TTg', ['#280cdttg', '#280']],
  ['20/2013/QĐ-UBND', ['#202013qdubnd', '#20']],
  ['1053-QĐ/TU', ['#1053qdtu', '#1053']],
  ['NV-2024-2024', ['#nv20242024', '#2024']],
  ['', []],
])('finds %s by %j', (code, keys) => {
  expect(codeKeys(code)).toEqual(keys);
});

it.each([
  ['NV-2024-0417', '#nv2024417'],
  ['nv 2024 417', '#nv2024417'],
  ['280 cd ttg', '#280cdttg'],
  ['280/CĐ-TTg', '#280cdttg'],
  ['0417', '#417'],
  ['ky cuong', null],
])('takes %j for the code %s', (typed, code) => {
  expect(askedCode(typed)).toBe(code);
});
