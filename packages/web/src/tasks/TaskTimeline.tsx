// All that happened to the task, the latest first: when, who, in what capacity, in their words.
import { t } from '@lingui/core/macro';
import { useWords } from '../graphql/words.js';
import { instantText } from '../ui/days.js';
import { Section } from '../ui/Section.js';
import { FileList } from './TaskEvidence.js';
import type { WholeTask } from './TaskPage.js';

type Moment = WholeTask['timeline'][number];

const deeds: Readonly<Record<string, () => string>> = {
  create: () => t`giao nhiệm vụ`,
  accept: () => t`nhận nhiệm vụ`,
  reject: () => t`từ chối nhiệm vụ`,
  assignDown: () => t`giao xuống`,
  assignOfficial: () => t`giao cán bộ thực hiện`,
  reportProgress: () => t`cập nhật tiến độ`,
  reportDone: () => t`báo cáo hoàn thành`,
  confirm: () => t`xác nhận hoàn thành`,
  return: () => t`trả lại, yêu cầu làm lại`,
  suspend: () => t`tạm hoãn nhiệm vụ`,
  resume: () => t`cho tiếp tục thực hiện`,
  cancel: () => t`hủy nhiệm vụ`,
  askExtension: () => t`xin gia hạn`,
  extend: () => t`cho gia hạn`,
  refuseExtension: () => t`không cho gia hạn`,
  urge: () => t`đôn đốc`,
  headChanged: () => t`người đứng đầu thay đổi`,
  officialChanged: () => t`người thực hiện thay đổi`,
  leadSucceeded: () => t`chuyển cơ quan chủ trì do sáp nhập, giải thể`,
  assignerSucceeded: () => t`chuyển cơ quan giao việc do sáp nhập, giải thể`,
  cooperationSucceeded: () => t`chuyển cơ quan phối hợp do sáp nhập, giải thể`,
  addMilestone: () => t`đặt mốc`,
  editMilestone: () => t`sửa mốc`,
  reportMilestone: () => t`báo cáo đạt mốc`,
  setPart: () => t`giao phần việc phối hợp`,
  reportPart: () => t`báo cáo xong phần việc phối hợp`,
  urgePart: () => t`đôn đốc cơ quan phối hợp`,
  directiveAmended: () => t`văn bản chỉ đạo được sửa đổi`,
  directiveReplaced: () => t`văn bản chỉ đạo được thay thế`,
  directiveWithdrawn: () => t`văn bản chỉ đạo bị thu hồi`,
  directiveRecalled: () => t`văn bản chỉ đạo được lấy lại`,
  turnedDueSoon: () => t`chuyển Sắp đến hạn`,
  turnedUnanswered: () => t`chuyển Quá hạn xác nhận`,
  turnedOverdue: () => t`chuyển Quá hạn`,
};

const actionText = (action: string): string => deeds[action]?.() ?? action;

export const latestFirst = (timeline: readonly Moment[]): readonly Moment[] =>
  [...timeline].sort((one, other) => other.at.localeCompare(one.at));

export function TaskTimeline({ task: { timeline } }: { readonly task: WholeTask }) {
  return (
    <Section count={timeline.length} title={t`Diễn biến`}>
      <Moments moments={latestFirst(timeline)} />
    </Section>
  );
}

export function Moments({ moments }: { readonly moments: readonly Moment[] }) {
  return (
    <ol className="timeline">
      {moments.map((moment) => (
        <MomentLine key={moment.id} moment={moment} />
      ))}
    </ol>
  );
}

function MomentLine({ moment }: { readonly moment: Moment }) {
  const { grade } = useWords();
  const { at, action, actorName, actorTitle, capacity, onBehalfOf, note, progress, evidence } = moment;
  return (
    <li className="moment">
      <time dateTime={at}>{instantText(at)}</time>
      <div>
        <p>
          <strong>
            {capacity ? `${capacity} ` : ''}
            {actorName}
          </strong>{' '}
          <span className="meta">
            {actorTitle}
            {onBehalfOf && <>, {t`giúp việc cho ${onBehalfOf}`}</>}
          </span>{' '}
          {actionText(action)}
          {progress !== null && <> · {progress}%</>}
          {moment.grade && <> · {grade(moment.grade)}</>}
        </p>
        {note && <p className="said small">{note}</p>}
        <Seen moment={moment} />
        {evidence.length > 0 && <FileList files={evidence} />}
      </div>
    </li>
  );
}

/** Whether an urge has reached one who answers for the task. */
function Seen({ moment: { seen, seenAt, seenByName } }: { readonly moment: Moment }) {
  if (seen === null) return null;
  if (!seenAt || !seenByName) return <p className="late small">{t`chưa xem`}</p>;
  return <p className="ok small">{t`${seenByName} đã xem lúc ${instantText(seenAt)}`}</p>;
}
