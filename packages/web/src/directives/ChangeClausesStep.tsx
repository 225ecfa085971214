// The second step of a change: clause by clause, what is reworded, due anew, struck out, or goes on elsewhere.
import { t } from '@lingui/core/macro';
import { useQuery } from 'urql';
import { SelectField } from '../ui/ChoiceField.js';
import { DayField } from '../ui/DayField.js';
import type { Bound } from '../ui/Field.js';
import { TextArea } from '../ui/TextField.js';
import type { Fields } from '../ui/useFields.js';
import { type ChangeDraft, type DraftClauseChange, UNCHANGED } from './changeDraft.js';
import type { Changing } from './ChangeForm.js';
import { InstrumentClausesDocument } from './generated/graphql.js';

type Clause = Changing['clauses'][number];

interface ChangeClausesStepProps {
  readonly clauses: readonly Clause[];
  readonly form: Fields<ChangeDraft>;
}

export function ChangeClausesStep({ clauses, form }: ChangeClausesStepProps) {
  const { kind, instrumentId } = form.values;
  const [{ data }] = useQuery({
    query: InstrumentClausesDocument,
    variables: { id: instrumentId },
    pause: kind !== 'REPLACE',
  });
  return (
    <>
      {clauses.map((clause) => (
        <ClauseFields
          clause={clause}
          draft={form.values.clauses[clause.id] ?? UNCHANGED}
          id={form.idOf(`clauses-${clause.id}`)}
          key={clause.id}
          kind={kind}
          targets={data?.directive?.clauses ?? []}
          onChange={(draft) => form.set('clauses', { ...form.values.clauses, [clause.id]: draft })}
        />
      ))}
      {form.errors['clauses'] && (
        <p className="wrong" id={form.idOf('clauses')} tabIndex={-1}>
          {form.errors['clauses']}
        </p>
      )}
    </>
  );
}

interface ClauseFieldsProps {
  readonly clause: Clause;
  readonly draft: DraftClauseChange;
  readonly id: string;
  readonly kind: ChangeDraft['kind'];
  readonly targets: readonly Clause[];
  readonly onChange: (draft: DraftClauseChange) => void;
}

function ClauseFields({ clause, draft, id, kind, targets, onChange }: ClauseFieldsProps) {
  const bound = <Name extends keyof DraftClauseChange>(name: Name): Bound<string> => ({
    name: `${id}-${name}`,
    id: `${id}-${name}`,
    value: draft[name],
    error: undefined,
    onChange: (value) => onChange({ ...draft, [name]: value }),
  });
  const { label } = clause;
  return (
    <fieldset className="part">
      <legend>{label}</legend>
      <p>{clause.text}</p>
      <SelectField
        choices={kind === 'AMEND' ? amendChoices() : replaceChoices()}
        field={bound('kind')}
        label={t`Xử lý ${label}`}
      />
      {draft.kind === 'REWORD' && kind === 'AMEND' && (
        <TextArea isOptional field={bound('newText')} label={t`Lời văn mới`} rows={3} />
      )}
      {draft.kind === 'MOVE' && kind === 'REPLACE' && (
        <SelectField
          choices={[
            { value: '', label: t`Chọn nội dung` },
            ...targets.map((target) => ({ value: target.id, label: `${target.label}. ${target.text.slice(0, 80)}` })),
          ]}
          field={bound('toClauseId')}
          label={t`Nội dung tương ứng`}
        />
      )}
      {(draft.kind === 'REWORD' || draft.kind === 'MOVE') && (
        <DayField
          isOptional
          field={bound('newDueOn')}
          hint={t`Nhiệm vụ còn mở của nội dung này theo hạn mới`}
          label={t`Thời hạn mới`}
        />
      )}
    </fieldset>
  );
}

const amendChoices = () => [
  { value: '', label: t`Giữ nguyên` },
  { value: 'REWORD', label: t`Sửa lời văn hoặc thời hạn` },
  { value: 'STRIKE', label: t`Bãi bỏ` },
];

const replaceChoices = () => [
  { value: '', label: t`Nhiệm vụ chuyển sang văn bản mới, không gắn nội dung nào` },
  { value: 'MOVE', label: t`Tiếp tục ở một nội dung của văn bản mới` },
  { value: 'STRIKE', label: t`Bãi bỏ, nhiệm vụ bị hủy` },
];
