// The values of a form, the error of each (found here or sent by the server), and what a field needs to be bound to them.
import { useId, useState } from 'react';
import type { Bound } from './Field.js';

export type Found<Values> = { readonly [Name in keyof Values]?: string };
export type Errors = Readonly<Record<string, string>>;

export interface Fields<Values> {
  readonly values: Values;
  /** By field, a nested one by its path ('clauses.0.text'). */
  readonly errors: Errors;
  readonly bind: <Name extends keyof Values & string>(name: Name) => Bound<Values[Name]>;
  readonly set: <Name extends keyof Values & string>(name: Name, value: Values[Name]) => void;
  /** Shows these errors; true when there are none. */
  readonly check: (found: Found<Values>) => boolean;
  readonly idOf: (name: string) => string;
  readonly reset: (values: Values) => void;
}

function known(found: object): Errors {
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

export function useFields<Values extends object>(initial: Values, fromServer: Errors = {}): Fields<Values> {
  const [values, setValues] = useState(initial);
  const [found, setFound] = useState<Errors>({});
  const form = useId();
  const idOf = (name: string) => `${form}-${name}`;
  const errors: Errors = { ...fromServer, ...found };

  // A part of a field speaks for the whole where nobody shows it apart.
  function errorOf(name: string): string | undefined {
    const part = Object.keys(errors).find((path) => path.startsWith(`${name}.`));
    return errors[name] ?? (part && errors[part]);
  }

  function set<Name extends keyof Values & string>(name: Name, value: Values[Name]): void {
    setValues((now) => ({ ...now, [name]: value }));
    setFound((now) => (now[name] ? known({ ...now, [name]: undefined }) : now));
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
      error: errorOf(name),
      onChange: (value) => set(name, value),
    }),
    check: (next) => {
      const wrong = known(next);
      setFound(wrong);
      return Object.keys(wrong).length === 0;
    },
    reset: (next) => {
      setValues(next);
      setFound({});
    },
  };
}
