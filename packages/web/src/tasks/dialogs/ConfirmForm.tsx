// The result is accepted, with a grade on the fixed scale.
import type { Grade } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useAct } from '../../graphql/useAct.js';
import { useWords } from '../../graphql/words.js';
import { RadioField } from '../../ui/ChoiceField.js';
import { Form } from '../../ui/Form.js';
import { TextArea } from '../../ui/TextField.js';
import { useSay } from '../../ui/Toast.js';
import { useFields } from '../../ui/useFields.js';
import { ConfirmTaskDocument } from '../generated/graphql.js';
import { ResultAgainstAsked } from './ResultAgainstAsked.js';
import type { TaskFormProps } from './TaskDialog.js';

const scale: readonly Grade[] = ['EXCELLENT', 'GOOD', 'SATISFACTORY', 'POOR'];

export function ConfirmForm({ task, onClose }: TaskFormProps) {
  const { grade } = useWords();
  const say = useSay();
  const { act, isActing, problem, fields } = useAct(ConfirmTaskDocument);
  const form = useFields({ grade: '', note: '' }, fields);

  async function confirm(): Promise<void> {
    const picked = scale.find((step) => step === form.values.grade);
    if (!form.check({ grade: picked ? undefined : t`Xin chọn mức đánh giá.` }) || !picked) return;
    const input = { taskId: task.id, version: task.version, grade: picked, note: form.values.note.trim() || null };
    if (!(await act({ input }))) return;
    say(t`Đã xác nhận hoàn thành ${task.code}`);
    onClose();
  }

  return (
    <Form
      errors={form.errors}
      idOf={form.idOf}
      isBusy={isActing}
      problem={problem}
      submit={t`Xác nhận hoàn thành`}
      onCancel={onClose}
      onSubmit={() => void confirm()}
    >
      <ResultAgainstAsked taskId={task.id} />
      <RadioField
        choices={scale.map((step) => ({ value: step, label: grade(step) }))}
        field={form.bind('grade')}
        label={t`Đánh giá kết quả`}
      />
      <TextArea isOptional field={form.bind('note')} label={t`Nhận xét`} rows={2} />
    </Form>
  );
}
