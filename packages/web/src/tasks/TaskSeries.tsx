// The series that a task begins or belongs to: how often, what comes next, and how to pause or end it.
import { t } from '@lingui/core/macro';
import { useMe } from '../graphql/session.js';
import { useAct } from '../graphql/useAct.js';
import { dayText } from '../ui/days.js';
import { Pairs } from '../ui/Facts.js';
import { Problem } from '../ui/Problem.js';
import { Section } from '../ui/Section.js';
import { Verb } from '../ui/Verb.js';
import { PauseSeriesDocument, ResumeSeriesDocument, type SeriesFactsFragment } from './generated/graphql.js';
import type { WholeTask } from './TaskPage.js';
import { type PlanAsk, usePlanDialog } from './usePlanDialog.js';

/** Whoever gave the task decides whether it comes again; the server asks once more. */
function useGives({ assigner }: WholeTask): boolean {
  const { actingPost } = useMe();
  return actingPost.agency.id === assigner.id && (actingPost.role === 'HEAD' || actingPost.role === 'DEPUTY');
}

export function TaskSeries({ task }: { readonly task: WholeTask }) {
  const gives = useGives(task);
  const { dialog, ask } = usePlanDialog(task);
  const { series, parent } = task;
  if (!series && (!gives || parent)) return null;
  return (
    <Section title={t`Việc định kỳ`}>
      <div className="card-body stack">
        {series ? (
          <Series ask={ask} gives={gives} series={series} />
        ) : (
          <div className="verbs">
            <Verb onClick={() => ask({ kind: 'REPEAT' })}>{t`Lặp lại định kỳ`}</Verb>
          </div>
        )}
      </div>
      {dialog}
    </Section>
  );
}

function stateText({ state, stopReason }: SeriesFactsFragment): string {
  if (state === 'PAUSED') return t`tạm dừng`;
  return state === 'STOPPED' ? t`đã dừng: ${stopReason ?? ''}` : t`đang chạy`;
}

interface SeriesProps {
  readonly series: SeriesFactsFragment;
  readonly gives: boolean;
  readonly ask: (ask: PlanAsk) => void;
}

function Series({ series, gives, ask }: SeriesProps) {
  const { sentence, nextDue, nextOn, until, times, orderedBy, state } = series;
  const next = state === 'ACTIVE' && nextOn && nextDue && t`giao ${dayText(nextOn)}, hạn ${dayText(nextDue)}`;
  return (
    <>
      <Pairs
        pairs={[
          [t`Lặp lại`, sentence],
          [t`Kỳ tới`, next],
          [t`Đến hết ngày`, until && dayText(until)],
          [t`Số kỳ`, times],
          [t`Người đặt`, orderedBy],
          [t`Tình trạng`, stateText(series)],
        ]}
      />
      {gives && state !== 'STOPPED' && <SeriesVerbs ask={ask} series={series} />}
    </>
  );
}

function SeriesVerbs({ series, ask }: Omit<SeriesProps, 'gives'>) {
  const pause = useAct(PauseSeriesDocument);
  const resume = useAct(ResumeSeriesDocument);
  const { act, isActing, problem } = series.state === 'PAUSED' ? resume : pause;
  const turn = () => void act({ input: { seriesId: series.id, version: series.version } });
  return (
    <>
      <div className="verbs">
        <Verb isBusy={isActing} onClick={turn}>
          {series.state === 'PAUSED' ? t`Tiếp tục` : t`Tạm dừng`}
        </Verb>
        <Verb onClick={() => ask({ kind: 'STOP_SERIES', series })}>{t`Dừng hẳn`}</Verb>
      </div>
      {problem && <Problem message={problem} />}
    </>
  );
}
