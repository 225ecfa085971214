// How far the work is, in the doer's words, with what proves it.
import { t } from '@lingui/core/macro';
import { sendFile } from '../../graphql/sendFile.js';
import { useAct } from '../../graphql/useAct.js';
import { FileField, type SentFile } from '../../ui/FileField.js';
import { Form } from '../../ui/Form.js';
import { TextArea, TextField } from '../../ui/TextField.js';
import { useSay } from '../../ui/Toast.js';
import { useFields } from '../../ui/useFields.js';
import { ReportProgressDocument } from '../generated/graphql.js';
import type { TaskFormProps } from './TaskDialog.js';

function percentOf(typed: string): number | undefined {
  return /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= 100 ? Number(typed) : undefined;
}

export function ProgressForm({ task, onClose }: TaskFormProps) {
  const say = useSay();
  const { act, isActing, problem, fields } = useAct(ReportProgressDocument);
  const form = useFields({ progress: String(task.progress), note: '', fileIds: [] as readonly SentFile[] }, fields);

  async function report(): Promise<void> {
    const progress = percentOf(form.values.progress);
    const note = form.values.note.trim();
    const isFine = form.check({
      progress: progress === undefined ? t`Xin nhập một số từ 0 đến 100.` : undefined,
      note: note ? undefined : t`Xin ghi đã làm được gì, còn vướng gì.`,
    });
    if (!isFine || progress === undefined) return;
    const fileIds = form.values.fileIds.map(({ id }) => id);
    if (!(await act({ input: { taskId: task.id, version: task.version, progress, note, fileIds } }))) return;
    say(t`Đã cập nhật tiến độ ${progress}%`);
    onClose();
  }

  return (
    <Form
      errors={form.errors}
      idOf={form.idOf}
      isBusy={isActing}
      problem={problem}
      submit={t`Cập nhật`}
      onCancel={onClose}
      onSubmit={() => void report()}
    >
      <TextField isShort field={form.bind('progress')} inputMode="numeric" label={t`Tiến độ, phần trăm`} />
      <TextArea field={form.bind('note')} label={t`Đã làm được gì, còn vướng gì`} />
      <FileField isOptional field={form.bind('fileIds')} label={t`Minh chứng`} send={sendFile} />
    </Form>
  );
}
