// All that happened to the task, the latest first: when, who, in what capacity, in their words.
import { t } from '@lingui/core/macro';
import { useWords } from '../graphql/words.js';
import { instantText } from '../ui/days.js';
import { Section } from '../ui/Section.js';
import { FileList } from './TaskEvidence.js';
import type { WholeTask } from './TaskPage.js';

type Moment = WholeTask['timeline'][number];

function actionText(action: string): string {
  switch (action) {
    case 'create':
      return t`giao nhiệm vụ`;
    case 'accept':
      return t`nhận nhiệm vụ`;
    case 'reject':
      return t`từ chối nhiệm vụ`;
    case 'assignDown':
      return t`giao xuống`;
    case 'assignOfficial':
      return t`giao cán bộ thực hiện`;
    case 'reportProgress':
      return t`cập nhật tiến độ`;
    case 'reportDone':
      return t`báo cáo hoàn thành`;
    case 'confirm':
      return t`xác nhận hoàn thành`;
    case 'return':
      return t`trả lại, yêu cầu làm lại`;
    case 'suspend':
      return t`tạm hoãn nhiệm vụ`;
    case 'resume':
      return t`cho tiếp tục thực hiện`;
    case 'cancel':
      return t`hủy nhiệm vụ`;
    case 'askExtension':
      return t`xin gia hạn`;
    case 'extend':
      return t`cho gia hạn`;
    case 'refuseExtension':
      return t`không cho gia hạn`;
    case 'urge':
      return t`đôn đốc`;
    case 'headChanged':
      return t`người đứng đầu thay đổi`;
    case 'officialChanged':
      return t`người thực hiện thay đổi`;
    case 'leadSucceeded':
      return t`chuyển cơ quan chủ trì do sáp nhập, giải thể`;
    case 'assignerSucceeded':
      return t`chuyển cơ quan giao việc do sáp nhập, giải thể`;
    case 'cooperationSucceeded':
      return t`chuyển cơ quan phối hợp do sáp nhập, giải thể`;
    default:
      return action;
  }
}

export function TaskTimeline({ task: { timeline } }: { readonly task: WholeTask }) {
  const latestFirst = [...timeline].sort((one, other) => other.at.localeCompare(one.at));
  return (
    <Section count={timeline.length} title={t`Diễn biến`}>
      <ol className="timeline">
        {latestFirst.map((moment) => (
          <MomentLine key={moment.id} moment={moment} />
        ))}
      </ol>
    </Section>
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
        {evidence.length > 0 && <FileList files={evidence} />}
      </div>
    </li>
  );
}
