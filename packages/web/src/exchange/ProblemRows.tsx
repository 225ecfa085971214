// The cells that are wrong, row by row, each with its reason and a field to write what is right.
import { useId, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Field } from '../ui/Field.js';
import { Verb, Verbs } from '../ui/Verb.js';
import type { CellFixInput, TaskImportPreviewQuery } from './generated/graphql.js';

type ImportProblem = TaskImportPreviewQuery['taskImportPreview']['problems'][number];

interface ProblemRowsProps {
  readonly problems: readonly ImportProblem[];
  readonly isChecking: boolean;
  readonly onMend: (fixes: readonly CellFixInput[]) => void;
}

const keyOf = ({ row, column }: ImportProblem) => `${row} ${column ?? ''}`;

export function ProblemRows({ problems, isChecking, onMend }: ProblemRowsProps) {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const mended = problems.flatMap((problem) => {
    const value = texts[keyOf(problem)];
    return problem.column && value !== undefined && value !== problem.value
      ? [{ row: problem.row, column: problem.column, value }]
      : [];
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (mended.length > 0) onMend(mended);
      }}
    >
      <ul className="import-problems">
        {problems.map((problem, index) => (
          <li key={`${keyOf(problem)} ${index}`}>
            <p className="import-row">
              <b>{t`Dòng ${problem.row}`}</b> {problem.title}
            </p>
            <ProblemCell
              problem={problem}
              text={texts[keyOf(problem)] ?? problem.value}
              onText={(text) => setTexts((now) => ({ ...now, [keyOf(problem)]: text }))}
            />
          </li>
        ))}
      </ul>
      <div className="card-body">
        <Verbs>
          <Verb disabled={mended.length === 0} isBusy={isChecking} type="submit">{t`Kiểm tra lại`}</Verb>
        </Verbs>
      </div>
    </form>
  );
}

interface ProblemCellProps {
  readonly problem: ImportProblem;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function ProblemCell({ problem: { row, column, heading, sentence, choices }, text, onText }: ProblemCellProps) {
  const id = useId();
  if (!column) return <p className="wrong">{sentence}</p>;
  const name = heading ?? column;
  const shared = { id, className: 'input', 'aria-describedby': `${id}-error`, value: text };
  return (
    <Field error={sentence} id={id} label={t`${name}, dòng ${row}`}>
      {choices ? (
        <select {...shared} onChange={(event) => onText(event.target.value)}>
          {!choices.includes(text) && <option value={text}>{text}</option>}
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <input {...shared} type="text" onChange={(event) => onText(event.target.value)} />
      )}
    </Field>
  );
}
