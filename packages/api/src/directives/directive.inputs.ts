// What clients send about directives themselves. Lengths and characters are checked by the use cases, field by field.
import type { Day, Secrecy, Urgency } from '@ky-cuong/shared';
import { Field, ID, InputType, Int } from 'type-graphql';
import { GraphQLDay } from '../platform/graphql/scalars.js';
import {
  type DirectiveForm,
  DirectiveFormEnum,
  type DirectiveStage,
  DirectiveStageEnum,
  type IssuerKind,
  IssuerKindEnum,
  type RecipientRule,
  RecipientRuleEnum,
  SecrecyEnum,
  UrgencyEnum,
} from './directive.enums.js';

@InputType({ description: 'Một nội dung chỉ đạo' })
export class ClauseInput {
  @Field(() => String, { description: 'Nhãn, tối đa 60 ký tự' })
  label!: string;

  @Field(() => String, { description: 'Nội dung, tối đa 20.000 ký tự' })
  text!: string;
}

@InputType({ description: 'Các cơ quan nhận: theo nhóm, chọn tay, trừ ra' })
export class RecipientChoiceInput {
  @Field(() => [RecipientRuleEnum], { description: 'Các nhóm; danh sách rỗng hoặc BY_HAND là chỉ chọn tay' })
  rules!: RecipientRule[];

  @Field(() => [ID], { nullable: true, description: 'Các cơ quan chọn tay, trong phạm vi quản lý; sai: OUTSIDE_SCOPE' })
  agencyIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Các cơ quan trừ ra khỏi nhóm' })
  exceptIds?: string[] | null;
}

@InputType({ description: 'Đăng ký một văn bản, kết luận hoặc chỉ đạo trực tiếp' })
export class RegisterDirectiveInput {
  @Field(() => ID, { description: 'Mã chống gửi trùng, từ 8 đến 255 ký tự' })
  idempotencyKey!: string;

  @Field(() => IssuerKindEnum, { description: 'AGENCY: chính cơ quan mình; EXTERNAL: cơ quan bên ngoài' })
  issuerKind!: IssuerKind;

  @Field(() => ID, { nullable: true, description: 'Cơ quan bên ngoài trong danh mục externalBodies' })
  externalBodyId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Tên cơ quan bên ngoài chưa có trong danh mục; thiếu cả hai: ISSUER_REQUIRED',
  })
  externalBodyName?: string | null;

  @Field(() => String, { description: 'Mã loại văn bản theo documentTypes; sai: UNKNOWN_DOCUMENT_TYPE' })
  documentType!: string;

  @Field(() => DirectiveFormEnum, { nullable: true, description: 'Mặc định DOCUMENT' })
  form?: DirectiveForm | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Số, ký hiệu; văn bản của mình để trống sẽ lấy số khi ban hành. NUMBER_MALFORMED, NUMBER_TAKEN, NUMBER_REQUIRED',
  })
  number?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Văn bản của mình: ký hiệu đơn vị soạn thảo hoặc lĩnh vực, đến 20 ký tự, ví dụ NC để lấy số 01/UBND-NC. UNIT_MALFORMED, UNIT_NOT_IN_NUMBER',
  })
  draftingUnit?: string | null;

  @Field(() => SecrecyEnum, { nullable: true, description: 'Khác NONE: SECRET_GRADE_REFUSED, không lưu gì' })
  secrecy?: Secrecy | null;

  @Field(() => UrgencyEnum, { nullable: true, description: 'Mặc định NORMAL' })
  urgency?: Urgency | null;

  @Field(() => String, { description: 'Trích yếu, tối đa 2.000 ký tự' })
  abstract!: string;

  @Field(() => String, { nullable: true, description: 'Mã lĩnh vực' })
  sector?: string | null;

  @Field(() => GraphQLDay, { description: 'Ngày ban hành, không sau hôm nay (DAY_IN_FUTURE)' })
  issuedOn!: Day;

  @Field(() => GraphQLDay, { nullable: true, description: 'Ngày nhận, từ ngày ban hành đến hôm nay' })
  receivedOn?: Day | null;

  @Field(() => String, { nullable: true, description: 'Người ký' })
  signatoryName?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Chức vụ người ký hoặc người chỉ đạo; với chỉ đạo bằng lời nói phải có tên hoặc chức vụ: SPEAKER_REQUIRED',
  })
  signatoryTitle?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Với chỉ đạo bằng lời nói: cuộc họp, buổi làm việc nào, đến 300 ký tự',
  })
  spokenAt?: string | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'Hạn quán triệt, từ hôm nay (DEADLINE_IN_PAST)' })
  disseminateBy?: Day | null;

  @Field(() => [String], { nullable: true, description: 'Nơi nhận, tối đa 50 dòng' })
  copyList?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Ghi chú' })
  note?: string | null;

  @Field(() => [ClauseInput], { description: 'Từ 1 đến 200 nội dung (CLAUSES_EMPTY, TOO_MANY_ITEMS)' })
  clauses!: ClauseInput[];

  @Field(() => ID, { nullable: true, description: 'Tệp gốc đã gửi lên /files' })
  fileId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Văn bản mà văn bản này triển khai' })
  carriesOutId?: string | null;
}

