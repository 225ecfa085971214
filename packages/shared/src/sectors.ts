// The sectors (ngành, lĩnh vực) by which work, departments and deputies are matched.

import type { Language, Words } from './language.js';

export const SECTORS = {
  HOME_AFFAIRS: { vi: 'Nội vụ', en: 'Home affairs' },
  JUSTICE: { vi: 'Tư pháp', en: 'Justice' },
  PLANNING: { vi: 'Kế hoạch và đầu tư', en: 'Planning and investment' },
  FINANCE: { vi: 'Tài chính', en: 'Finance' },
  TRADE: { vi: 'Công Thương', en: 'Industry and trade' },
  AGRICULTURE: { vi: 'Nông nghiệp và phát triển nông thôn', en: 'Agriculture and rural development' },
  TRANSPORT: { vi: 'Giao thông vận tải', en: 'Transport' },
  CONSTRUCTION: { vi: 'Xây dựng', en: 'Construction' },
  ENVIRONMENT: { vi: 'Tài nguyên và môi trường', en: 'Natural resources and environment' },
  INFORMATION: { vi: 'Thông tin và truyền thông', en: 'Information and communications' },
  LABOUR: { vi: 'Lao động, thương binh và xã hội', en: 'Labour, invalids and social affairs' },
  CULTURE: { vi: 'Văn hóa, thể thao và du lịch', en: 'Culture, sports and tourism' },
  SCIENCE: { vi: 'Khoa học và công nghệ', en: 'Science and technology' },
  EDUCATION: { vi: 'Giáo dục và đào tạo', en: 'Education and training' },
  HEALTH: { vi: 'Y tế', en: 'Health' },
  FOREIGN_AFFAIRS: { vi: 'Ngoại vụ', en: 'Foreign affairs' },
  INSPECTION: { vi: 'Thanh tra', en: 'Inspection' },
  ETHNIC_AFFAIRS: { vi: 'Dân tộc và tôn giáo', en: 'Ethnic and religious affairs' },
  ADMINISTRATIVE_REFORM: { vi: 'Cải cách hành chính', en: 'Administrative reform' },
  SECURITY: { vi: 'Quốc phòng, an ninh', en: 'Defence and security' },
} as const satisfies Readonly<Record<string, Words>>;

export type Sector = keyof typeof SECTORS;

export const isSector = (value: unknown): value is Sector => typeof value === 'string' && Object.hasOwn(SECTORS, value);

/** A code of a later list than this program knows is shown as it is. */
export const sectorName = (code: string, language: Language): string =>
  isSector(code) ? SECTORS[code][language] : code;
