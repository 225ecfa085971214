// Who issued the document, of what type it is, and its number.
import { t } from '@lingui/core/macro';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { useMe } from '../graphql/session.js';
import { RadioField, SelectField } from '../ui/ChoiceField.js';
import { PickField } from '../ui/PickField.js';
import { TextField } from '../ui/TextField.js';
import type { DraftStepProps } from './DocumentStep.js';
import { useDirectiveNames } from './directiveName.js';
import { isExternal, otherBody } from './draft.js';
import { DirectiveFormListsDocument, type DirectiveFormListsQuery } from './generated/graphql.js';

export function IssuerFields({ draft, field }: DraftStepProps) {
  const { actingPost } = useMe();
  const query = useQuery({ query: DirectiveFormListsDocument });
  return (
    <>
      <RadioField
        choices={[
          { value: 'AGENCY', label: t`${actingPost.agency.name} ban hành` },
          {
            value: 'EXTERNAL',
            label: t`Văn bản đến từ cơ quan ngoài hệ thống`,
            note: t`Thủ tướng, bộ, ngành, cơ quan Đảng…`,
          },
        ]}
        field={field('issuerKind')}
        label={t`Cơ quan ban hành`}
      />
      <Ready query={query} rows={2}>
        {(lists) => <ListedFields draft={draft} field={field} lists={lists} />}
      </Ready>
    </>
  );
}

function ListedFields({ draft, field, lists }: DraftStepProps & { readonly lists: DirectiveFormListsQuery }) {
  const { typeName } = useDirectiveNames();
  const isOutside = isExternal(draft);
  const types = lists.documentTypes.filter(({ isParty }) => isOutside || !isParty);
  return (
    <>
      {isOutside && (
        <PickField
          choices={[
            ...lists.externalBodies.map(({ id, name, abbreviation }) => ({
              value: id,
              label: name,
              note: abbreviation ?? undefined,
            })),
            { value: otherBody, label: t`Cơ quan khác, chưa có trong danh sách` },
          ]}
          field={field('externalBodyId')}
          label={t`Tên cơ quan ngoài`}
        />
      )}
      {isOutside && draft.externalBodyId === otherBody && (
        <TextField field={field('externalBodyName')} label={t`Nhập tên cơ quan ban hành`} />
      )}
      <div className="pair-fields">
        <SelectField
          choices={[
            { value: 'DOCUMENT', label: t`Văn bản` },
            { value: 'CONCLUSION', label: t`Kết luận cuộc họp` },
            { value: 'SPOKEN', label: t`Chỉ đạo trực tiếp bằng lời` },
          ]}
          field={field('form')}
          label={t`Hình thức chỉ đạo`}
        />
        <SelectField
          choices={types.map(({ code }) => ({ value: code, label: typeName(code) }))}
          field={field('documentType')}
          label={t`Loại văn bản`}
        />
      </div>
      <TextField
        isShort
        field={field('number')}
        hint={
          isOutside
            ? t`Chép đúng như trên văn bản, ví dụ 968/CĐ-TTg`
            : t`Để trống: lấy số kế tiếp khi ban hành; hoặc ghi số đã lấy, ví dụ 15/CT-UBND`
        }
        isOptional={!isOutside}
        label={t`Số, ký hiệu`}
      />
      {!isOutside && (
        <TextField
          isOptional
          isShort
          field={field('draftingUnit')}
          hint={t`Viết tắt, ghi sau cơ quan ban hành: NC cho số 01/UBND-NC`}
          label={t`Đơn vị soạn thảo, lĩnh vực`}
        />
      )}
    </>
  );
}
