// Names that nobody bears: a real family name, then a word that says "example", "trial", "draft". All different.
import { shuffled } from './chance.js';

const FAMILIES = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Huỳnh',
  'Phan',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Đoàn',
  'Trương',
  'Mai',
];
const MIDDLES = ['Văn', 'Thị'];
const GIVEN = [
  'Mẫu',
  'Thử',
  'Ví Dụ',
  'Giả',
  'Minh Họa',
  'Tập Sự',
  'Giả Định',
  'Thí Điểm',
  'Mô Phỏng',
  'Tưởng Tượng',
  'Nháp',
  'Phỏng Chừng',
  'Làm Mẫu',
  'Diễn Tập',
  'Hư Cấu',
  'Giả Sử',
  'Tạm Đặt',
  'Trình Diễn',
  'Sơ Thảo',
  'Thử Nghiệm',
  'Nguyên Mẫu',
  'Phác Thảo',
  'Tượng Trưng',
  'Ẩn Danh',
  'Vô Danh',
  'Dự Thảo',
  'Ước Lệ',
  'Hình Dung',
  'Bản Mẫu',
  'Giả Tưởng',
];

const ALL = shuffled(
  FAMILIES.flatMap((family) => MIDDLES.flatMap((middle) => GIVEN.map((given) => `${family} ${middle} ${given}`))),
);

/** The names in their order; the demo's people take them one after the other. */
export function inventedName(place: number): string {
  const name = ALL[place];
  if (name === undefined) throw new Error(`There are ${ALL.length} invented names, and a person more.`);
  return name;
}
