// The obligations board as the graph shows it: thirteen obligations, one row an agency, one cell for each.
import { OBLIGATION_STATES, type ObligationState } from '@ky-cuong/shared';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Agency } from '../agencies/agency.node.js';

export const ObligationStateEnum = Object.fromEntries(OBLIGATION_STATES.map((state) => [state, state])) as Record<
  ObligationState,
  ObligationState
>;
registerEnumType(ObligationStateEnum, {
  name: 'ObligationState',
  description: 'Một cơ quan thực hiện một nghĩa vụ đến đâu',
  valuesConfig: {
    DONE: { description: 'Đạt: có dữ liệu và không còn việc nào chưa xong' },
    DOING: { description: 'Đang làm: còn việc chưa xong, chưa việc nào quá hạn' },
    NOT: { description: 'Chưa: có việc quá hạn hoặc trái quy định' },
    NO_EVIDENCE: { description: 'Chưa có dữ liệu: không suy ra là đạt' },
  },
});

/** Which list holds what a cell counts. */
export const EVIDENCE_LISTS = ['RECEIPTS', 'TASKS', 'CONCLUSION_TASKS'] as const;
export type EvidenceList = (typeof EVIDENCE_LISTS)[number];
export const EvidenceListEnum = Object.fromEntries(EVIDENCE_LISTS.map((list) => [list, list])) as Record<
  EvidenceList,
  EvidenceList
>;
registerEnumType(EvidenceListEnum, {
  name: 'EvidenceList',
  description: 'Danh sách làm ra con số của một ô',
  valuesConfig: {
    RECEIPTS: { description: 'receiptsOf(agencyId, standing)' },
    TASKS: { description: 'tasks(filter: {agencyId, …})' },
    CONCLUSION_TASKS: { description: 'tasks(filter: {agencyId, conclusions: true, …})' },
  },
});

@ObjectType({ description: 'Một trong 13 nghĩa vụ theo các công điện 280 và 968 của Thủ tướng Chính phủ' })
export class ObligationName {
  @Field(() => Int, { description: 'Số thứ tự, 1 đến 13' })
  readonly number!: number;

  @Field(() => String, { description: 'Tên, theo ngôn ngữ của người xem' })
  readonly name!: string;
}

@ObjectType({ description: 'Một cơ quan với một nghĩa vụ' })
export class ObligationCell {
  @Field(() => Int, { description: 'Số thứ tự của nghĩa vụ' })
  readonly number!: number;

  @Field(() => ObligationStateEnum, { description: 'Đạt, đang làm, chưa, chưa có dữ liệu' })
  readonly state!: ObligationState;

  @Field(() => Int, { description: 'Tất cả những gì hệ thống biết về nghĩa vụ này tại cơ quan' })
  readonly total!: number;

  @Field(() => Int, { description: 'Trong đó chưa xong' })
  readonly open!: number;

  @Field(() => Int, { description: 'Trong đó quá hạn; là tổng của danh sách quá hạn' })
  readonly late!: number;

  @Field(() => EvidenceListEnum, { nullable: true, description: 'Danh sách làm ra con số; null khi chưa có dữ liệu' })
  readonly list!: EvidenceList | null;

  @Field(() => String, {
    nullable: true,
    description: 'Vì sao chưa đạt dù không có gì quá hạn, theo ngôn ngữ của người xem; null nếu không có',
  })
  readonly why!: string | null;
}

@ObjectType({ description: 'Một cơ quan trên bảng kỷ cương' })
export class ObligationRow {
  @Field(() => Agency, { description: 'Cơ quan' })
  readonly agency!: Agency;

  @Field(() => [ObligationCell], { description: '13 ô theo thứ tự của các nghĩa vụ' })
  readonly cells!: readonly ObligationCell[];
}

@ObjectType({ description: 'Bảng kỷ cương: 13 nghĩa vụ × cơ quan' })
export class ObligationBoard {
  @Field(() => [ObligationName], { description: '13 nghĩa vụ theo thứ tự' })
  readonly obligations!: readonly ObligationName[];

  @Field(() => [ObligationRow], { description: 'Cơ quan được hỏi trước, rồi các cơ quan trực thuộc trực tiếp' })
  readonly rows!: readonly ObligationRow[];
}
