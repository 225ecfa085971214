// Directives of the province that did not stay as they were issued, and the ones that changed them. All invented.
import type { ChangeKind, Day, DependentsFate } from '@ky-cuong/shared';
import { type DirectivePlan, INVENTED } from './directive-plan.js';

const FEW = {
  agencyKey: 'ubnd',
  note: INVENTED,
  rules: [],
  alsoTo: ['vp', 'noi-vu', 'y-te', 'giao-duc', 'tnmt', 'kkt'],
  signatoryTitle: 'Chủ tịch UBND tỉnh',
  plan: 'LEADERS',
  inDistricts: 'LEADERS',
  unread: 0,
} as const;

export const CHANGED_DIRECTIVES: readonly DirectivePlan[] = [
  {
    ...FEW,
    key: 'mot-cua-cu',
    documentType: 'QĐ',
    draftingUnit: 'HC',
    sector: 'ADMINISTRATIVE_REFORM',
    abstract: 'Quy chế phối hợp giải quyết thủ tục hành chính liên thông giữa các sở',
    issuedOn: '2023-09-11',
    sentOn: '2023-09-11',
    disseminateWithin: 10,
    clauses: [
      'Cơ quan được hỏi trả lời trong 5 ngày làm việc.',
      'Hồ sơ quá hạn có thư xin lỗi của người đứng đầu.',
      'Lập sổ giấy theo dõi hồ sơ liên thông.',
    ],
  },
  {
    ...FEW,
    key: 'mot-cua-moi',
    documentType: 'QĐ',
    draftingUnit: 'HC',
    sector: 'ADMINISTRATIVE_REFORM',
    abstract: 'Quy chế phối hợp giải quyết thủ tục hành chính liên thông, thay thế quy chế năm 2023',
    issuedOn: '2024-03-04',
    sentOn: '2024-03-04',
    disseminateWithin: 10,
    clauses: [
      'Cơ quan được hỏi trả lời trong 3 ngày làm việc; quá hạn coi như đồng ý.',
      'Hồ sơ quá hạn có thư xin lỗi của người đứng đầu, nêu ngày trả mới.',
    ],
  },
  {
    ...FEW,
    key: 'bao-cao-ngay',
    documentType: 'CV',
    draftingUnit: 'TH',
    abstract: 'Báo cáo hằng ngày tiến độ giải quyết hồ sơ trước Tết Nguyên đán',
    issuedOn: '2024-01-10',
    sentOn: '2024-01-10',
    disseminateWithin: 8,
    slow: ['kkt'],
    clauses: ['Báo cáo số hồ sơ tồn trước 16 giờ mỗi ngày.'],
  },
  {
    ...FEW,
    key: 'han-man-2',
    documentType: 'CV',
    draftingUnit: 'KT',
    sector: 'AGRICULTURE',
    urgency: 'URGENT',
    abstract: 'Điều chỉnh chế độ báo cáo ứng phó hạn hán, xâm nhập mặn',
    issuedOn: '2024-03-12',
    sentOn: '2024-03-12',
    disseminateWithin: 5,
    alsoTo: ['nong-nghiep', 'tnmt', 'vp', '866', '872'],
    signatoryTitle: 'Phó Chủ tịch UBND tỉnh',
    clauses: ['Báo cáo vào thứ Ba hằng tuần, theo từng xã.'],
  },
  {
    ...FEW,
    key: 'loi-noi-2',
    documentType: 'TB',
    form: 'SPOKEN',
    spokenAt: 'Kiểm tra đột xuất Bệnh viện Đa khoa tỉnh, sáng 13/03/2024',
    sector: 'HEALTH',
    abstract: 'Chủ tịch UBND tỉnh chỉ đạo trực tiếp: công khai thời gian chờ khám, không để người bệnh chờ quá hai giờ',
    issuedOn: '2024-03-13',
    sentOn: '2024-03-13',
    disseminateWithin: 5,
    alsoTo: ['y-te', 'vp'],
    unread: 0.5,
    clauses: ['Niêm yết thời gian chờ khám từng khoa trước ngày 22 tháng 3.'],
  },
];

export interface ChangePlan {
  readonly on: Day;
  readonly kind: ChangeKind;
  readonly directive: string;
  readonly instrument: string;
  readonly ground: string;
  readonly clauses: readonly ClausePlan[];
  readonly onDependents?: DependentsFate;
}

interface ClausePlan {
  readonly clause: number;
  readonly kind: 'REWORD' | 'MOVE' | 'STRIKE';
  readonly newText?: string;
  readonly newDueOn?: Day;
  readonly to?: number;
}

export const CHANGES: readonly ChangePlan[] = [
  {
    on: '2024-02-21',
    kind: 'WITHDRAW',
    directive: 'bao-cao-ngay',
    instrument: 'ket-luan',
    ground: 'Phiên họp tháng 02 thống nhất bỏ báo cáo hằng ngày, số liệu lấy từ hệ thống.',
    clauses: [],
  },
  {
    on: '2024-03-04',
    kind: 'REPLACE',
    directive: 'mot-cua-cu',
    instrument: 'mot-cua-moi',
    ground: 'Rút ngắn thời gian lấy ý kiến theo Kế hoạch cải cách hành chính năm 2024.',
    clauses: [
      { clause: 1, kind: 'MOVE', to: 1 },
      { clause: 2, kind: 'MOVE', to: 2 },
      { clause: 3, kind: 'STRIKE' },
    ],
  },
  {
    on: '2024-03-12',
    kind: 'AMEND',
    directive: 'han-man',
    instrument: 'han-man-2',
    ground: 'Khớp với kỳ số liệu của Đài Khí tượng Thủy văn.',
    clauses: [
      {
        clause: 3,
        kind: 'REWORD',
        newText: 'Báo cáo diện tích lúa, cây ăn trái bị ảnh hưởng theo từng xã vào thứ Ba hằng tuần.',
        newDueOn: '2024-03-19',
      },
    ],
  },
];
