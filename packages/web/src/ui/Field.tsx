// What every field shares: a label, a hint, the error in the same words as the summary above the form.
import type { ReactNode } from 'react';
import { t } from '@lingui/core/macro';

/** What a form hands to each of its fields. */
export interface Bound<Value> {
  readonly name: string;
  readonly id: string;
  readonly value: Value;
  readonly error?: string;
  readonly onChange: (value: Value) => void;
}

export interface Labelled {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly isOptional?: boolean;
}

interface FieldProps extends Labelled {
  readonly id: string;
  readonly error?: string;
  readonly children: ReactNode;
}

export function describedBy(id: string, { hint, error }: { hint?: ReactNode; error?: string }): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function Field({ id, label, hint, isOptional, error, children }: FieldProps) {
  return (
    <div className={error ? 'field bad' : 'field'}>
      <label htmlFor={id}>
        {label}
        {isOptional && <span className="meta"> {t`(không bắt buộc)`}</span>}
      </label>
      {hint && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="wrong" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

/** Several controls under one question. */
export function FieldGroup({ id, label, hint, error, children }: FieldProps) {
  return (
    <fieldset
      aria-describedby={describedBy(id, { hint, error })}
      className={error ? 'field bad' : 'field'}
      id={id}
      tabIndex={-1}
    >
      <legend>{label}</legend>
      {hint && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="wrong" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}
