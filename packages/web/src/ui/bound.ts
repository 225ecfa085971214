// A field bound to its form, its error from the form's own check or, when that is silent, from the server.
import type { Bound } from './Field.js';
import type { Fields } from './useFields.js';

export function bound<Values extends object>(form: Fields<Values>, fromServer: Readonly<Record<string, string>>) {
  return <Name extends keyof Values & string>(name: Name): Bound<Values[Name]> => ({
    ...form.bind(name),
    error: form.errors[name] ?? fromServer[name],
  });
}
