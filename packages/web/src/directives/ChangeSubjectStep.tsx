// The first step of a change: what is done, by which document, from which day.
import { t } from '@lingui/core/macro';
import { RadioField } from '../ui/ChoiceField.js';
import { DayField } from '../ui/DayField.js';
import { dayText } from '../ui/days.js';
import { PickField } from '../ui/PickField.js';
import { TextArea } from '../ui/TextField.js';
import type { Fields } from '../ui/useFields.js';
import type { ChangeDraft } from './changeDraft.js';
import type { Instrument } from './ChangeForm.js';
import { useDirectiveNames } from './directiveName.js';

interface ChangeSubjectStepProps {
  readonly form: Fields<ChangeDraft>;
  readonly instruments: readonly Instrument[];
}

const kindOf = (value: string): ChangeDraft['kind'] => (value === 'REPLACE' || value === 'WITHDRAW' ? value : 'AMEND');

export function ChangeSubjectStep({ form, instruments }: ChangeSubjectStepProps) {
  const { nameOf } = useDirectiveNames();
  const kind = form.bind('kind');
  return (
    <>
      <RadioField
        choices={[
          {
            value: 'AMEND',
            label: t`Sửa đổi, bổ sung`,
            note: t`Một số nội dung có lời văn hoặc thời hạn mới, hoặc bị bãi bỏ`,
          },
          {
            value: 'REPLACE',
            label: t`Thay thế`,
            note: t`Văn bản khác thay cho toàn bộ; nhiệm vụ còn mở chuyển sang văn bản đó`,
          },
          { value: 'WITHDRAW', label: t`Thu hồi, bãi bỏ`, note: t`Văn bản hết hiệu lực; nhiệm vụ còn mở bị hủy` },
        ]}
        field={{ ...kind, onChange: (value) => kind.onChange(kindOf(value)) }}
        label={t`Cách thay đổi`}
      />
      <PickField
        choices={instruments.map((one) => ({
          value: one.id,
          label: nameOf(one),
          note: `${dayText(one.issuedOn)} · ${one.abstract}`,
        }))}
        field={form.bind('instrumentId')}
        hint={t`Văn bản đã ban hành được thay đổi bằng văn bản. Chưa có trong danh sách thì đăng ký, ban hành văn bản đó trước.`}
        label={t`Theo văn bản`}
      />
      <DayField
        field={form.bind('effectiveOn')}
        hint={t`Sau hôm nay thì tự có hiệu lực vào ngày đó`}
        label={t`Có hiệu lực từ`}
      />
      <TextArea isOptional field={form.bind('ground')} label={t`Căn cứ, lý do`} rows={2} />
    </>
  );
}
