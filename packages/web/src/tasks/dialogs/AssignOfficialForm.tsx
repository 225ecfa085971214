// Names the one official who does the work; whoever had it before stays in the history.
import { useMemo } from 'react';
import { t } from '@lingui/core/macro';
import { useQuery } from 'urql';
import { Ready } from '../../graphql/Ready.js';
import { useAct } from '../../graphql/useAct.js';
import { Form } from '../../ui/Form.js';
import { PickField } from '../../ui/PickField.js';
import { TextArea } from '../../ui/TextField.js';
import { useSay } from '../../ui/Toast.js';
import { useFields } from '../../ui/useFields.js';
import { AssignOfficialDocument, LeadOfficialsDocument, type LeadOfficialsQuery } from '../generated/graphql.js';
import type { TaskFormProps } from './TaskDialog.js';

type Appointments = NonNullable<LeadOfficialsQuery['agency']>['appointments'];

export function AssignOfficialForm(props: TaskFormProps) {
  const query = useQuery({ query: LeadOfficialsDocument, variables: { agencyId: props.task.lead.id } });
  return (
    <Ready query={query} rows={2}>
      {({ agency }) => <Fields {...props} appointments={agency?.appointments ?? []} />}
    </Ready>
  );
}

function Fields({ task, onClose, appointments }: TaskFormProps & { readonly appointments: Appointments }) {
  const say = useSay();
  const { act, isActing, problem, fields } = useAct(AssignOfficialDocument);
  const form = useFields({ appointmentId: '', note: '' }, fields);
  const choices = useMemo(
    () =>
      appointments
        .filter(
          ({ role, person }) => role !== 'ADMIN' && role !== 'CLERK' && person.id !== task.responsibleOfficial.personId,
        )
        .map(({ id, title, person }) => ({ value: id, label: person.fullName, note: title })),
    [appointments, task.responsibleOfficial.personId],
  );

  async function assign(): Promise<void> {
    const { appointmentId, note } = form.values;
    if (!form.check({ appointmentId: appointmentId ? undefined : t`Xin chọn người thực hiện.` })) return;
    const input = { taskId: task.id, version: task.version, appointmentId, note: note.trim() || null };
    if (!(await act({ input }))) return;
    say(t`Đã giao cho ${choices.find(({ value }) => value === appointmentId)?.label ?? ''}`);
    onClose();
  }

  return (
    <Form
      errors={form.errors}
      idOf={form.idOf}
      isBusy={isActing}
      problem={problem}
      submit={t`Giao cán bộ`}
      onCancel={onClose}
      onSubmit={() => void assign()}
    >
      <PickField
        choices={choices}
        field={form.bind('appointmentId')}
        hint={t`Hiện giao cho ${task.responsibleOfficial.name}, ${task.responsibleOfficial.title}.`}
        label={t`Người trực tiếp thực hiện`}
      />
      <TextArea isOptional field={form.bind('note')} label={t`Dặn thêm`} rows={2} />
    </Form>
  );
}