@InputType({ description: 'Sửa một văn bản chưa ban hành; trường để trống giữ nguyên' })
export class ReviseDirectiveInput {
  @Field(() => ID, { description: 'Văn bản' })
  id!: string;

  @Field(() => Int, { description: 'Phiên bản đang xem; cũ: STALE_VERSION' })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Ký hiệu đơn vị soạn thảo hoặc lĩnh vực, đến 20 ký tự, ví dụ NC để lấy số 01/UBND-NC. UNIT_MALFORMED',
  })
  draftingUnit?: string | null;

  @Field(() => String, { nullable: true, description: 'Trích yếu' })
  abstract?: string | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'Hạn quán triệt' })
  disseminateBy?: Day | null;

  @Field(() => [ClauseInput], { nullable: true, description: 'Toàn bộ nội dung theo thứ tự mới' })
  clauses?: ClauseInput[] | null;

  @Field(() => ID, { nullable: true, description: 'Tệp gốc' })
  fileId?: string | null;

  @Field(() => UrgencyEnum, { nullable: true, description: 'Độ khẩn' })
  urgency?: Urgency | null;

  @Field(() => [String], { nullable: true, description: 'Nơi nhận' })
  copyList?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Ghi chú' })
  note?: string | null;

  @Field(() => ID, { nullable: true, description: 'Văn bản mà văn bản này triển khai; thành vòng: DIRECTIVE_CYCLE' })
  carriesOutId?: string | null;
}

@InputType({ description: 'Ban hành hoặc chuyển một văn bản đến các cơ quan nhận' })
export class IssueDirectiveInput {
  @Field(() => ID, { description: 'Văn bản' })
  id!: string;

  @Field(() => Int, { description: 'Phiên bản đang xem' })
  version!: number;

  @Field(() => RecipientChoiceInput, { description: 'Cơ quan nhận; không có cơ quan nào: RECIPIENTS_EMPTY' })
  recipients!: RecipientChoiceInput;
}

@InputType({ description: 'Lọc danh sách văn bản; các điều kiện cùng phải đúng' })
export class DirectiveFilter {
  @Field(() => DirectiveStageEnum, { nullable: true, description: 'Dự thảo hay đã ban hành' })
  stage?: DirectiveStage | null;

  @Field(() => String, { nullable: true, description: 'Mã loại văn bản' })
  documentType?: string | null;

  @Field(() => String, { nullable: true, description: 'Tên cơ quan ban hành, đúng như ghi' })
  issuerName?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: cơ quan mình nhận; false: cơ quan mình đăng ký' })
  received?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: đã ban hành và còn cơ quan chưa quán triệt xong; false: không còn',
  })
  unfinished?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Mã lĩnh vực' })
  sector?: string | null;

  @Field(() => String, { nullable: true, description: 'Từ cần tìm trong số, trích yếu, nội dung; không cần dấu' })
  search?: string | null;
}
