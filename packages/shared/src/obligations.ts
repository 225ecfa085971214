// The thirteen obligations of the Prime Minister's dispatches, and how an agency stands to each by what is known.
import type { Language } from './language.js';

export const OBLIGATION_STATES = ['DONE', 'DOING', 'NOT', 'NO_EVIDENCE'] as const;
export type ObligationState = (typeof OBLIGATION_STATES)[number];

export interface Obligation {
  readonly number: number;
  readonly name: Readonly<Record<Language, string>>;
  /** For the head of a narrow column. */
  readonly short: Readonly<Record<Language, string>>;
}

const obligation = (number: number, vi: readonly [string, string], en: readonly [string, string]): Obligation => ({
  number,
  name: { vi: vi[0], en: en[0] },
  short: { vi: vi[1], en: en[1] },
});

/** The rows of the discipline board, in the order of the dispatch. */
export const OBLIGATIONS: readonly Obligation[] = [
  obligation(
    1,
    ['Quán triệt, thực hiện chỉ đạo', 'Quán triệt'],
    ['Make directives known and carry them out', 'Made known'],
  ),
  obligation(
    2,
    ['Trách nhiệm người đứng đầu và cá nhân', 'Người đứng đầu'],
    ['Responsibility of the head and of each person', 'Heads'],
  ),
  obligation(
    3,
    ['Chấp hành kết luận, chỉ đạo trực tiếp', 'Kết luận'],
    ['Carry out conclusions and spoken directions', 'Conclusions'],
  ),
  obligation(4, ['Thực hiện nhiệm vụ được giao', 'Nhiệm vụ'], ['Carry out the tasks given', 'Tasks']),
  obligation(5, ['Phân cấp, ủy quyền', 'Phân cấp'], ['Decentralise and delegate', 'Delegation']),
  obligation(
    6,
    ['Kiểm tra công vụ; biểu dương, khen thưởng, xử lý', 'Kiểm tra'],
    ['Inspect public duty; praise, reward, discipline', 'Inspection'],
  ),
  obligation(7, ['Rà soát, thay thế, điều chuyển', 'Điều chuyển'], ['Review, replace, transfer', 'Transfers']),
  obligation(8, ['Kiểm điểm, xử lý trách nhiệm', 'Kiểm điểm'], ['Hold to account', 'Account']),
  obligation(
    9,
    ['Quy tắc ứng xử, đạo đức công vụ', 'Ứng xử'],
    ['Code of conduct and ethics of public duty', 'Conduct'],
  ),
  obligation(
    10,
    ['Chỉ lấy ý kiến cơ quan liên quan', 'Lấy ý kiến'],
    ['Consult only the agencies concerned', 'Consulting'],
  ),
  obligation(11, ['Giải quyết thủ tục hành chính', 'Thủ tục'], ['Settle administrative procedures', 'Procedures']),
  obligation(
    12,
    ['Tiếp nhận phản ánh, kiến nghị; đối thoại', 'Phản ánh'],
    ['Take in feedback and petitions; hold dialogues', 'Feedback'],
  ),
  obligation(
    13,
    ['Báo cáo vấn đề vượt thẩm quyền', 'Vượt quyền'],
    ['Report what exceeds one’s authority', 'Beyond power'],
  ),
];

/** What is known of one agency and one obligation: how much in all, of that unfinished, of that late or against the rule. */
export interface Evidence {
  readonly total: number;
  readonly open: number;
  readonly late: number;
}

/** One thing late is «not yet», whatever else is done; nothing known is never taken for done. */
export function obligationState({ total, open, late }: Evidence): ObligationState {
  if (total === 0) return 'NO_EVIDENCE';
  if (late > 0) return 'NOT';
  return open > 0 ? 'DOING' : 'DONE';
}

const states: Readonly<Record<ObligationState, Readonly<Record<Language, string>>>> = {
  DONE: { vi: 'Đạt', en: 'Done' },
  DOING: { vi: 'Đang làm', en: 'Doing' },
  NOT: { vi: 'Chưa', en: 'Not yet' },
  NO_EVIDENCE: { vi: 'Chưa có dữ liệu', en: 'No evidence' },
};

export const obligationStateName = (state: ObligationState, language: Language): string => states[state][language];
