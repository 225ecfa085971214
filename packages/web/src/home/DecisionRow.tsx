// One thing that waits for a decision, with the verbs that decide it right here.
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { TaskSearch } from '../tasks/taskSearch.js';
import { TaskVerbs } from '../tasks/TaskVerbs.js';
import { dateOf, dayText } from '../ui/days.js';
import { Problem } from '../ui/Problem.js';
import { Row } from '../ui/Row.js';
import { Verb, VerbLink } from '../ui/Verb.js';
import type { DecisionFactsFragment } from './generated/graphql.js';
import { useAcknowledge, useReceive } from './useDirectiveVerbs.js';

type Decision = DecisionFactsFragment;
type Receipt = NonNullable<Decision['receipt']>;
type Acknowledgement = NonNullable<Decision['acknowledgement']>;

export function keyOfDecision({ kind, task, receipt, acknowledgement }: Decision): string {
  return `${kind} ${task?.id ?? receipt?.id ?? acknowledgement?.id ?? ''}`;
}

type DirectiveFacts = Receipt['directive'];

function receiveTitle({ number, abstract }: DirectiveFacts): string {
  return number ? t`Tiếp nhận văn bản ${number}` : t`Tiếp nhận: ${abstract}`;
}

function disseminateTitle({ number, abstract }: DirectiveFacts): string {
  return number ? t`Phổ biến văn bản ${number}` : t`Phổ biến: ${abstract}`;
}

function recallTitle({ number, abstract }: DirectiveFacts): string {
  return number ? t`Trả lời yêu cầu lấy lại văn bản ${number}` : t`Trả lời yêu cầu lấy lại: ${abstract}`;
}

function receiptTitle(kind: Decision['kind'], directive: DirectiveFacts): string {
  if (kind === 'ANSWER_RECALL') return recallTitle(directive);
  return kind === 'RECEIVE_DIRECTIVE' ? receiveTitle(directive) : disseminateTitle(directive);
}

function acknowledgeTitle({ number, abstract }: DirectiveFacts): string {
  return number ? t`Quán triệt văn bản ${number}` : t`Quán triệt: ${abstract}`;
}

function waitedText(days: number): string {
  return days > 0 ? t`chờ ${days} ngày làm việc` : t`mới đến hôm nay`;
}

export function DecisionRow({ decision }: { readonly decision: Decision }) {
  const { task, receipt, acknowledgement } = decision;
  if (task) return <TaskDecision decision={decision} task={task} />;
  if (receipt) return <ReceiptDecision decision={decision} receipt={receipt} />;
  if (acknowledgement) return <AcknowledgementDecision acknowledgement={acknowledgement} decision={decision} />;
  return null;
}

type Task = NonNullable<Decision['task']>;

interface TaskDecisionProps {
  readonly decision: Decision;
  readonly task: Task;
}

function TaskDecision({ decision, task }: TaskDecisionProps) {
  const { title, meta, search } = wordsOf(decision.kind, task);
  return (
    <Row
      meta={`${meta} · ${waitedText(decision.waitedDays)}`}
      title={
        <Link params={{ id: task.id }} search={search} to="/nhiem-vu/$id">
          {title}
        </Link>
      }
      verbs={
        <TaskVerbs atMost={2} first={decision.kind === 'REASSIGN_TASK' ? 'assignOfficial' : undefined} task={task} />
      }
    />
  );
}

/** An answer that is late is the confirmer's own lateness: he is told so where he decides. */
function answerText({ confirmBy, confirmationDaysLate }: Task): string {
  if (confirmationDaysLate > 0) return ` · ${t`quá hạn xác nhận ${confirmationDaysLate} ngày`}`;
  return confirmBy ? ` · ${t`xác nhận trước hết ${dayText(confirmBy)}`}` : '';
}

interface TaskWords {
  readonly title: string;
  readonly meta: string;
  readonly search: TaskSearch;
}

