// A milestone is reached, or a part is done: what came of it, with what proves it.
import { t } from '@lingui/core/macro';
import { sendFile } from '../../graphql/sendFile.js';
import { useAct } from '../../graphql/useAct.js';
import { FileField, type SentFile } from '../../ui/FileField.js';
import { Form } from '../../ui/Form.js';
import { TextArea } from '../../ui/TextField.js';
import { useSay } from '../../ui/Toast.js';
import { useFields } from '../../ui/useFields.js';
import {
  type MilestoneFactsFragment,
  type PartFactsFragment,
  ReportMilestoneDocument,
  ReportPartDocument,
} from '../generated/graphql.js';
import type { PlanDialogProps } from './PlanDialog.js';

/** The milestone that was reached, or nothing for the caller's own part. */
type Reached = { readonly milestone: MilestoneFactsFragment } | { readonly part: PartFactsFragment };

/** Both acts stand ready; only the one that was asked for is sent. */
function useReport(reached: Reached, taskId: string) {
  const milestone = useAct(ReportMilestoneDocument);
  const part = useAct(ReportPartDocument);
  const { isActing, problem, fields } = 'part' in reached ? part : milestone;
  const report = (told: { readonly result: string; readonly fileIds: string[] }) =>
    'part' in reached
      ? part.act({ input: { taskId, version: reached.part.version, ...told } })
      : milestone.act({ input: { milestoneId: reached.milestone.id, version: reached.milestone.version, ...told } });
  return { report, isActing, problem, fields };
}

const wantedOf = (reached: Reached) => ('part' in reached ? reached.part.part : reached.milestone.title);

export function ReachedForm({ task, reached, onClose }: PlanDialogProps & { readonly reached: Reached }) {
  const say = useSay();
  const { report, isActing, problem, fields } = useReport(reached, task.id);
  const form = useFields({ result: '', fileIds: [] as readonly SentFile[] }, fields);

  async function send(): Promise<void> {
    const result = form.values.result.trim();
    if (!form.check({ result: result ? undefined : t`Xin ghi kết quả đạt được.` })) return;
    const fileIds = form.values.fileIds.map(({ id }) => id);
    if (!(await report({ result, fileIds }))) return;
    say(t`Đã báo cáo.`);
    onClose();
  }

  return (
    <Form
      errors={form.errors}
      idOf={form.idOf}
      isBusy={isActing}
      problem={problem}
      submit={t`Báo cáo`}
      onCancel={onClose}
      onSubmit={() => void send()}
    >
      <p className="quote">{wantedOf(reached)}</p>
      <TextArea field={form.bind('result')} label={t`Kết quả đạt được`} rows={3} />
      <FileField isOptional field={form.bind('fileIds')} label={t`Minh chứng`} send={sendFile} />
    </Form>
  );
}
