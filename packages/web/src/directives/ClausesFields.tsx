// What the directive asks, clause by clause; tasks are later split from each.
import { t } from '@lingui/core/macro';
import { TextArea, TextField } from '../ui/TextField.js';
import { Verb } from '../ui/Verb.js';
import type { DraftClause } from './draft.js';

interface ClausesFieldsProps {
  readonly clauses: readonly DraftClause[];
  readonly idOf: (name: string) => string;
  /** By 'clauses.0.text'. */
  readonly errors: Readonly<Record<string, string | undefined>>;
  readonly onChange: (clauses: readonly DraftClause[]) => void;
}

export function ClausesFields({ clauses, idOf, errors, onChange }: ClausesFieldsProps) {
  const put = (index: number, part: Partial<DraftClause>) =>
    onChange(clauses.map((clause, at) => (at === index ? { ...clause, ...part } : clause)));
  const bind = (index: number, name: keyof DraftClause) => {
    const path = `clauses.${index}.${name}`;
    return {
      name: path,
      id: idOf(path),
      value: clauses[index]?.[name] ?? '',
      error: errors[path],
      onChange: (value: string) => put(index, { [name]: value }),
    };
  };
  return (
    <>
      {errors['clauses'] && <p className="late strong">{errors['clauses']}</p>}
      {clauses.map((clause, index) => (
        <fieldset className="part" key={index}>
          <legend className="label">{t`Nội dung ${clause.label || index + 1}`}</legend>
          <TextField
            isShort
            field={bind(index, 'label')}
            hint={t`Như trong văn bản: 1, 2a, Điều 3…`}
            label={t`Điểm, khoản`}
          />
          <TextArea field={bind(index, 'text')} label={t`Yêu cầu gì, ai làm, đến khi nào`} rows={3} />
          {clauses.length > 1 && (
            <button
              className="link"
              type="button"
              onClick={() => onChange(clauses.filter((_, at) => at !== index))}
            >{t`Bỏ nội dung này`}</button>
          )}
        </fieldset>
      ))}
      <div className="verbs">
        <Verb onClick={() => onChange([...clauses, { label: String(clauses.length + 1), text: '' }])}>
          {t`Thêm nội dung`}
        </Verb>
      </div>
    </>
  );
}
