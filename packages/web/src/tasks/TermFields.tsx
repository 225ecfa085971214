// A deadline as a day or as so many working days, and at once the day it comes to and why.
import { t } from '@lingui/core/macro';
import { useQuery } from 'urql';
import { messageFor } from '../graphql/messageFor.js';
import { DayField } from '../ui/DayField.js';
import { dayText, weekdayName } from '../ui/days.js';
import { FieldGroup, type Bound } from '../ui/Field.js';
import { TextField } from '../ui/TextField.js';
import { ExplainDueDateDocument, type TermInput } from './generated/graphql.js';
import { termInput, type Term } from './term.js';

export function TermFields({ field }: { readonly field: Bound<Term> }) {
  const { id, name, value, error, onChange } = field;
  const set = (part: Partial<Term>) => onChange({ ...value, ...part });
  return (
    <FieldGroup error={error} id={id} label={t`Thời hạn`}>
      <div className="inline">
        {(['DAYS', 'DAY'] as const).map((kind) => (
          <label className="choice" key={kind}>
            <input checked={value.kind === kind} name={`${name}-kind`} type="radio" onChange={() => set({ kind })} />
            {kind === 'DAYS' ? t`Số ngày làm việc` : t`Đến hết ngày`}
          </label>
        ))}
      </div>
      {value.kind === 'DAYS' ? (
        <TextField
          isShort
          field={{ id: `${id}-days`, name: `${name}-days`, value: value.days, onChange: (days) => set({ days }) }}
          inputMode="numeric"
          label={t`Bao nhiêu ngày làm việc`}
        />
      ) : (
        <DayField
          field={{ id: `${id}-on`, name: `${name}-on`, value: value.on, onChange: (on) => set({ on }) }}
          label={t`Ngày`}
        />
      )}
      <Explained term={termInput(value)} />
    </FieldGroup>
  );
}

function Explained({ term }: { readonly term: TermInput | undefined }) {
  const [{ data, error }] = useQuery({
    query: ExplainDueDateDocument,
    variables: { input: term ?? {} },
    pause: term === undefined,
  });
  if (!term) return null;
  if (error && !data) return <p className="wrong">{messageFor(error)}</p>;
  if (!data) return <p className="meta">{t`Đang tính…`}</p>;
  const { dueOn, steps } = data.explainDueDate;
  const day = `${weekdayName(dueOn)} ${dayText(dueOn)}`;
  return (
    <div className="note" role="status">
      <strong>{t`Hạn: hết ${day}`}</strong>
      <ul>
        {steps.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
