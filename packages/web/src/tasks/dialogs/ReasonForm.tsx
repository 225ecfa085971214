// Sending back, refusing and calling off have one thing in common: they must say why.
import { t } from '@lingui/core/macro';
import { useAct } from '../../graphql/useAct.js';
import { Form } from '../../ui/Form.js';
import { TextArea } from '../../ui/TextField.js';
import { useSay } from '../../ui/Toast.js';
import { useFields } from '../../ui/useFields.js';
import {
  CancelTaskDocument,
  RefuseExtensionDocument,
  RejectTaskDocument,
  ResumeTaskDocument,
  ReturnTaskDocument,
  SuspendTaskDocument,
} from '../generated/graphql.js';
import type { TaskFormProps } from './TaskDialog.js';

export type ReasonAction = 'return' | 'reject' | 'cancel' | 'refuseExtension' | 'suspend' | 'resume';

function wordsOf(action: ReasonAction): { readonly label: string; readonly submit: string; readonly done: string } {
  switch (action) {
    case 'return':
      return { label: t`Cần làm lại điều gì, vì sao`, submit: t`Trả lại, yêu cầu làm lại`, done: t`Đã trả lại.` };
    case 'reject':
      return { label: t`Lý do từ chối nhận`, submit: t`Từ chối nhiệm vụ`, done: t`Đã từ chối.` };
    case 'cancel':
      return { label: t`Lý do hủy`, submit: t`Hủy nhiệm vụ`, done: t`Đã hủy nhiệm vụ.` };
    case 'suspend':
      return {
        label: t`Căn cứ, lý do tạm hoãn`,
        submit: t`Tạm hoãn nhiệm vụ`,
        done: t`Đã tạm hoãn; thời hạn ngừng tính.`,
      };
    case 'resume':
      return {
        label: t`Căn cứ, lý do tiếp tục`,
        submit: t`Tiếp tục thực hiện`,
        done: t`Nhiệm vụ được tiếp tục.`,
      };
    case 'refuseExtension':
      return {
        label: t`Vì sao không cho gia hạn`,
        submit: t`Không cho gia hạn`,
        done: t`Không cho gia hạn; hạn giữ nguyên.`,
      };
  }
}

export function ReasonForm({ action, task, onClose }: TaskFormProps & { readonly action: ReasonAction }) {
  const say = useSay();
  const acts = {
    return: useAct(ReturnTaskDocument),
    reject: useAct(RejectTaskDocument),
    cancel: useAct(CancelTaskDocument),
    refuseExtension: useAct(RefuseExtensionDocument),
    suspend: useAct(SuspendTaskDocument),
    resume: useAct(ResumeTaskDocument),
  };
  const { act, isActing, problem, fields } = acts[action];
  const form = useFields({ reason: '' }, fields);
  const words = wordsOf(action);

  async function send(): Promise<void> {
    const reason = form.values.reason.trim();
    if (!form.check({ reason: reason ? undefined : t`Xin ghi lý do.` })) return;
    if (!(await act({ input: { taskId: task.id, version: task.version, reason } }))) return;
    say(words.done);
    onClose();
  }

  return (
    <Form
      errors={form.errors}
      idOf={form.idOf}
      isBusy={isActing}
      problem={problem}
      submit={words.submit}
      onCancel={onClose}
      onSubmit={() => void send()}
    >
      <TextArea field={form.bind('reason')} label={words.label} />
    </Form>
  );
}
