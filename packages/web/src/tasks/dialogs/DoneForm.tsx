// The doer says it is done: the result in words and its evidence; the assigner then confirms or sends back.
import { t } from '@lingui/core/macro';
import { sendFile } from '../../graphql/sendFile.js';
import { useAct } from '../../graphql/useAct.js';
import { FileField, type SentFile } from '../../ui/FileField.js';
import { Form } from '../../ui/Form.js';
import { TextArea, TextField } from '../../ui/TextField.js';
import { useSay } from '../../ui/Toast.js';
import { useFields } from '../../ui/useFields.js';
import { ReportDoneDocument } from '../generated/graphql.js';
import type { TaskFormProps } from './TaskDialog.js';

export function DoneForm({ task, onClose }: TaskFormProps) {
  const say = useSay();
  const { act, isActing, problem, fields } = useAct(ReportDoneDocument);
  const form = useFields({ result: '', product: '', productNumber: '', fileIds: [] as readonly SentFile[] }, fields);

  async function report(): Promise<void> {
    const result = form.values.result.trim();
    if (!form.check({ result: result ? undefined : t`Xin ghi kết quả đạt được.` })) return;
    const { product, productNumber } = form.values;
    const fileIds = form.values.fileIds.map(({ id }) => id);
    const told = { result, product: product.trim() || null, productNumber: productNumber.trim() || null, fileIds };
    if (!(await act({ input: { taskId: task.id, version: task.version, ...told } }))) return;
    say(t`Đã báo cáo hoàn thành, chờ ${task.assigner.shortName} xác nhận`);
    onClose();
  }

  return (
    <Form
      errors={form.errors}
      idOf={form.idOf}
      isBusy={isActing}
      problem={problem}
      submit={t`Báo cáo hoàn thành`}
      onCancel={onClose}
      onSubmit={() => void report()}
    >
      <TextArea field={form.bind('result')} label={t`Kết quả đạt được`} />
      <TextField isOptional field={form.bind('product')} label={t`Sản phẩm giao nộp`} />
      <TextField isOptional isShort field={form.bind('productNumber')} label={t`Số, ký hiệu`} />
      <FileField isOptional field={form.bind('fileIds')} label={t`Minh chứng`} send={sendFile} />
    </Form>
  );
}
