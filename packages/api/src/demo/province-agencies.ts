// The agencies of the province before 2025: advisory agencies by NĐ 24/2014 and NĐ 107/2020, and some units below them.
import type { AgencyKind, Sector } from '@ky-cuong/shared';

export interface AgencyPlan {
  /** How the demo's other tables name it. */
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: AgencyKind;
  /** Last group of the agency code below its superior's. */
  readonly code: string;
  readonly sectors: readonly Sector[];
  readonly headTitle: string;
  readonly deputyTitle: string;
}

const department = (key: string, code: string, field: string, ...sectors: Sector[]): AgencyPlan => ({
  key,
  name: `Sở ${field}`,
  shortName: `Sở ${shortened(field)}`,
  kind: 'DEPARTMENT',
  code,
  sectors,
  headTitle: `Giám đốc Sở ${field}`,
  deputyTitle: `Phó Giám đốc Sở ${field}`,
});

const SHORT: Readonly<Record<string, string>> = {
  'Giáo dục và Đào tạo': 'GD&ĐT',
  'Kế hoạch và Đầu tư': 'KH&ĐT',
  'Khoa học và Công nghệ': 'KH&CN',
  'Lao động - Thương binh và Xã hội': 'LĐ-TB&XH',
  'Nông nghiệp và Phát triển nông thôn': 'NN&PTNT',
  'Tài nguyên và Môi trường': 'TN&MT',
  'Thông tin và Truyền thông': 'TT&TT',
  'Văn hóa, Thể thao và Du lịch': 'VH,TT&DL',
};
const shortened = (field: string) => SHORT[field] ?? field;

const other = (
  key: string,
  code: string,
  kind: AgencyKind,
  rest: Pick<AgencyPlan, 'name' | 'shortName' | 'headTitle' | 'deputyTitle'>,
): AgencyPlan => ({
  key,
  code,
  kind,
  sectors: [],
  ...rest,
});

export const PROVINCE_AGENCIES: readonly AgencyPlan[] = [
  other('vp', '19', 'OFFICE', {
    name: 'Văn phòng Ủy ban nhân dân tỉnh',
    shortName: 'VP UBND tỉnh',
    headTitle: 'Chánh Văn phòng UBND tỉnh',
    deputyTitle: 'Phó Chánh Văn phòng UBND tỉnh',
  }),
  {
    ...other('thanh-tra', '18', 'INSPECTORATE', {
      name: 'Thanh tra tỉnh',
      shortName: 'Thanh tra tỉnh',
      headTitle: 'Chánh Thanh tra tỉnh',
      deputyTitle: 'Phó Chánh Thanh tra tỉnh',
    }),
    sectors: ['INSPECTION'],
  },
  department('noi-vu', '09', 'Nội vụ', 'HOME_AFFAIRS', 'ADMINISTRATIVE_REFORM', 'ETHNIC_AFFAIRS'),
  department('tu-phap', '13', 'Tư pháp', 'JUSTICE'),
  department('khdt', '05', 'Kế hoạch và Đầu tư', 'PLANNING'),
  department('tai-chinh', '11', 'Tài chính', 'FINANCE'),
  department('cong-thuong', '02', 'Công Thương', 'TRADE'),
  department('nong-nghiep', '10', 'Nông nghiệp và Phát triển nông thôn', 'AGRICULTURE'),
  department('giao-thong', '04', 'Giao thông vận tải', 'TRANSPORT'),
  department('xay-dung', '16', 'Xây dựng', 'CONSTRUCTION'),
  department('tnmt', '12', 'Tài nguyên và Môi trường', 'ENVIRONMENT'),
  department('tttt', '14', 'Thông tin và Truyền thông', 'INFORMATION'),
  department('ldtbxh', '07', 'Lao động - Thương binh và Xã hội', 'LABOUR'),
  department('vhttdl', '15', 'Văn hóa, Thể thao và Du lịch', 'CULTURE'),
  department('khcn', '06', 'Khoa học và Công nghệ', 'SCIENCE'),
  department('giao-duc', '03', 'Giáo dục và Đào tạo', 'EDUCATION'),
  department('y-te', '17', 'Y tế', 'HEALTH'),
  department('ngoai-vu', '08', 'Ngoại vụ', 'FOREIGN_AFFAIRS'),
  other('kkt', '01', 'OTHER', {
    name: 'Ban Quản lý Khu kinh tế',
    shortName: 'BQL Khu kinh tế',
    headTitle: 'Trưởng ban Quản lý Khu kinh tế',
    deputyTitle: 'Phó Trưởng ban Quản lý Khu kinh tế',
  }),
];

const unit = (key: string, code: string, name: string, shortName: string): AgencyPlan => {
  const isBranch = name.startsWith('Chi cục');
  const isDivision = name.startsWith('Phòng');
  const rank = isBranch ? 'Chi cục trưởng' : isDivision ? 'Trưởng phòng' : 'Giám đốc';
  return {
    key,
    code,
    name,
    shortName,
    sectors: [],
    kind: isDivision ? 'DIVISION' : isBranch ? 'OTHER' : 'CENTRE',
    headTitle: rank,
    deputyTitle: `Phó ${rank}`,
  };
};

/** Units below an agency of the province, by the key of the agency. */
export const UNITS_BELOW: Readonly<Record<string, readonly AgencyPlan[]>> = {
  vp: [unit('hcc', '01', 'Trung tâm Phục vụ hành chính công', 'TT PVHCC')],
  'y-te': [
    unit('cdc', '01', 'Trung tâm Kiểm soát bệnh tật', 'CDC'),
    unit('attp', '02', 'Chi cục An toàn vệ sinh thực phẩm', 'Chi cục ATVSTP'),
    unit('nvy', '03', 'Phòng Nghiệp vụ Y', 'P. Nghiệp vụ Y'),
  ],
  'giao-duc': [
    unit('gdth', '01', 'Phòng Giáo dục Trung học', 'P. GDTrH'),
    unit('gdmn', '02', 'Phòng Giáo dục Mầm non - Tiểu học', 'P. GDMN-TH'),
  ],
  tnmt: [
    unit('bvmt', '01', 'Chi cục Bảo vệ môi trường', 'Chi cục BVMT'),
    unit('vpdk', '02', 'Văn phòng Đăng ký đất đai', 'VP ĐKĐĐ'),
  ],
  'nong-nghiep': [
    unit('thuy-loi', '01', 'Chi cục Thủy lợi', 'Chi cục Thủy lợi'),
    unit('bvtv', '02', 'Chi cục Trồng trọt và Bảo vệ thực vật', 'Chi cục TT&BVTV'),
  ],
  'noi-vu': [
    unit('ccvc', '01', 'Phòng Công chức, viên chức', 'P. CCVC'),
    unit('cchc', '02', 'Phòng Cải cách hành chính', 'P. CCHC'),
  ],
  tttt: [unit('cntt', '01', 'Trung tâm Công nghệ thông tin và Truyền thông', 'TT CNTT&TT')],
  ldtbxh: [unit('dvvl', '01', 'Trung tâm Dịch vụ việc làm', 'TT DVVL')],
};
