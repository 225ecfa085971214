// Asks what a milestone or a part needs: what and by when, or what came of it.
import { t } from '@lingui/core/macro';
import { Dialog } from '../../ui/Dialog.js';
import type { WholeTask } from '../TaskPage.js';
import type { PlanAsk } from '../usePlanDialog.js';
import { MilestoneForm } from './MilestoneForm.js';
import { PartForm } from './PartForm.js';
import { ReachedForm } from './ReachedForm.js';
import { RepeatForm } from './RepeatForm.js';
import { StopSeriesForm } from './StopSeriesForm.js';

export interface PlanDialogProps {
  readonly task: WholeTask;
  readonly onClose: () => void;
}

function titleOf({ kind }: PlanAsk): string {
  switch (kind) {
    case 'ADD_MILESTONE':
      return t`Đặt mốc`;
    case 'EDIT_MILESTONE':
      return t`Sửa mốc`;
    case 'REPORT_MILESTONE':
      return t`Báo cáo đạt mốc`;
    case 'SET_PART':
      return t`Phần việc phối hợp`;
    case 'REPORT_PART':
      return t`Báo cáo xong phần việc`;
    case 'REPEAT':
      return t`Lặp lại định kỳ`;
    case 'STOP_SERIES':
      return t`Dừng việc định kỳ`;
  }
}

export function PlanDialog({ ask, ...props }: PlanDialogProps & { readonly ask: PlanAsk }) {
  return (
    <Dialog title={titleOf(ask)} onClose={props.onClose}>
      <p className="meta">
        {props.task.code} · {props.task.title}
      </p>
      <FormFor {...props} ask={ask} />
    </Dialog>
  );
}

function FormFor({ ask, ...props }: PlanDialogProps & { readonly ask: PlanAsk }) {
  switch (ask.kind) {
    case 'ADD_MILESTONE':
      return <MilestoneForm {...props} />;
    case 'EDIT_MILESTONE':
      return <MilestoneForm {...props} milestone={ask.milestone} />;
    case 'SET_PART':
      return <PartForm {...props} part={ask.part} />;
    case 'REPORT_MILESTONE':
      return <ReachedForm {...props} reached={{ milestone: ask.milestone }} />;
    case 'REPEAT':
      return <RepeatForm {...props} />;
    case 'STOP_SERIES':
      return <StopSeriesForm series={ask.series} onClose={props.onClose} />;
    case 'REPORT_PART':
      return <ReachedForm {...props} reached={{ part: ask.part }} />;
  }
}
