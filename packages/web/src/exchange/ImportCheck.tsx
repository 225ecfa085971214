// What a workbook would bring in and what not: each cell that is wrong can be mended here, and is checked again.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { messageFor } from '../graphql/messageFor.js';
import { useAct } from '../graphql/useAct.js';
import { useOnceKey } from '../graphql/useOnceKey.js';
import { followJob } from '../long-jobs/followed.js';
import { Loading } from '../ui/Loading.js';
import { Problem } from '../ui/Problem.js';
import { Section } from '../ui/Section.js';
import { Verb, Verbs } from '../ui/Verb.js';
import { type CellFixInput, ImportTasksDocument, TaskImportPreviewDocument } from './generated/graphql.js';
import { ProblemRows } from './ProblemRows.js';

interface ImportCheckProps {
  readonly fileId: string;
  readonly onOrdered: () => void;
}

const keyOf = ({ row, column }: Pick<CellFixInput, 'row' | 'column'>): string => `${row} ${column}`;

export function ImportCheck({ fileId, onOrdered }: ImportCheckProps) {
  const [fixes, setFixes] = useState<readonly CellFixInput[]>([]);
  const [{ data, error, fetching }, again] = useQuery({
    query: TaskImportPreviewDocument,
    variables: { input: { fileId, fixes: [...fixes] } },
    requestPolicy: 'network-only',
  });
  const mend = (mended: readonly CellFixInput[]) => {
    const keys = new Set(mended.map(keyOf));
    setFixes([...fixes.filter((fix) => !keys.has(keyOf(fix))), ...mended]);
  };
  if (error) return <Problem message={messageFor(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  const preview = data?.taskImportPreview;
  if (!preview) return <Loading />;
  return (
    <>
      <Section title={t`Kết quả đọc thử`}>
        <div className="card-body stack">
          <Counts {...preview} />
          <Order fileId={fileId} fixes={fixes} isChecking={fetching} ready={preview.ready} onOrdered={onOrdered} />
        </div>
      </Section>
      {preview.problemCount > 0 && (
        <Section count={preview.problemCount} title={t`Chỗ còn vướng`}>
          <ProblemRows isChecking={fetching} problems={preview.problems} onMend={mend} />
        </Section>
      )}
    </>
  );
}

interface CountsProps {
  readonly rows: number;
  readonly ready: number;
  readonly imported: number;
  readonly refused: number;
}

function Counts({ rows, ready, imported, refused }: CountsProps) {
  return (
    <p role="status">
      <Trans>
        Đọc được {rows} dòng: <b>{ready}</b> dòng nhập được, <b>{refused}</b> dòng còn vướng.
      </Trans>{' '}
      {imported > 0 && <Trans>{imported} dòng đã nhập lần trước, sẽ bỏ qua.</Trans>}
    </p>
  );
}

interface OrderProps extends ImportCheckProps {
  readonly fixes: readonly CellFixInput[];
  readonly ready: number;
  readonly isChecking: boolean;
}

function Order({ fileId, fixes, ready, isChecking, onOrdered }: OrderProps) {
  const { act, isActing, problem } = useAct(ImportTasksDocument);
  const once = useOnceKey();
  const order = async () => {
    const answer = await act({ input: { idempotencyKey: once.current(), fileId, fixes: [...fixes] } });
    if (!answer) return once.renew();
    followJob(answer.importTasks.id);
    onOrdered();
  };
  return (
    <>
      {problem && <Problem message={problem} />}
      <Verbs>
        <Verb primary disabled={ready === 0 || isChecking} isBusy={isActing} onClick={() => void order()}>
          {t`Nhập ${ready} nhiệm vụ`}
        </Verb>
      </Verbs>
      <p className="meta">
        <Trans>Dòng còn vướng không được nhập; tác vụ xong sẽ có tệp các dòng ấy kèm lý do.</Trans>
      </p>
    </>
  );
}
