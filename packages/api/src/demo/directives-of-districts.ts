// What districts issue themselves: some to carry the chair's order out below, and a reminder of theirs in the last days.
import { type DirectivePlan, INVENTED } from './directive-plan.js';
import { DISTRICT_PLACES } from './places.js';
import { inLowerCase } from './district-agencies.js';

const BELOW = { note: INVENTED, plan: 'AGENCY_ALL', inDistricts: 'LEADERS', signatoryTitle: 'Chủ tịch UBND' } as const;

const carryingOut = (agencyKey: string, issuedOn: string): DirectivePlan => ({
  ...BELOW,
  key: `${agencyKey}-order`,
  agencyKey,
  documentType: 'KH',
  carriesOut: 'order',
  issuedOn,
  sentOn: issuedOn,
  disseminateWithin: 15,
  abstract: `Kế hoạch thực hiện chỉ đạo của Chủ tịch UBND tỉnh về kỷ luật, kỷ cương hành chính trên địa bàn ${placeOf(agencyKey)}`,
  rules: ['OWN_OFFICES'],
  unread: 0.03,
  clauses: [
    'Niêm yết đường dây nóng, tên người giải quyết và thời hạn tại bộ phận một cửa.',
    'Rà soát hồ sơ đang giải quyết vào thứ Sáu hằng tuần.',
    'Kiểm tra công vụ đột xuất ít nhất một lần mỗi tháng.',
  ],
});

const reminding = (agencyKey: string, slow: readonly string[]): DirectivePlan => ({
  ...BELOW,
  key: `${agencyKey}-nhac`,
  agencyKey,
  documentType: 'CV',
  draftingUnit: 'VP',
  issuedOn: '2024-03-12',
  sentOn: '2024-03-12',
  disseminateWithin: 6,
  abstract: `Đôn đốc nhiệm vụ chậm tiến độ trong tháng 3 năm 2024 trên địa bàn ${placeOf(agencyKey)}`,
  rules: ['OWN_OFFICES'],
  unread: 0.4,
  slow,
  clauses: [
    'Báo cáo từng việc quá hạn, nêu lý do và ngày hoàn thành.',
    'Chủ động báo cáo việc vượt thẩm quyền, không để kéo dài.',
  ],
});

function placeOf(code: string): string {
  return inLowerCase(DISTRICT_PLACES.find((place) => place.code === code)?.name ?? '');
}

export const DISTRICT_DIRECTIVES: readonly DirectivePlan[] = [
  carryingOut('866', '2023-11-07'),
  carryingOut('867', '2023-11-09'),
  carryingOut('872', '2023-11-13'),
  carryingOut('875', '2023-11-15'),
  reminding('866', ['866/vp', '866/do-thi']),
  reminding('872', ['872/tnmt', '872/kinh-te']),
];
