// The three directives of the story: two dispatches of the Prime Minister and the chair's order that carries them out. The clauses are our summaries.
import { type DirectivePlan, SUMMARY } from './directive-plan.js';

const summary = (text: string) => `${text} (Tóm tắt, chưa đối chiếu bản gốc.)`;

const PRIME_MINISTER = {
  agencyKey: 'ubnd',
  issuer: 'Thủ tướng Chính phủ',
  documentType: 'CĐ',
  urgency: 'URGENT',
  signatoryTitle: 'Thủ tướng Chính phủ',
  note: SUMMARY,
  rules: ['ALL_DEPARTMENTS', 'ALL_DISTRICTS'],
  alsoTo: ['kkt'],
  plan: 'AGENCY_ALL',
} as const;

export const DISPATCH_280: DirectivePlan = {
  ...PRIME_MINISTER,
  key: '280',
  number: '280/CĐ-TTg',
  abstract: 'Chấn chỉnh, tăng cường trách nhiệm trong xử lý công việc của các bộ, cơ quan, địa phương',
  issuedOn: '2023-04-19',
  receivedOn: '2023-04-20',
  sentOn: '2023-04-21',
  disseminateWithin: 15,
  copyList: ['Các Bộ, cơ quan ngang Bộ', 'UBND các tỉnh, thành phố trực thuộc Trung ương'],
  clauses: [
    summary(
      'Xử lý công việc đúng thẩm quyền, đúng thời hạn; không đùn đẩy, né tránh, không chuyển việc thuộc thẩm quyền của mình lên cấp trên hay sang cơ quan khác.',
    ),
    summary(
      'Chỉ lấy ý kiến những cơ quan liên quan trực tiếp; cơ quan được hỏi trả lời đúng hạn, rõ ràng, chịu trách nhiệm về ý kiến của mình.',
    ),
    summary(
      'Người đứng đầu rà soát, đôn đốc công việc chậm trễ; kịp thời thay thế, điều chuyển cán bộ, công chức yếu kém, sợ trách nhiệm.',
    ),
  ],
  inDistricts: 'SUBTREE_HEADS',
  unread: 0,
};

export const DISPATCH_968: DirectivePlan = {
  ...PRIME_MINISTER,
  key: '968',
  number: '968/CĐ-TTg',
  abstract:
    'Tiếp tục chấn chỉnh, tăng cường trách nhiệm trong xử lý công việc và cải cách, giải quyết thủ tục hành chính cho người dân, doanh nghiệp',
  issuedOn: '2023-10-16',
  receivedOn: '2023-10-17',
  sentOn: '2023-10-18',
  disseminateWithin: 20,
  copyList: ['Các Bộ, cơ quan ngang Bộ', 'UBND các tỉnh, thành phố trực thuộc Trung ương', 'Văn phòng Chính phủ'],
  carriesOut: '280',
  clauses: [
    summary(
      'Tiếp tục thực hiện nghiêm việc xử lý công việc theo thẩm quyền, chấm dứt tình trạng né tránh, đùn đẩy, sợ trách nhiệm.',
    ),
    summary(
      'Rà soát, đơn giản hóa thủ tục hành chính; không phát sinh thủ tục, giấy tờ không cần thiết; công khai kết quả giải quyết.',
    ),
    summary('Tiếp nhận, xử lý phản ánh, kiến nghị của người dân, doanh nghiệp trên các cổng thông tin đúng thời hạn.'),
    summary('Tăng cường kiểm tra công vụ, nhất là kiểm tra đột xuất; biểu dương người làm tốt, xử lý nghiêm vi phạm.'),
  ],
  inDistricts: 'PASS_ON',
  unread: 0.01,
  urgedOn: ['2023-11-17'],
};

export const CHAIRS_ORDER: DirectivePlan = {
  key: 'order',
  agencyKey: 'ubnd',
  documentType: 'CV',
  draftingUnit: 'NC',
  urgency: 'URGENT',
  abstract: 'Chấn chỉnh kỷ luật, kỷ cương hành chính trong các cơ quan hành chính nhà nước trên địa bàn tỉnh',
  issuedOn: '2023-10-27',
  sentOn: '2023-10-27',
  disseminateWithin: 20,
  signatoryTitle: 'Chủ tịch UBND tỉnh',
  copyList: [
    'Thường trực Tỉnh ủy (báo cáo)',
    'Thủ trưởng các sở, ban, ngành tỉnh',
    'Chủ tịch UBND các huyện, thành phố',
  ],
  note: `Số minh họa: số thật của văn bản chưa biết, số ở đây do sổ văn bản của bản trình diễn cấp. ${SUMMARY}`,
  carriesOut: '968',
  clauses: [
    summary(
      'Quán triệt, thực hiện nghiêm các Công điện số 280/CĐ-TTg, số 968/CĐ-TTg của Thủ tướng Chính phủ và các chỉ đạo của tỉnh.',
    ),
    summary('Đề cao trách nhiệm của người đứng đầu và của từng cán bộ, công chức, viên chức.'),
    summary(
      'Chấp hành nghiêm kết luận, chỉ đạo của Tỉnh ủy, Thường trực Tỉnh ủy, Ban Thường vụ Tỉnh ủy, UBND tỉnh và Chủ tịch UBND tỉnh.',
    ),
    summary('Thực hiện nhiệm vụ được giao trực tiếp, chủ động, kịp thời, hiệu quả, bảo đảm chất lượng.'),
    summary('Đẩy mạnh phân cấp, ủy quyền gắn với kiểm tra, giám sát.'),
    summary('Tăng cường kiểm tra công vụ, nhất là kiểm tra đột xuất; kịp thời biểu dương, khen thưởng, xử lý nghiêm.'),
    summary(
      'Rà soát, thay thế hoặc điều chuyển cán bộ, công chức yếu về năng lực, không dám làm, né tránh, sợ trách nhiệm.',
    ),
    summary(
      'Kiểm điểm, xử lý trách nhiệm tập thể, cá nhân để công việc chậm trễ hoặc không được giải quyết, gây hậu quả.',
    ),
    summary('Thực hiện nghiêm quy tắc ứng xử, đạo đức công vụ.'),
    summary('Chỉ lấy ý kiến cơ quan liên quan trực tiếp, khi thật cần thiết.'),
    summary(
      'Giải quyết thủ tục hành chính kịp thời, hiệu quả, công khai, minh bạch; thường xuyên rà soát hồ sơ đang giải quyết.',
    ),
    summary('Tiếp nhận, xử lý phản ánh, kiến nghị; đối thoại với người dân, doanh nghiệp.'),
    summary('Báo cáo kịp thời những vấn đề vượt thẩm quyền.'),
  ],
  rules: ['ALL_DEPARTMENTS', 'ALL_DISTRICTS'],
  alsoTo: ['kkt'],
  plan: 'AGENCY_ALL',
  inDistricts: 'SUBTREE_ALL',
  unread: 0.02,
  urgedOn: ['2023-11-24', '2023-12-15'],
};
