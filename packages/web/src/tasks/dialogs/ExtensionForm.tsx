// A new deadline and why: asked for by whoever does the work, set by whoever gave it.
import { t } from '@lingui/core/macro';
import { useAct } from '../../graphql/useAct.js';
import { dayText } from '../../ui/days.js';
import { Form } from '../../ui/Form.js';
import { TextArea } from '../../ui/TextField.js';
import { useSay } from '../../ui/Toast.js';
import { useFields } from '../../ui/useFields.js';
import { AskExtensionDocument, ExtendTaskDocument } from '../generated/graphql.js';
import { noTerm, type Term, termInput } from '../term.js';
import { TermFields } from '../TermFields.js';
import type { TaskFormProps } from './TaskDialog.js';

export const AskExtensionForm = (props: TaskFormProps) => <ExtensionForm {...props} action="askExtension" />;
export const ExtendForm = (props: TaskFormProps) => <ExtensionForm {...props} action="extend" />;

type ExtensionAction = 'askExtension' | 'extend';

function wordsOf(action: ExtensionAction) {
  return action === 'extend'
    ? { submit: t`Cho gia hạn`, done: t`Đã cho gia hạn.` }
    : { submit: t`Gửi đề nghị gia hạn`, done: t`Đã xin gia hạn, chờ người giao quyết định.` };
}

function ExtensionForm({ action, task, onClose }: TaskFormProps & { readonly action: ExtensionAction }) {
  const say = useSay();
  const acts = { askExtension: useAct(AskExtensionDocument), extend: useAct(ExtendTaskDocument) };
  const { act, isActing, problem, fields } = acts[action];
  const asked = action === 'extend' ? task.extensionUntil : null;
  const first: Term = asked ? { kind: 'DAY', days: '', on: asked } : { ...noTerm, kind: 'DAY' };
  const form = useFields({ term: first, reason: '' }, fields);
  const words = wordsOf(action);

  async function send(): Promise<void> {
    const term = termInput(form.values.term);
    const reason = form.values.reason.trim();
    const isFine = form.check({
      term: term ? undefined : t`Xin nhập hạn là một ngày hoặc số ngày làm việc.`,
      reason: reason || asked ? undefined : t`Xin ghi lý do.`,
    });
    if (!isFine || !term) return;
    if (!(await act({ input: { taskId: task.id, version: task.version, term, reason } }))) return;
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
      {task.dueOn && <p>{t`Hạn hiện nay: ${dayText(task.dueOn)}`}</p>}
      <TermFields field={form.bind('term')} />
      <TextArea field={form.bind('reason')} isOptional={Boolean(asked)} label={t`Lý do`} rows={3} />
    </Form>
  );
}
