// The steps of a change: by which document, which clauses, and everything it touches before the word is typed.
import { useState } from 'react';
import { fold } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { Form } from '../ui/Form.js';
import { isTypedDay } from '../ui/DayField.js';
import { useFields } from '../ui/useFields.js';
import { ChangeClausesStep } from './ChangeClausesStep.js';
import { type ChangeDraft, clausesOf, emptyDraft } from './changeDraft.js';
import { ChangeReviewStep } from './ChangeReviewStep.js';
import { ChangeSubjectStep } from './ChangeSubjectStep.js';
import { changeName, changeWord } from './changeWords.js';
import type { DirectiveToChangeQuery } from './generated/graphql.js';
import { Steps } from './Steps.js';
import { useChange } from './useChange.js';

export type Changing = NonNullable<DirectiveToChangeQuery['directive']>;
export type Instrument = DirectiveToChangeQuery['directives']['edges'][number]['node'];

interface ChangeFormProps {
  readonly directive: Changing;
  readonly instruments: readonly Instrument[];
  readonly onDone: () => void;
}

export function ChangeForm({ directive, instruments, onDone }: ChangeFormProps) {
  const change = useChange(directive, onDone);
  const form = useFields<ChangeDraft>(emptyDraft(change.today), change.fields);
  const [at, setAt] = useState(0);
  const draft = form.values;
  const steps =
    draft.kind === 'WITHDRAW' ? (['subject', 'review'] as const) : (['subject', 'clauses', 'review'] as const);
  const step = steps[at] ?? 'review';
  const names = { subject: t`Văn bản`, clauses: t`Nội dung`, review: t`Xem trước` };
  const goTo = (next: number) => {
    setAt(next);
    window.scrollTo({ top: 0 });
  };

  const next = () => {
    if (step === 'subject' && form.check(wrongSubject(draft))) goTo(at + 1);
    if (step === 'clauses' && form.check({ clauses: wrongClauses(draft) })) goTo(at + 1);
    if (step === 'review' && form.check({ confirmation: wrongWord(draft) })) void change.decide(draft);
  };

  return (
    <div className="card card-body form-card">
      <Steps at={at} names={steps.map((name) => names[name])} onGo={goTo} />
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={change.isActing}
        problem={change.problem}
        submit={step === 'review' ? changeName(draft.kind) : t`Tiếp tục`}
        onCancel={onDone}
        onSubmit={next}
      >
        {step === 'subject' && <ChangeSubjectStep form={form} instruments={instruments} />}
        {step === 'clauses' && <ChangeClausesStep clauses={directive.clauses} form={form} />}
        {step === 'review' && <ChangeReviewStep directiveId={directive.id} form={form} />}
      </Form>
    </div>
  );
}

const wrongSubject = ({ instrumentId, effectiveOn }: ChangeDraft) => ({
  instrumentId: instrumentId ? undefined : t`Xin chọn văn bản`,
  effectiveOn: isTypedDay(effectiveOn) ? undefined : t`Ngày chưa đúng. Ví dụ: 15/03/2024`,
});

function wrongClauses(draft: ChangeDraft): string | undefined {
  const clauses = clausesOf(draft);
  if (draft.kind === 'AMEND' && clauses.length === 0) return t`Xin chọn ít nhất một nội dung`;
  const isEmpty = clauses.some(({ kind, newText, newDueOn }) => kind === 'REWORD' && !newText?.trim() && !newDueOn);
  if (isEmpty) return t`Nội dung được sửa phải có lời văn mới hoặc thời hạn mới`;
  return clauses.some(({ kind, toClauseId }) => kind === 'MOVE' && !toClauseId)
    ? t`Xin chọn nội dung tương ứng của văn bản thay thế`
    : undefined;
}

function wrongWord({ kind, confirmation }: ChangeDraft): string | undefined {
  const word = changeWord(kind);
  return fold(confirmation).trim() === fold(word) ? undefined : t`Xin gõ “${word}” để xác nhận`;
}
