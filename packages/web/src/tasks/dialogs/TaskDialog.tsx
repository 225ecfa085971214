// Opens the question that a verb needs answered before it is done.
import type { ReactNode } from 'react';
import type { TaskAction } from '@ky-cuong/shared';
import { useWords } from '../../graphql/words.js';
import { Dialog } from '../../ui/Dialog.js';
import type { TaskRowFactsFragment } from '../generated/graphql.js';
import { AssignDownForm } from './AssignDownForm.js';
import { AssignOfficialForm } from './AssignOfficialForm.js';
import { ConfirmForm } from './ConfirmForm.js';
import { DoneForm } from './DoneForm.js';
import { AskExtensionForm, ExtendForm } from './ExtensionForm.js';
import { ProgressForm } from './ProgressForm.js';
import { ReasonForm, type ReasonAction } from './ReasonForm.js';

export interface TaskFormProps {
  readonly task: TaskRowFactsFragment;
  readonly onClose: () => void;
}

interface TaskDialogProps extends TaskFormProps {
  readonly action: TaskAction;
}

const forms: Partial<Record<TaskAction, (props: TaskFormProps) => ReactNode>> = {
  assignDown: AssignDownForm,
  assignOfficial: AssignOfficialForm,
  askExtension: AskExtensionForm,
  confirm: ConfirmForm,
  extend: ExtendForm,
  reportDone: DoneForm,
  reportProgress: ProgressForm,
};

const reasonActions: readonly TaskAction[] = ['return', 'reject', 'cancel', 'refuseExtension', 'suspend', 'resume'];

function isReasonAction(action: TaskAction): action is ReasonAction {
  return reasonActions.includes(action);
}

export function TaskDialog({ action, task, onClose }: TaskDialogProps) {
  const { taskAction } = useWords();
  const Form = forms[action];
  return (
    <Dialog title={taskAction(action)} onClose={onClose}>
      <p className="meta">
        {task.code} · {task.title}
      </p>
      {Form && <Form task={task} onClose={onClose} />}
      {isReasonAction(action) && <ReasonForm action={action} task={task} onClose={onClose} />}
    </Dialog>
  );
}
