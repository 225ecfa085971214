// Which question about milestones and parts is open; its form is fetched when it is first asked.
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { t } from '@lingui/core/macro';
import type { MilestoneFactsFragment, PartFactsFragment, SeriesFactsFragment } from './generated/graphql.js';
import type { WholeTask } from './TaskPage.js';

export type PlanAsk =
  | { readonly kind: 'ADD_MILESTONE' | 'REPEAT' }
  | { readonly kind: 'STOP_SERIES'; readonly series: SeriesFactsFragment }
  | { readonly kind: 'EDIT_MILESTONE' | 'REPORT_MILESTONE'; readonly milestone: MilestoneFactsFragment }
  | { readonly kind: 'SET_PART' | 'REPORT_PART'; readonly part: PartFactsFragment };

const PlanDialog = lazy(async () => ({ default: (await import('./dialogs/PlanDialog.js')).PlanDialog }));

export function usePlanDialog(task: WholeTask): { readonly dialog: ReactNode; readonly ask: (ask: PlanAsk) => void } {
  const [asked, setAsked] = useState<PlanAsk>();
  const dialog = asked && (
    <Suspense fallback={<span className="unseen" role="status">{t`Đang mở`}</span>}>
      <PlanDialog ask={asked} task={task} onClose={() => setAsked(undefined)} />
    </Suspense>
  );
  return { dialog, ask: setAsked };
}
