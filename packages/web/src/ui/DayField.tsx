// A day as people write it: dd/MM/yyyy, also 1-3-2024 or 01032024. Never the browser's own date box, which follows its language.
import { useState } from 'react';
import { formatDay, parseDay } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { Field, describedBy, type Bound, type Labelled } from './Field.js';

/** What the field holds: a day 'YYYY-MM-DD', '' for nothing, or what was typed when it is no day. */
export function isTypedDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}

export function DayField({ field, ...rest }: Labelled & { readonly field: Bound<string> }) {
  const { id, name, value, error, onChange } = field;
  const [typed, setTyped] = useState(() => (isTypedDay(value) ? formatDay(value) : value));
  const settle = () => {
    const day = parseDay(typed);
    if (day) setTyped(formatDay(day));
    onChange(day ?? typed.trim());
  };
  return (
    <Field {...rest} error={error} hint={rest.hint ?? t`Ví dụ: 15/03/2024`} id={id}>
      <input
        aria-describedby={describedBy(id, { hint: true, error })}
        aria-invalid={error ? true : undefined}
        autoComplete="off"
        className="input short"
        id={id}
        inputMode="numeric"
        name={name}
        placeholder={t`ngày/tháng/năm`}
        type="text"
        value={typed}
        onBlur={settle}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(parseDay(event.target.value) ?? event.target.value.trim());
        }}
      />
    </Field>
  );
}
