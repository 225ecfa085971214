// What the task is, where it comes from, and in words why it is late or will be.
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { useWords } from '../graphql/words.js';
import { dayText } from '../ui/days.js';
import { Pairs } from '../ui/Facts.js';
import { Meter } from '../ui/Meter.js';
import { Row, Rows } from '../ui/Row.js';
import { Section } from '../ui/Section.js';
import type { WholeTask } from './TaskPage.js';
import { isLate, isRunning, TaskStanding } from './TaskStanding.js';

export function TaskWhy({ task }: { readonly task: WholeTask }) {
  const { risks, urgedCount, returnedCount } = task;
  if (!isRunning(task) || (risks.length === 0 && !isLate(task))) return null;
  return (
    <Section title={isLate(task) ? t`Vì sao chậm` : t`Vì sao có nguy cơ chậm`} tone={isLate(task) ? 'late' : 'risk'}>
      <ul className={`card-body why-list ${isLate(task) ? 'late' : 'risk'}`}>
        {risks.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {urgedCount > 0 && <li>{t`đã đôn đốc ${urgedCount} lần`}</li>}
        {returnedCount > 0 && <li>{t`đã bị trả lại ${returnedCount} lần`}</li>}
      </ul>
    </Section>
  );
}

export function TaskFacts({ task }: { readonly task: WholeTask }) {
  const { grade, sector } = useWords();
  const { directive, clause, parent, dueExplanation, children } = task;
  return (
    <>
      <Section end={<strong>{task.progress}%</strong>} title={t`Nội dung và tiến độ`}>
        <div className="card-body stack">
          <Meter label={t`Tiến độ`} value={task.progress} />
          <Pairs
            pairs={[
              [t`Căn cứ`, directive && <Basis directive={directive} />],
              [
                t`Nội dung được giao`,
                clause && <p className="quote">{clause.label ? `${clause.label}. ${clause.text}` : clause.text}</p>,
              ],
              [t`Sản phẩm phải có`, task.expectedProduct],
              [t`Sản phẩm đã giao nộp`, deliveredText(task)],
              [t`Xác nhận trước hết ngày`, task.lifecycle === 'WAITING_CONFIRMATION' && dayText(task.confirmBy)],
              [
                t`Người giao xác nhận chậm`,
                task.confirmationDaysLate > 0 && t`${task.confirmationDaysLate} ngày, không tính cho đơn vị thực hiện`,
              ],
              [t`Đánh giá`, task.grade && grade(task.grade)],
              [t`Cơ quan giao`, `${task.assigner.name} (${task.assignedByName})`],
              [t`Lĩnh vực`, task.sector && sector(task.sector)],
              [
                t`Thuộc nhiệm vụ`,
                parent && (
                  <Link params={{ id: parent.id }} to="/nhiem-vu/$id">
                    {parent.code} · {parent.title}
                  </Link>
                ),
              ],
              [t`Trạng thái theo dõi`, task.provincialStatus],
              [t`Bắt đầu`, dayText(task.startsOn)],
              [t`Hạn`, task.dueOn ? dayText(task.dueOn) : t`không thời hạn`],
              [t`Tin gần nhất`, dayText(task.lastHeardOn)],
            ]}
          />
          {dueExplanation && <Explanation sentences={dueExplanation.steps.map(({ sentence }) => sentence)} />}
        </div>
      </Section>
      {children.length > 0 && <Children tasks={children} />}
    </>
  );
}

export const deliveredText = ({
  deliveredProduct,
  deliveredNumber,
}: Pick<WholeTask, 'deliveredProduct' | 'deliveredNumber'>): string =>
  [deliveredProduct, deliveredNumber].filter(Boolean).join(' · ');

function Basis({ directive }: { readonly directive: NonNullable<WholeTask['directive']> }) {
  const { id, number, abstract, issuedOn, spoken } = directive;
  return (
    <>
      <Link params={{ id }} to="/chi-dao/$id">
        {number ? t`${number} ngày ${dayText(issuedOn)}` : abstract}
      </Link>
      {spoken?.state === 'WAITING' && <span className="under risk">{t`chỉ đạo bằng lời, chờ xác nhận`}</span>}
      {spoken?.state === 'DISOWNED' && <span className="under late">{t`chỉ đạo bằng lời, không được xác nhận`}</span>}
    </>
  );
}

function Explanation({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <details>
      <summary>{t`Hạn tính thế nào`}</summary>
      <ul className="reckoning small">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

function Children({ tasks }: { readonly tasks: WholeTask['children'] }) {
  const done = tasks.filter(({ lifecycle }) => lifecycle === 'DONE').length;
  return (
    <Section end={t`xong ${done}/${tasks.length}`} title={t`Đã giao xuống`}>
      <Rows>
        {tasks.map((task) => (
          <Row
            key={task.id}
            meta={
              <>
                {task.lead.name} · {task.progress}% · <TaskStanding task={task} />
              </>
            }
            title={
              <Link params={{ id: task.id }} to="/nhiem-vu/$id">
                {task.title}
              </Link>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
