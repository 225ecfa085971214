// The milestones on the way to the result: what is due when, what was reached, what is late.
import { daysBetween } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useMe } from '../graphql/session.js';
import { dayText } from '../ui/days.js';
import { Row, Rows } from '../ui/Row.js';
import { Section } from '../ui/Section.js';
import { StatusDot } from '../ui/StatusDot.js';
import { Verb } from '../ui/Verb.js';
import type { MilestoneFactsFragment } from './generated/graphql.js';
import { FileList } from './TaskEvidence.js';
import type { WholeTask } from './TaskPage.js';
import { type PlanAsk, usePlanDialog } from './usePlanDialog.js';

export function TaskMilestones({ task }: { readonly task: WholeTask }) {
  const { dialog, ask } = usePlanDialog(task);
  const { milestones, allowedPlanActions } = task;
  const maySet = allowedPlanActions.includes('setMilestone');
  if (milestones.length === 0 && !maySet) return null;
  const reached = milestones.filter(({ doneOn }) => doneOn).length;
  return (
    <Section end={milestones.length > 0 && t`đạt ${reached}/${milestones.length}`} title={t`Các mốc`}>
      <Rows>
        {milestones.map((milestone) => (
          <Milestone allowed={allowedPlanActions} ask={ask} key={milestone.id} milestone={milestone} />
        ))}
      </Rows>
      {maySet && (
        <div className="card-body">
          <Verb onClick={() => ask({ kind: 'ADD_MILESTONE' })}>{t`Đặt mốc`}</Verb>
        </div>
      )}
      {dialog}
    </Section>
  );
}

interface MilestoneProps {
  readonly milestone: MilestoneFactsFragment;
  readonly allowed: readonly string[];
  readonly ask: (ask: PlanAsk) => void;
}

function Milestone({ milestone, allowed, ask }: MilestoneProps) {
  const { title, dueOn, doneOn, report, evidence } = milestone;
  const verbs = !doneOn && (
    <>
      {allowed.includes('reportMilestone') && (
        <Verb aria-label={t`Báo cáo đạt mốc: ${title}`} onClick={() => ask({ kind: 'REPORT_MILESTONE', milestone })}>
          {t`Báo cáo đạt`}
        </Verb>
      )}
      {allowed.includes('setMilestone') && (
        <Verb aria-label={t`Sửa mốc: ${title}`} onClick={() => ask({ kind: 'EDIT_MILESTONE', milestone })}>
          {t`Sửa`}
        </Verb>
      )}
    </>
  );
  return (
    <Row
      meta={
        <>
          {t`phải đạt ${dayText(dueOn)}`} · <Standing milestone={milestone} />
        </>
      }
      title={title}
      verbs={verbs || undefined}
    >
      {report && <p className="said small">{report}</p>}
      {evidence.length > 0 && <FileList files={evidence} />}
    </Row>
  );
}

function Standing({ milestone: { dueOn, doneOn, doneByName } }: { readonly milestone: MilestoneFactsFragment }) {
  const { today } = useMe();
  const late = Math.max(0, daysBetween(dueOn, doneOn ?? today));
  if (doneOn) {
    const when = t`đạt ${dayText(doneOn)}, ${doneByName ?? ''}`;
    return <StatusDot tone="ok">{late > 0 ? `${when}, ${t`chậm ${late} ngày`}` : when}</StatusDot>;
  }
  if (late > 0) return <StatusDot shape="flag" tone="late">{t`quá hạn ${late} ngày`}</StatusDot>;
  return <StatusDot shape="hollow" tone="quiet">{t`chưa đến`}</StatusDot>;
}
