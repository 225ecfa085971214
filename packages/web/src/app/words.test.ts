// The state of a list survives its address, and a message keeps its placeholders.
import { compilePlain } from './plainMessages.js';
import { parseSearch, stringifySearch } from './search.js';

it('writes a search as plain words and reads it back', () => {
  const text = stringifySearch({ xem: 'qua-han', tim: 'hộ tịch 2024', coQuan: undefined });
  expect(text).toBe('?xem=qua-han&tim=h%E1%BB%99+t%E1%BB%8Bch+2024');
  expect(parseSearch(text)).toEqual({ xem: 'qua-han', tim: 'hộ tịch 2024' });
  expect(stringifySearch({})).toBe('');
});

it('cuts a message at its placeholders', () => {
  expect(compilePlain('Đang xem {shown} trong {total}')).toEqual(['Đang xem ', ['shown'], ' trong ', ['total']]);
  expect(compilePlain('Đóng')).toEqual(['Đóng']);
});
