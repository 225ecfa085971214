// The last step of a change: everything that it touches, in numbers and line by line, and the word to type.
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { useWords } from '../graphql/words.js';
import { RadioField } from '../ui/ChoiceField.js';
import { dayText } from '../ui/days.js';
import { Facts } from '../ui/Facts.js';
import { TextField } from '../ui/TextField.js';
import type { Fields } from '../ui/useFields.js';
import { type ChangeDraft, previewInput } from './changeDraft.js';
import { changeWord, fateText, type TaskEffect } from './changeWords.js';
import { useDirectiveNames } from './directiveName.js';
import { PreviewDirectiveChangeDocument, type PreviewDirectiveChangeQuery } from './generated/graphql.js';

type Preview = PreviewDirectiveChangeQuery['previewDirectiveChange'];

interface ChangeReviewStepProps {
  readonly directiveId: string;
  readonly form: Fields<ChangeDraft>;
}

export function ChangeReviewStep({ directiveId, form }: ChangeReviewStepProps) {
  const query = useQuery({
    query: PreviewDirectiveChangeDocument,
    variables: { input: previewInput(directiveId, form.values) },
    requestPolicy: 'network-only',
  });
  const word = changeWord(form.values.kind);
  return (
    <>
      <Ready query={query} rows={4}>
        {({ previewDirectiveChange: preview }) => (
          <>
            <Numbers preview={preview} />
            <Dependents form={form} preview={preview} />
            <Tasks tasks={preview.tasks} total={preview.taskCount} />
            <Receipts preview={preview} />
          </>
        )}
      </Ready>
      <TextField
        isShort
        field={form.bind('confirmation')}
        hint={t`Các cơ quan nhận và người chịu trách nhiệm được báo ngay khi thay đổi có hiệu lực. Gõ có dấu hoặc không dấu đều được.`}
        label={t`Gõ “${word}” để xác nhận`}
      />
    </>
  );
}

function Numbers({ preview }: { readonly preview: Preview }) {
  const { receiptCount, tasksChanging, tasksCancelled, tasksDone } = preview;
  return (
    <Facts
      facts={[
        { name: t`Cơ quan nhận`, value: receiptCount },
        { name: t`Nhiệm vụ thay đổi`, value: tasksChanging },
        { name: t`Nhiệm vụ bị hủy`, value: tasksCancelled, isLate: tasksCancelled > 0 },
        { name: t`Nhiệm vụ đã hoàn thành`, value: tasksDone },
      ]}
    />
  );
}

function Dependents({ form, preview }: { readonly form: Fields<ChangeDraft>; readonly preview: Preview }) {
  const { nameOf } = useDirectiveNames();
  if (!preview.needsDependentsFate) return null;
  const fate = form.bind('onDependents');
  const { length: count } = preview.dependents;
  return (
    <section className="part">
      <h2>{t`${count} văn bản đang triển khai văn bản này`}</h2>
      <ul className="plain-list">
        {preview.dependents.map((one) => (
          <li key={one.id}>
            <Link params={{ id: one.id }} to="/chi-dao/$id">
              {nameOf(one)}
            </Link>{' '}
            <span className="meta">{one.issuerName}</span>
          </li>
        ))}
      </ul>
      <RadioField
        choices={[
          { value: 'KEEP', label: t`Giữ nguyên hiệu lực`, note: t`Văn bản triển khai và kết quả đã có không thay đổi` },
          { value: 'WITHDRAW', label: t`Thu hồi cùng`, note: t`Nhiệm vụ còn mở của các văn bản đó cũng bị hủy` },
        ]}
        field={{ ...fate, onChange: (value) => fate.onChange(value === 'WITHDRAW' ? value : 'KEEP') }}
        label={t`Xử lý các văn bản và kết quả dựa vào văn bản này`}
      />
    </section>
  );
}

function Tasks({ tasks, total }: { readonly tasks: readonly TaskEffect[]; readonly total: number }) {
  const { lifecycle } = useWords();
  if (total === 0) return <p>{t`Không có nhiệm vụ nào phát sinh từ phần được thay đổi.`}</p>;
  return (
    <section className="part">
      <h2>{t`${total} nhiệm vụ`}</h2>
      <ul className="plain-list effects">
        {tasks.map((task) => (
          <li key={task.id}>
            <Link params={{ id: task.id }} to="/nhiem-vu/$id">
              {task.code}
            </Link>{' '}
            {task.title}
            <span className="under">
              {task.leadName} · {lifecycle(task.lifecycle)}
              {task.dueOn && ` · ${t`hạn ${dayText(task.dueOn)}`}`} → <b>{fateText(task)}</b>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Receipts({ preview: { receipts, receiptsEnding } }: { readonly preview: Preview }) {
  const { receiptState } = useWords();
  if (receiptsEnding === 0) return null;
  return (
    <details className="part">
      <summary>{t`${receiptsEnding} cơ quan nhận kết thúc dở dang`}</summary>
      <ul className="plain-list effects">
        {receipts
          .filter(({ state, newState }) => state !== newState)
          .map(({ id, agencyName, state, newState }) => (
            <li key={id}>
              {agencyName}
              <span className="under">
                {receiptState(state)} → <b>{receiptState(newState)}</b>
              </span>
            </li>
          ))}
      </ul>
    </details>
  );
}
