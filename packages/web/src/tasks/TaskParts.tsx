// Who cooperates with what, by when, and whose part is late: the days count to that agency, not to the lead.
import { t } from '@lingui/core/macro';
import { useMe } from '../graphql/session.js';
import { useAct } from '../graphql/useAct.js';
import { useOnceKey } from '../graphql/useOnceKey.js';
import { dayText } from '../ui/days.js';
import { Problem } from '../ui/Problem.js';
import { Row, Rows } from '../ui/Row.js';
import { Section } from '../ui/Section.js';
import { StatusDot } from '../ui/StatusDot.js';
import { useSay } from '../ui/Toast.js';
import { Verb } from '../ui/Verb.js';
import { UrgePartDocument, type PartFactsFragment } from './generated/graphql.js';
import { FileList } from './TaskEvidence.js';
import type { WholeTask } from './TaskPage.js';
import { type PlanAsk, usePlanDialog } from './usePlanDialog.js';

export function TaskParts({ task }: { readonly task: WholeTask }) {
  const { dialog, ask } = usePlanDialog(task);
  if (task.parts.length === 0) return null;
  return (
    <Section count={task.parts.length} title={t`Cơ quan phối hợp`}>
      <Rows>
        {task.parts.map((part) => (
          <Part ask={ask} key={part.agency.id} part={part} task={task} />
        ))}
      </Rows>
      {dialog}
    </Section>
  );
}

interface PartProps {
  readonly task: WholeTask;
  readonly part: PartFactsFragment;
  readonly ask: (ask: PlanAsk) => void;
}

function Part({ task, part, ask }: PartProps) {
  const urge = useUrgePart(task.id, part);
  return (
    <Row
      meta={<Standing part={part} />}
      title={part.agency.name}
      verbs={part.reportedOn ? undefined : <PartVerbs ask={ask} part={part} task={task} urge={urge} />}
    >
      {part.part && <p className="said small">{part.part}</p>}
      {part.report && <p className="said small">{t`Kết quả: ${part.report}`}</p>}
      {part.evidence.length > 0 && <FileList files={part.evidence} />}
      {urge.problem && <Problem message={urge.problem} />}
    </Row>
  );
}

function PartVerbs({ task, part, ask, urge }: PartProps & { readonly urge: ReturnType<typeof useUrgePart> }) {
  const { actingPost } = useMe();
  const { allowedPlanActions: allowed } = task;
  const { name, id } = part.agency;
  const isOurs = actingPost.agency.id === id;
  return (
    <>
      {isOurs && part.part && allowed.includes('reportPart') && (
        <Verb onClick={() => ask({ kind: 'REPORT_PART', part })}>{t`Báo cáo xong`}</Verb>
      )}
      {part.part && allowed.includes('urgePart') && (
        <Verb aria-label={t`Đôn đốc ${name}`} isBusy={urge.isActing} onClick={() => void urge.urge()}>
          {t`Đôn đốc`}
        </Verb>
      )}
      {allowed.includes('setPart') && (
        <Verb aria-label={t`Phần việc của ${name}`} onClick={() => ask({ kind: 'SET_PART', part })}>
          {part.part ? t`Sửa` : t`Giao phần việc`}
        </Verb>
      )}
    </>
  );
}

function useUrgePart(taskId: string, { agency }: PartFactsFragment) {
  const { act, isActing, problem } = useAct(UrgePartDocument);
  const key = useOnceKey();
  const say = useSay();
  return {
    isActing,
    problem,
    urge: async () => {
      if (!(await act({ input: { idempotencyKey: key.current(), taskId, agencyId: agency.id } }))) return;
      key.renew();
      say(t`Đã đôn đốc ${agency.shortName}`);
    },
  };
}

function Standing({
  part: { part, dueOn, reportedOn, reportedByName, daysLate, urgedCount },
}: Pick<PartProps, 'part'>) {
  if (!part || !dueOn) return <StatusDot shape="hollow" tone="quiet">{t`chưa có phần việc, hạn riêng`}</StatusDot>;
  const urged = urgedCount > 0 ? ` · ${t`đã đôn đốc ${urgedCount} lần`}` : '';
  if (reportedOn) {
    const when = t`xong ${dayText(reportedOn)}, ${reportedByName ?? ''}`;
    return <StatusDot tone="ok">{daysLate > 0 ? `${when}, ${t`chậm ${daysLate} ngày`}` : when}</StatusDot>;
  }
  const due = t`hạn ${dayText(dueOn)}`;
  return daysLate > 0 ? (
    <StatusDot shape="flag" tone="late">
      {due}, {t`quá hạn ${daysLate} ngày`}
      {urged}
    </StatusDot>
  ) : (
    <StatusDot shape="hollow" tone="quiet">
      {due}
      {urged}
    </StatusDot>
  );
}
