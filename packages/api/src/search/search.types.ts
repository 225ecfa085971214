// A search's answer in the graph: groups of one kind, the one with the best hit first.
import { MATCH_RANKS, type MatchRank } from '@ky-cuong/shared';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Agency } from '../agencies/agency.node.js';
import { Directive } from '../directives/directive.entity.js';
import { Person } from '../people/person.entity.js';
import { Task } from '../tasks/task.entity.js';

export const SEARCH_KINDS = ['TASK', 'DIRECTIVE', 'AGENCY', 'PERSON'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

const named = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [Key in Name]: Key };

export const SearchKindEnum = named(SEARCH_KINDS);
registerEnumType(SearchKindEnum, {
  name: 'SearchKind',
  description: 'Loại tìm được',
  valuesConfig: {
    TASK: { description: 'Nhiệm vụ: theo mã, nội dung, sản phẩm' },
    DIRECTIVE: { description: 'Văn bản chỉ đạo: theo số, ký hiệu, cơ quan ban hành, trích yếu, nội dung chỉ đạo' },
    AGENCY: { description: 'Cơ quan, đơn vị: theo tên, tên ngắn, mã định danh' },
    PERSON: { description: 'Cán bộ, công chức, viên chức: theo họ tên' },
  },
});

const MatchRankEnum = named<MatchRank>(MATCH_RANKS);
registerEnumType(MatchRankEnum, {
  name: 'MatchRank',
  description: 'Khớp đến đâu, tốt nhất trước',
  valuesConfig: {
    CODE: { description: 'Đúng số, ký hiệu hoặc mã' },
    EXACT: { description: 'Đủ mọi từ, không kể dấu' },
    PREFIX: { description: 'Từ cuối mới gõ phần đầu' },
    TYPO: { description: 'Một từ lệch một chữ' },
  },
});

@ObjectType({ description: 'Một kết quả; chỉ trường cùng loại có giá trị' })
export class SearchHit {
  @Field(() => SearchKindEnum, { description: 'Loại' })
  readonly kind!: SearchKind;

  @Field(() => MatchRankEnum, { description: 'Khớp đến đâu' })
  readonly rank!: MatchRank;

  @Field(() => [String], { description: 'Những từ đã khớp, viết không dấu, y như i: kỷ cương thành ki, cuong' })
  readonly matched!: readonly string[];

  @Field(() => Task, { nullable: true, description: 'Nhiệm vụ, với TASK' })
  readonly task!: Task | null;

  @Field(() => Directive, { nullable: true, description: 'Văn bản, với DIRECTIVE' })
  readonly directive!: Directive | null;

  @Field(() => Agency, { nullable: true, description: 'Cơ quan, với AGENCY' })
  readonly agency!: Agency | null;

  @Field(() => Person, { nullable: true, description: 'Người, với PERSON' })
  readonly person!: Person | null;
}

@ObjectType({ description: 'Kết quả cùng một loại' })
export class SearchGroup {
  @Field(() => SearchKindEnum, { description: 'Loại' })
  readonly kind!: SearchKind;

  @Field(() => [SearchHit], { description: 'Khớp nhất trước, rồi mới nhất trước' })
  readonly hits!: readonly SearchHit[];

  @Field(() => Boolean, { description: 'Còn kết quả ngoài số đã hỏi' })
  readonly hasMore!: boolean;
}
