// The form itself: its steps, what each must hold, and what happens at the end.
import { useEffect, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Form } from '../ui/Form.js';
import { useKeepDraft } from '../ui/keptDraft.js';
import { RestoredNote } from '../ui/RestoredNote.js';
import { useFields } from '../ui/useFields.js';
import { ClausesFields } from './ClausesFields.js';
import { wrongConfirmation } from './ConfirmField.js';
import { DocumentStep } from './DocumentStep.js';
import { isSecret, type Draft } from './draft.js';
import { wrongClauses, wrongDocument, wrongRecipients } from './draftChecks.js';
import { RecipientsFields } from './RecipientsFields.js';
import { ReviewStep } from './ReviewStep.js';
import { Steps } from './Steps.js';
import { useDirectiveDraft } from './useDirectiveDraft.js';
import { useRegister } from './useRegister.js';

interface NewDirectiveFormProps {
  readonly carriesOutId: string;
  readonly mayIssue: boolean;
  readonly onDone: (id: string) => void;
  readonly onIssueLater: (id: string) => void;
}

type StepName = 'document' | 'clauses' | 'recipients' | 'review';

const stepsToIssue: readonly StepName[] = ['document', 'clauses', 'recipients', 'review'];
const stepsToRegister: readonly StepName[] = ['document', 'clauses', 'review'];

export function NewDirectiveForm({ carriesOutId, mayIssue, onDone, onIssueLater }: NewDirectiveFormProps) {
  const { kept, initial, empty } = useDirectiveDraft(carriesOutId);
  const [at, setAt] = useState(0);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const register = useRegister({ onDone, onIssueLater });
  const form = useFields<Draft>(initial, { ...register.fields, ...wrong });
  const draft = form.values;
  const endDraft = useKeepDraft({
    draft: kept,
    values: draft,
    isChanged: draft !== empty,
    isSecret: isSecret(draft),
  });

  // What the server found wrong stands on the step that holds the field.
  const refused = Object.keys(register.fields)[0];
  useEffect(() => {
    if (refused) setAt(refused.startsWith('clauses') ? 1 : 0);
  }, [refused]);

  const steps = mayIssue ? stepsToIssue : stepsToRegister;
  const step = steps[at] ?? 'document';
  const field = form.bind;
  const goTo = (next: number) => {
    setAt(next);
    window.scrollTo({ top: 0 });
  };

  const startAfresh = () => {
    endDraft();
    form.reset(empty);
    setAt(0);
  };
  const isStepRight = (): boolean => {
    if (step === 'document') return !isSecret(draft) && form.check(wrongDocument(draft));
    if (step === 'recipients') return form.check(wrongRecipients(draft));
    const clauses = step === 'clauses' ? wrongClauses(draft) : {};
    setWrong(clauses);
    return Object.keys(clauses).length === 0;
  };
  const finish = (isIssued: boolean) => {
    if (isIssued && !form.check({ confirmation: wrongConfirmation(draft.confirmation) })) return;
    void register.run(draft, isIssued, endDraft);
  };
  const submit = () => {
    if (step === 'review') finish(mayIssue);
    else if (isStepRight()) goTo(at + 1);
  };

  return (
    <>
      <Steps at={at} names={steps.map(stepName)} onGo={goTo} />
      {kept.restored && draft !== empty && <RestoredNote onDrop={startAfresh} />}
      <div className="card card-body form-card">
        <Form
          cancel={at > 0 ? t`Quay lại` : undefined}
          errors={form.errors}
          idOf={form.idOf}
          isBusy={register.isRunning}
          problem={register.problem}
          submit={submitName(step, mayIssue)}
          onCancel={at > 0 ? () => goTo(at - 1) : undefined}
          onSubmit={submit}
        >
          {step === 'document' && <DocumentStep draft={draft} field={field} />}
          {step === 'clauses' && (
            <ClausesFields
              clauses={draft.clauses}
              errors={form.errors}
              idOf={form.idOf}
              onChange={(clauses) => {
                setWrong({});
                form.set('clauses', clauses);
              }}
            />
          )}
          {step === 'recipients' && <RecipientsFields bind={field} recipients={draft} />}
          {step === 'review' && <ReviewStep draft={draft} field={field} mayIssue={mayIssue} onGo={goTo} />}
        </Form>
        {step === 'review' && mayIssue && (
          <p className="later">
            <button className="link" type="button" onClick={() => finish(false)}>{t`Chỉ vào sổ, chưa ban hành`}</button>
          </p>
        )}
      </div>
    </>
  );
}

function stepName(step: StepName): string {
  return { document: t`Văn bản`, clauses: t`Nội dung chỉ đạo`, recipients: t`Nơi nhận`, review: t`Xem lại` }[step];
}

function submitName(step: StepName, mayIssue: boolean): string {
  if (step !== 'review') return t`Tiếp tục`;
  return mayIssue ? t`Ban hành` : t`Vào sổ`;
}
