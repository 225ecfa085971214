// My own acknowledgement: one tap, by nobody but myself.
import { useEffect } from 'react';
import { useMutation } from 'urql';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useAct } from '../graphql/useAct.js';
import { instantText } from '../ui/days.js';
import { Problem } from '../ui/Problem.js';
import { StatusDot } from '../ui/StatusDot.js';
import { useSay } from '../ui/Toast.js';
import { Verb, Verbs } from '../ui/Verb.js';
import type { Detail } from './DirectivePage.js';
import { AcknowledgeDirectiveDocument, OpenDirectiveDocument } from './generated/graphql.js';

type Mine = NonNullable<Detail['myAcknowledgement']>;

/** Who has a directive before him is seen to have opened it; that it could not be told is no matter to him. */
function useOpened(directiveId: string, { state }: Mine): void {
  const [, open] = useMutation(OpenDirectiveDocument);
  useEffect(() => {
    if (state === 'PENDING') void open({ id: directiveId });
  }, [directiveId, state, open]);
}

interface MyAcknowledgementProps {
  readonly directiveId: string;
  readonly acknowledgement: Mine;
}

export function MyAcknowledgement({ directiveId, acknowledgement }: MyAcknowledgementProps) {
  useOpened(directiveId, acknowledgement);
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