function wordsOf(kind: Decision['kind'], task: Task): TaskWords {
  const { title, lead, assigner, responsibleOfficial, reportedAt, evidenceCount, dueOn, extensionUntil } = task;
  switch (kind) {
    case 'CONFIRM_TASK': {
      const files = evidenceCount > 0 ? t`${evidenceCount} minh chứng` : t`chưa có minh chứng`;
      const reported = t`${lead.shortName} · ${responsibleOfficial.name} báo cáo ${dateOf(reportedAt)}`;
      return {
        title: t`Xác nhận hoàn thành: ${title}`,
        meta: `${reported} · ${files}${answerText(task)}`,
        search: { xem: 'cho-xac-nhan' },
      };
    }
    case 'DECIDE_EXTENSION': {
      const asked = t`${lead.shortName} xin đến ${dayText(extensionUntil)} · hạn ${dayText(dueOn)}`;
      return { title: t`Xin gia hạn: ${title}`, meta: asked, search: { xem: 'xin-gia-han' } };
    }
    case 'REASSIGN_TASK':
      return {
        title: t`Phân công lại: ${title}`,
        meta: t`người thực hiện đã thôi chức vụ · hạn ${dayText(dueOn)}`,
        search: {},
      };
    default:
      return {
        title: t`Nhận nhiệm vụ: ${title}`,
        meta: t`${assigner.shortName} giao · hạn ${dayText(dueOn)}`,
        search: {},
      };
  }
}

function ReceiptDecision({ decision, receipt }: { readonly decision: Decision; readonly receipt: Receipt }) {
  const { receive, isActing, problem } = useReceive();
  const { directive, sentBy, disseminateBy } = receipt;
  const isNew = decision.kind === 'RECEIVE_DIRECTIVE';
  const due = disseminateBy ? ` · ${t`hạn quán triệt ${dayText(disseminateBy)}`}` : '';
  return (
    <Row
      meta={`${directive.number ? directive.abstract : directive.issuerName} · ${t`${sentBy.shortName} gửi`}${due} · ${waitedText(decision.waitedDays)}`}
      title={
        <Link params={{ id: directive.id }} to="/chi-dao/$id">
          {receiptTitle(decision.kind, directive)}
        </Link>
      }
      verbs={
        <>
          {isNew && <Verb primary isBusy={isActing} onClick={() => void receive(receipt)}>{t`Tiếp nhận`}</Verb>}
          <VerbLink params={{ id: directive.id }} primary={!isNew} to="/chi-dao/$id">
            {decision.kind === 'DISSEMINATE_DIRECTIVE' ? t`Phổ biến` : t`Mở`}
          </VerbLink>
        </>
      }
    >
      {problem && <Problem message={problem} />}
    </Row>
  );
}

interface AcknowledgementDecisionProps {
  readonly decision: Decision;
  readonly acknowledgement: Acknowledgement;
}

function AcknowledgementDecision({ decision, acknowledgement }: AcknowledgementDecisionProps) {
  const { acknowledge, isActing, problem } = useAcknowledge();
  const { directive, disseminateBy } = acknowledgement.receipt;
  const due = disseminateBy ? ` · ${t`hạn quán triệt ${dayText(disseminateBy)}`}` : '';
  return (
    <Row
      meta={`${directive.number ? directive.abstract : directive.issuerName}${due} · ${waitedText(decision.waitedDays)}`}
      title={
        <Link params={{ id: directive.id }} to="/chi-dao/$id">
          {acknowledgeTitle(directive)}
        </Link>
      }
      verbs={
        <>
          <Verb primary isBusy={isActing} onClick={() => void acknowledge(acknowledgement.id)}>
            {t`Xác nhận đã quán triệt`}
          </Verb>
          <VerbLink params={{ id: directive.id }} to="/chi-dao/$id">{t`Đọc`}</VerbLink>
        </>
      }
    >
      {problem && <Problem message={problem} />}
    </Row>
  );
}
