// The columns of a list of tasks that is brought in: their headings, what may stand in them, and the words of the template.
import { fold, type Grade, type Lifecycle, SECTORS } from '@ky-cuong/shared';

export const COLUMNS = [
  'oldCode',
  'title',
  'product',
  'sector',
  'lead',
  'cooperating',
  'official',
  'startsOn',
  'dueOn',
  'state',
  'progress',
  'endedOn',
  'grade',
] as const;
export type ColumnKey = (typeof COLUMNS)[number];

interface ImportColumn {
  readonly heading: string;
  readonly isRequired?: boolean;
  readonly width: number;
  readonly hint: string;
  readonly choices?: readonly string[];
}

export const STATES: Readonly<Record<string, Lifecycle>> = {
  'Chưa thực hiện': 'ASSIGNED',
  'Đang thực hiện': 'IN_PROGRESS',
  'Chờ xác nhận': 'WAITING_CONFIRMATION',
  'Đã hoàn thành': 'DONE',
};

export const GRADES: Readonly<Record<string, Grade>> = {
  'Xuất sắc': 'EXCELLENT',
  Tốt: 'GOOD',
  Đạt: 'SATISFACTORY',
  'Chưa đạt yêu cầu': 'POOR',
};

export const SECTOR_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SECTORS).map(([code, { vi }]) => [vi, code]),
);

export const columns: Readonly<Record<ColumnKey, ImportColumn>> = {
  oldCode: {
    heading: 'Mã cũ',
    isRequired: true,
    width: 14,
    hint: 'Mã của nhiệm vụ trong phần mềm cũ, không quá 100 ký tự, mỗi dòng một mã. Nhập lại cùng mã không tạo thêm nhiệm vụ.',
  },
  title: { heading: 'Nội dung', isRequired: true, width: 60, hint: 'Từ 3 đến 500 ký tự.' },
  product: { heading: 'Sản phẩm phải có', width: 36, hint: 'Không quá 2.000 ký tự.' },
  sector: { heading: 'Lĩnh vực', width: 24, hint: 'Chọn trong danh sách.', choices: Object.keys(SECTOR_CODES) },
  lead: {
    heading: 'Cơ quan chủ trì',
    isRequired: true,
    width: 32,
    hint: 'Mã định danh (ví dụ H20.14) hoặc tên cơ quan; có dấu hay không dấu đều được.',
  },
  cooperating: { heading: 'Cơ quan phối hợp', width: 36, hint: 'Các cơ quan cách nhau bằng dấu chấm phẩy.' },
  official: {
    heading: 'Người thực hiện',
    width: 24,
    hint: 'Họ tên người của cơ quan chủ trì; để trống là người đứng đầu.',
  },
  startsOn: { heading: 'Ngày giao', width: 13, hint: 'Ngày/tháng/năm; để trống là hôm nay.' },
  dueOn: { heading: 'Hạn', width: 13, hint: 'Ngày/tháng/năm; để trống là không thời hạn.' },
  state: { heading: 'Trạng thái', width: 18, hint: 'Để trống là Chưa thực hiện.', choices: Object.keys(STATES) },
  progress: { heading: 'Tiến độ (%)', width: 12, hint: 'Từ 0 đến 100, khi Đang thực hiện.' },
  endedOn: {
    heading: 'Ngày hoàn thành',
    width: 16,
    hint: 'Bắt buộc khi Chờ xác nhận hoặc Đã hoàn thành.',
  },
  grade: { heading: 'Chất lượng', width: 18, hint: 'Bắt buộc khi Đã hoàn thành.', choices: Object.keys(GRADES) },
};

const byHeading = new Map(COLUMNS.map((key) => [fold(columns[key].heading), key]));

/** However it is written: with marks or without, in capitals, with the star of a required one. */
export const columnNamed = (heading: string): ColumnKey | undefined =>
  byHeading.get(fold(heading.normalize('NFC')).replaceAll('*', '').replace(/\s+/g, ' ').trim());

const foldedChoices = <Value>(choices: Readonly<Record<string, Value>>) =>
  new Map(Object.entries(choices).map(([name, value]) => [fold(name), value]));

export const stateNamed = foldedChoices(STATES);
export const gradeNamed = foldedChoices(GRADES);
export const sectorNamed = foldedChoices(SECTOR_CODES);
