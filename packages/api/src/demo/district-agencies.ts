// The offices of a district by NĐ 37/2014 as amended by NĐ 108/2020: some everywhere, some only in a city or only in a rural district.
import type { Sector } from '@ky-cuong/shared';
import type { AgencyPlan } from './province-agencies.js';

interface Office extends AgencyPlan {
  readonly only?: 'CITY' | 'RURAL';
}

const division = (key: string, code: string, field: string, ...sectors: Sector[]): Office => ({
  key,
  name: `Phòng ${field}`,
  shortName: `Phòng ${field}`,
  kind: 'DIVISION',
  code,
  sectors,
  headTitle: `Trưởng phòng ${field}`,
  deputyTitle: `Phó Trưởng phòng ${field}`,
});

const OFFICES: readonly Office[] = [
  {
    key: 'vp',
    name: 'Văn phòng HĐND và UBND',
    shortName: 'VP HĐND&UBND',
    kind: 'OFFICE',
    code: '01',
    sectors: [],
    headTitle: 'Chánh Văn phòng HĐND và UBND',
    deputyTitle: 'Phó Chánh Văn phòng HĐND và UBND',
  },
  division('noi-vu', '02', 'Nội vụ', 'HOME_AFFAIRS', 'ADMINISTRATIVE_REFORM'),
  division('tu-phap', '03', 'Tư pháp', 'JUSTICE'),
  division('tckh', '04', 'Tài chính - Kế hoạch', 'FINANCE', 'PLANNING'),
  division('tnmt', '05', 'Tài nguyên và Môi trường', 'ENVIRONMENT'),
  division('ldtbxh', '06', 'Lao động - Thương binh và Xã hội', 'LABOUR'),
  division('vhtt', '07', 'Văn hóa và Thông tin', 'CULTURE', 'INFORMATION'),
  division('giao-duc', '08', 'Giáo dục và Đào tạo', 'EDUCATION'),
  {
    key: 'thanh-tra',
    name: 'Thanh tra',
    shortName: 'Thanh tra',
    kind: 'INSPECTORATE',
    code: '09',
    sectors: ['INSPECTION'],
    headTitle: 'Chánh Thanh tra',
    deputyTitle: 'Phó Chánh Thanh tra',
  },
  division('y-te', '10', 'Y tế', 'HEALTH'),
  { ...division('kinh-te', '11', 'Kinh tế', 'TRADE', 'AGRICULTURE'), only: 'CITY' },
  { ...division('do-thi', '12', 'Quản lý đô thị', 'CONSTRUCTION', 'TRANSPORT'), only: 'CITY' },
  { ...division('nong-nghiep', '11', 'Nông nghiệp và Phát triển nông thôn', 'AGRICULTURE'), only: 'RURAL' },
  { ...division('kinh-te', '12', 'Kinh tế và Hạ tầng', 'TRADE', 'CONSTRUCTION', 'TRANSPORT'), only: 'RURAL' },
];

/** "huyện Tháp Mười", "thành phố Cao Lãnh": as it stands behind the name of an office. */
export const inLowerCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** What a name begins with is written short in lists: "H. Tháp Mười", "TP. Cao Lãnh", "X. Mỹ Tân". */
export const shortPlace = (name: string): string =>
  name
    .replace(/^Thành phố /, 'TP. ')
    .replace(/^Huyện /, 'H. ')
    .replace(/^Thị trấn /, 'TT. ')
    .replace(/^Phường /, 'P. ')
    .replace(/^Xã /, 'X. ');

export function officesOf(districtName: string): AgencyPlan[] {
  const type = districtName.startsWith('Thành phố') ? 'CITY' : 'RURAL';
  const place = inLowerCase(districtName);
  return OFFICES.filter(({ only }) => only === undefined || only === type).map(({ only: _only, ...office }) => ({
    ...office,
    name: `${office.name} ${place}`,
    shortName: `${office.shortName} ${shortPlace(districtName)}`,
    headTitle: `${office.headTitle} ${place}`,
    deputyTitle: `${office.deputyTitle} ${place}`,
  }));
}
