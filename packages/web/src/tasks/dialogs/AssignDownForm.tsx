// Hands a task on to an agency below, with a deadline inside one's own.
import { t } from '@lingui/core/macro';
import { useQuery } from 'urql';
import { Ready } from '../../graphql/Ready.js';
import { useAct } from '../../graphql/useAct.js';
import { useOnceKey } from '../../graphql/useOnceKey.js';
import { Form } from '../../ui/Form.js';
import { PickField } from '../../ui/PickField.js';
import { TextArea } from '../../ui/TextField.js';
import { useSay } from '../../ui/Toast.js';
import { useFields } from '../../ui/useFields.js';
import { agencyChoices } from '../agencyChoices.js';
import { AssignableDocument, AssignTaskDownDocument, type AssignableQuery } from '../generated/graphql.js';
import { noTerm, termInput } from '../term.js';
import { TermFields } from '../TermFields.js';
import type { TaskFormProps } from './TaskDialog.js';

export function AssignDownForm(props: TaskFormProps) {
  const query = useQuery({ query: AssignableDocument });
  return (
    <Ready query={query} rows={2}>
      {({ assignableAgencies }) => <Fields {...props} assignable={assignableAgencies} />}
    </Ready>
  );
}

type Assignable = AssignableQuery['assignableAgencies'];

function Fields({ task, onClose, assignable }: TaskFormProps & { readonly assignable: Assignable }) {
  const say = useSay();
  const key = useOnceKey();
  const { act, isActing, problem, fields } = useAct(AssignTaskDownDocument);
  const form = useFields({ agencyId: '', note: '', term: noTerm }, fields);
  const choices = agencyChoices(assignable.filter(({ agency }) => agency.id !== task.lead.id));

  async function assign(): Promise<void> {
    const { agencyId, note, term } = form.values;
    const asked = termInput(term);
    const isFine = form.check({
      agencyId: agencyId ? undefined : t`Xin chọn cơ quan.`,
      term: asked ? undefined : t`Xin nhập hạn là một ngày hoặc số ngày làm việc.`,
    });
    if (!isFine || !asked) return;
    const base = { taskId: task.id, version: task.version, agencyId, note: note.trim() || null };
    if (!(await act({ input: { ...base, term: asked, idempotencyKey: key.current() } }))) return;
    say(t`Đã giao xuống`);
    onClose();
  }

  return (
    <Form
      errors={form.errors}
      idOf={form.idOf}
      isBusy={isActing}
      problem={problem}
      submit={t`Giao xuống`}
      onCancel={onClose}
      onSubmit={() => void assign()}
    >
      <PickField choices={choices} field={form.bind('agencyId')} label={t`Cơ quan thực hiện`} />
      <TermFields field={form.bind('term')} />
      <TextArea isOptional field={form.bind('note')} label={t`Dặn thêm`} rows={2} />
    </Form>
  );
}
