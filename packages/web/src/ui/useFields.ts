// The values of a form, the error of each, and what a field needs to be bound to them.
import { useId, useState } from 'react';
import type { Bound } from './Field.js';

export type Errors<Values> = { readonly [Name in keyof Values]?: string };

export interface Fields<Values> {
  readonly values: Values;
  readonly errors: Errors<Values>;
  readonly bind: <Name extends keyof Values & string>(name: Name) => Bound<Values[Name]>;
  readonly set: <Name extends keyof Values & string>(name: Name, value: Values[Name]) => void;
  /** Shows these errors; true when there are none. */
  readonly check: (errors: Errors<Values>) => boolean;
  readonly idOf: (name: string) => string;
  readonly reset: (values: Values) => void;
}

export function useFields<Values extends object>(initial: Values): Fields<Values> {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Errors<Values>>({});
  const form = useId();
  const idOf = (name: string) => `${form}-${name}`;

  function set<Name extends keyof Values & string>(name: Name, value: Values[Name]): void {
    setValues((now) => ({ ...now, [name]: value }));
    setErrors((now) => (now[name] ? { ...now, [name]: undefined } : now));
  }

  return {
    values,
    errors,
    set,
    idOf,
    bind: (name) => ({
      name,
      id: idOf(name),
      value: values[name],
      error: errors[name],
      onChange: (value) => set(name, value),
    }),
    check: (found) => {
      setErrors(found);
      return Object.values(found).every((words) => !words);
    },
    reset: (next) => {
      setValues(next);
      setErrors({});
    },
  };
}
