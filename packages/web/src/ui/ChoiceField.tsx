// A few answers, all in sight: radio buttons, a check box, or the browser's own list when there are up to twenty.
import { Field, FieldGroup, describedBy, type Bound, type Labelled } from './Field.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
}

interface ChoiceFieldProps extends Labelled {
  readonly field: Bound<string>;
  readonly choices: readonly Choice[];
}

export function RadioField({ field, choices, ...rest }: ChoiceFieldProps) {
  const { id, name, value, error, onChange } = field;
  return (
    <FieldGroup {...rest} error={error} id={id}>
      {choices.map((choice) => (
        <label className="choice" key={choice.value}>
          <input
            checked={value === choice.value}
            name={name}
            type="radio"
            value={choice.value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.note && <small>{choice.note}</small>}
          </span>
        </label>
      ))}
    </FieldGroup>
  );
}

export function SelectField({ field, choices, ...rest }: ChoiceFieldProps) {
  const { id, name, value, error, onChange } = field;
  return (
    <Field {...rest} error={error} id={id}>
      <select
        aria-describedby={describedBy(id, { hint: rest.hint, error })}
        aria-invalid={error ? true : undefined}
        className="input"
        id={id}
        name={name}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

export function CheckField({ field, label, hint }: Labelled & { readonly field: Bound<boolean> }) {
  const { id, name, value, onChange } = field;
  return (
    <label className="choice">
      <input checked={value} id={id} name={name} type="checkbox" onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}

interface CheckListProps extends Labelled {
  readonly field: Bound<readonly string[]>;
  readonly choices: readonly Choice[];
}

export function CheckListField({ field, choices, ...rest }: CheckListProps) {
  const { id, name, value, error, onChange } = field;
  const toggle = (item: string) =>
    onChange(value.includes(item) ? value.filter((other) => other !== item) : [...value, item]);
  return (
    <FieldGroup {...rest} error={error} id={id}>
      {choices.map((choice) => (
        <label className="choice" key={choice.value}>
          <input
            checked={value.includes(choice.value)}
            name={name}
            type="checkbox"
            value={choice.value}
            onChange={() => toggle(choice.value)}
          />
          <span>
            {choice.label}
            {choice.note && <small>{choice.note}</small>}
          </span>
        </label>
      ))}
    </FieldGroup>
  );
}
