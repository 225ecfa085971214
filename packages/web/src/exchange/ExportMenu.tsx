// Takes the list as it stands out into a file: ordered here, followed in the header, fetched when it is there.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useAct } from '../graphql/useAct.js';
import { useOnceKey } from '../graphql/useOnceKey.js';
import { followJob } from '../long-jobs/followed.js';
import { Dialog } from '../ui/Dialog.js';
import { Problem } from '../ui/Problem.js';
import { useSay } from '../ui/Toast.js';
import { Verb, Verbs } from '../ui/Verb.js';
import { ExportTasksDocument, type ExportFormat, type TaskFilter } from './generated/graphql.js';

interface ExportMenuProps {
  readonly filter: TaskFilter;
  readonly count: number | undefined;
}

export function ExportMenu({ filter, count }: ExportMenuProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Verb disabled={count === 0} onClick={() => setOpen(true)}>{t`Xuất ra tệp`}</Verb>
      {isOpen && <ExportDialog count={count} filter={filter} onClose={() => setOpen(false)} />}
    </>
  );
}

function ExportDialog({ filter, count, onClose }: ExportMenuProps & { readonly onClose: () => void }) {
  const { act, isActing, problem } = useAct(ExportTasksDocument);
  const once = useOnceKey();
  const say = useSay();
  const order = async (format: ExportFormat) => {
    const answer = await act({ input: { idempotencyKey: once.current(), filter, format } });
    if (!answer) return once.renew();
    followJob(answer.exportTasks.id);
    say(t`Đang xuất. Theo dõi và tải về ở mục Tác vụ trên đầu trang.`);
    onClose();
  };
  return (
    <Dialog title={t`Xuất ra tệp`} onClose={onClose}>
      <p>
        {count === undefined ? (
          <Trans>Tệp gồm đúng những việc đang hiện trong danh sách, theo bộ lọc đang chọn.</Trans>
        ) : (
          <Trans>Tệp gồm đúng {count} việc của danh sách, theo bộ lọc đang chọn.</Trans>
        )}
      </p>
      {problem && <Problem message={problem} />}
      <Verbs>
        <Verb primary isBusy={isActing} onClick={() => void order('XLSX')}>{t`Bảng tính Excel`}</Verb>
        <Verb isBusy={isActing} onClick={() => void order('CSV')}>{t`Tệp CSV`}</Verb>
      </Verbs>
    </Dialog>
  );
}
