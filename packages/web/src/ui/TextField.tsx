// One line of text, and several.
import type { HTMLInputAutoCompleteAttribute } from 'react';
import { Field, describedBy, type Bound, type Labelled } from './Field.js';

interface TextFieldProps extends Labelled {
  readonly field: Bound<string>;
  readonly type?: 'text' | 'password' | 'email' | 'tel' | 'search';
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'tel';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly isShort?: boolean;
}

export function TextField({ field, type = 'text', inputMode, autoComplete = 'off', isShort, ...rest }: TextFieldProps) {
  const { id, name, value, error, onChange } = field;
  return (
    <Field {...rest} error={error} id={id}>
      <input
        aria-describedby={describedBy(id, { hint: rest.hint, error })}
        aria-invalid={error ? true : undefined}
        autoComplete={autoComplete}
        className={isShort ? 'input short' : 'input'}
        id={id}
        inputMode={inputMode}
        name={name}
        type={type}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

interface TextAreaProps extends Labelled {
  readonly field: Bound<string>;
  readonly rows?: number;
}

export function TextArea({ field, rows = 4, ...rest }: TextAreaProps) {
  const { id, name, value, error, onChange } = field;
  return (
    <Field {...rest} error={error} id={id}>
      <textarea
        aria-describedby={describedBy(id, { hint: rest.hint, error })}
        aria-invalid={error ? true : undefined}
        className="input"
        id={id}
        name={name}
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
