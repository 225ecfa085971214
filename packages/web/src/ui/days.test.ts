// Days and instants read alike wherever the reader's computer thinks it is.
import { asHeading, clockText, dateOf, dayText, instantText, weekdayName } from './days.js';
import { initials } from './initials.js';

it('writes a day as dd/MM/yyyy, and a dash for none', () => {
  expect(dayText('2024-03-01')).toBe('01/03/2024');
  expect(dayText(null)).toBe('–');
});

it('tells an instant in the time of Vietnam', () => {
  expect(instantText('2024-03-14T17:30:00Z')).toBe('00:30 15/03/2024');
  expect(clockText('2024-03-14T17:30:00Z')).toBe('00:30');
  expect(dateOf('2024-03-14T17:30:00Z')).toBe('15/03/2024');
});

it('names the day of the week', () => {
  expect(weekdayName('2024-03-15')).toBe('thứ Sáu');
  expect(asHeading(weekdayName('2024-03-15'))).toBe('Thứ Sáu');
  expect(weekdayName('2024-03-17')).toBe('Chủ nhật');
});

it.each([
  ['Nguyễn Văn Mẫu', 'NM'],
  ['đỗ thị ánh', 'ĐÁ'],
  ['Hoa', 'H'],
  ['', ''],
])('shortens %j to %j', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
