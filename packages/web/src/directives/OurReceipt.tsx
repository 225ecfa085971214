// What our agency has done with a directive it was sent, and what comes next.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { useAct } from '../graphql/useAct.js';
import { dateOf, dayText, instantText } from '../ui/days.js';
import { Meter } from '../ui/Meter.js';
import { Problem } from '../ui/Problem.js';
import { Section } from '../ui/Section.js';
import { useSay } from '../ui/Toast.js';
import { Verb } from '../ui/Verb.js';
import { AnswerRecall } from './AnswerRecall.js';
import type { Detail } from './DirectivePage.js';
import { DisseminateDialog } from './DisseminateDialog.js';
import { ReceiveDirectiveDocument } from './generated/graphql.js';
import { PassOnDialog } from './PassOnDialog.js';
import { ReceiptStatus } from './ReceiptStatus.js';
import { RefuseDialog } from './RefuseDialog.js';
import { StatusTrail } from './StatusTrail.js';

export type Receipt = NonNullable<Detail['ourReceipt']>;
type Asking = 'refuse' | 'disseminate' | 'passOn';

interface OurReceiptProps {
  readonly directiveId: string;
  readonly receipt: Receipt;
}

export function OurReceipt({ directiveId, receipt }: OurReceiptProps) {
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  return (
    <Section end={<ReceiptStatus state={receipt.state} timeAxis={receipt.timeAxis} />} title={t`Tại cơ quan của tôi`}>
      <div className="card-body stack">
        <AnswerRecall receipt={receipt} />
        <ReceiptStory receipt={receipt} />
        <ReceiptCount directiveId={directiveId} receipt={receipt} />
        <ReceiptVerbs receipt={receipt} onAsk={setAsking} />
        <StatusTrail trail={receipt.statusTrail} />
      </div>
      {asking === 'refuse' && <RefuseDialog receipt={receipt} onClose={close} />}
      {asking === 'disseminate' && <DisseminateDialog receipt={receipt} onClose={close} />}
      {asking === 'passOn' && <PassOnDialog receipt={receipt} onClose={close} />}
    </Section>
  );
}

function ReceiptStory({ receipt }: { readonly receipt: Receipt }) {
  const sentences = [
    t`${receipt.sentBy.name} gửi lúc ${instantText(receipt.sentAt)}.`,
    receipt.receivedAt && t`${receipt.receivedByName ?? ''} tiếp nhận lúc ${instantText(receipt.receivedAt)}.`,
    receipt.disseminateBy && t`Hạn quán triệt ${dayText(receipt.disseminateBy)}.`,
    receipt.doneAt && t`Quán triệt xong ngày ${dateOf(receipt.doneAt)}.`,
    receipt.refusedReason && t`Lý do từ chối: ${receipt.refusedReason}`,
  ];
  return <p>{sentences.filter(Boolean).join(' ')}</p>;
}

function ReceiptCount({ directiveId, receipt }: OurReceiptProps) {
  const { peopleCount, acknowledgedCount, passedOnTo } = receipt;
  const waiting = passedOnTo.filter(({ state }) => state !== 'DONE').length;
  return (
    <>
      {peopleCount > 0 && (
        <div>
          <p>{t`${acknowledgedCount}/${peopleCount} người của cơ quan đã xác nhận`}</p>
          <Meter label={t`Người đã xác nhận`} of={peopleCount} value={acknowledgedCount} />
        </div>
      )}
      {passedOnTo.length > 0 && (
        <p className="small">
          {t`Đã chuyển tiếp đến ${passedOnTo.length} đơn vị; ${waiting} đơn vị chưa xong.`}{' '}
          <Link params={{ id: directiveId }} to="/chi-dao/$id/quan-triet">{t`Xem từng đơn vị`}</Link>
        </p>
      )}
    </>
  );
}

interface VerbsProps {
  readonly receipt: Receipt;
  readonly onAsk: (asking: Asking) => void;
}

function ReceiptVerbs({ receipt: { id, version, state, allowedActions }, onAsk }: VerbsProps) {
  const { act, isActing, problem } = useAct(ReceiveDirectiveDocument);
  const say = useSay();
  const may = (action: string) => allowedActions.includes(action);
  const receive = async () => {
    const done = await act({ input: { receiptId: id, version } });
    if (done) say(t`Đã tiếp nhận văn bản`);
  };
  if (!['receive', 'refuse', 'disseminate', 'passOn'].some(may)) return null;
  return (
    <>
      {problem && <Problem message={problem} />}
      <div className="verbs">
        {may('receive') && <Verb primary isBusy={isActing} onClick={() => void receive()}>{t`Tiếp nhận`}</Verb>}
        {may('disseminate') && (
          <Verb primary={state === 'RECEIVED'} onClick={() => onAsk('disseminate')}>
            {state === 'RECEIVED' ? t`Lập danh sách quán triệt` : t`Bổ sung danh sách`}
          </Verb>
        )}
        {may('passOn') && <Verb onClick={() => onAsk('passOn')}>{t`Chuyển tiếp đến đơn vị trực thuộc`}</Verb>}
        {may('refuse') && <Verb onClick={() => onAsk('refuse')}>{t`Từ chối`}</Verb>}
      </div>
    </>
  );
}
