// A form: its errors gathered at the top where the eye and the keyboard go, each a link to its field.
import { useEffect, useRef, type ReactNode } from 'react';
import { t } from '@lingui/core/macro';
import { Problem } from './Problem.js';
import type { Errors } from './useFields.js';
import { Verb } from './Verb.js';

interface FormProps {
  readonly errors: Errors;
  readonly idOf: (name: string) => string;
  /** What failed as a whole, when no field is to blame. */
  readonly problem?: string;
  readonly submit: string;
  readonly isBusy?: boolean;
  readonly onSubmit: () => void;
  readonly onCancel?: () => void;
  /** What leaving is called, when it is not giving up. */
  readonly cancel?: string;
  readonly children: ReactNode;
}

export function Form({ errors, idOf, problem, submit, isBusy, onSubmit, onCancel, cancel, children }: FormProps) {
  const wrong = Object.entries(errors);
  return (
    <form
      noValidate
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onSubmit();
      }}
    >
      {wrong.length > 0 && <ErrorSummary idOf={idOf} wrong={wrong} />}
      {problem && wrong.length === 0 && <Problem message={problem} />}
      {children}
      <div className="verbs">
        <Verb primary isBusy={isBusy} type="submit">
          {submit}
        </Verb>
        {onCancel && <Verb onClick={onCancel}>{cancel ?? t`Thôi`}</Verb>}
      </div>
    </form>
  );
}

interface ErrorSummaryProps {
  readonly wrong: readonly (readonly [string, string])[];
  readonly idOf: (name: string) => string;
}

function ErrorSummary({ wrong, idOf }: ErrorSummaryProps) {
  const ref = useRef<HTMLDivElement>(null);
  const words = wrong.map(([, sentence]) => sentence).join('\n');
  useEffect(() => ref.current?.focus(), [words]);

  return (
    <div className="problem" ref={ref} role="alert" tabIndex={-1}>
      <h2>{t`Xin sửa những chỗ sau`}</h2>
      <ul>
        {wrong.map(([name, sentence]) => (
          <li key={name}>
            <a
              href={`#${idOf(name)}`}
              onClick={(event) => {
                event.preventDefault();
                (
                  document.getElementById(idOf(name)) ?? document.getElementById(idOf(name.split('.')[0] ?? name))
                )?.focus();
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
