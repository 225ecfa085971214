// My own acknowledgement: one tap, by nobody but myself.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useAct } from '../graphql/useAct.js';
import { instantText } from '../ui/days.js';
import { Problem } from '../ui/Problem.js';
import { StatusDot } from '../ui/StatusDot.js';
import { useSay } from '../ui/Toast.js';
import { Verb, Verbs } from '../ui/Verb.js';
import type { Detail } from './DirectivePage.js';
import { AcknowledgeDirectiveDocument } from './generated/graphql.js';

type Mine = NonNullable<Detail['myAcknowledgement']>;

export function MyAcknowledgement({ acknowledgement }: { readonly acknowledgement: Mine }) {
  const { act, isActing, problem } = useAct(AcknowledgeDirectiveDocument);
  const say = useSay();
  if (acknowledgement.state === 'ACKNOWLEDGED') {
    return (
      <div className="card card-body">
        <StatusDot tone="ok">{t`Bạn đã xác nhận quán triệt lúc ${instantText(acknowledgement.acknowledgedAt)}`}</StatusDot>
      </div>
    );
  }
  const acknowledge = async () => {
    const done = await act({ input: { acknowledgementId: acknowledgement.id } });
    if (done) say(t`Đã xác nhận quán triệt`);
  };
  return (
    <section aria-label={t`Xác nhận của tôi`} className="card card-body stack">
      <p>
        <Trans>
          Bạn có tên trong danh sách quán triệt. Đọc xong nội dung, xin xác nhận; xác nhận được ghi tên và giờ của bạn.
        </Trans>
      </p>
      {problem && <Problem message={problem} />}
      <Verbs sticky>
        <Verb primary isBusy={isActing} onClick={() => void acknowledge()}>{t`Xác nhận đã quán triệt`}</Verb>
      </Verbs>
    </section>
  );
}
