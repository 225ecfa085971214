// A spoken direction says so: where it was given, who wrote it down, whether the speaker's office owns it; and the office answers here.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { instantText } from '../ui/days.js';
import { Problem } from '../ui/Problem.js';
import { useSay } from '../ui/Toast.js';
import { Verb } from '../ui/Verb.js';
import type { Detail } from './DirectivePage.js';
import { DisownDialog } from './DisownDialog.js';
import { ConfirmSpokenDocument, type SpokenFactsFragment } from './generated/graphql.js';

interface SpokenNoteProps {
  readonly directive: Detail;
  readonly spoken: SpokenFactsFragment;
}

function sentenceOf({ state, decidedByName, decidedByTitle, decidedAt, ...spoken }: SpokenFactsFragment): string {
  const ground = spoken.ground ?? '';
  const who = [decidedByName, decidedByTitle].filter(Boolean).join(', ');
  const when = decidedAt ? instantText(decidedAt) : '';
  if (state === 'CONFIRMED') return t`${who} xác nhận đúng chỉ đạo lúc ${when}.`;
  if (state === 'DISOWNED') return t`${who} không xác nhận lúc ${when}: ${ground}. Các nhiệm vụ còn mở đã hủy.`;
  return t`Chờ văn phòng của người chỉ đạo xác nhận. Nhiệm vụ vẫn được giao và thực hiện.`;
}

export function SpokenNote({ directive: { id, registeredByName, registeredAt }, spoken }: SpokenNoteProps) {
  const [isAsking, setAsking] = useState(false);
  const { act, isActing, problem } = useAct(ConfirmSpokenDocument);
  const say = useSay();
  const confirm = async () => {
    const done = await act({ input: { directiveId: id, version: spoken.version } });
    if (done) say(t`Đã xác nhận chỉ đạo`);
  };
  const tone = { WAITING: 'risk', CONFIRMED: 'ok', DISOWNED: 'late' } as const;
  return (
    <div className="note" role="status">
      <strong className={tone[spoken.state]}>{sentenceOf(spoken)}</strong>
      <p>
        {spoken.place && `${spoken.place}. `}
        {t`${registeredByName} ghi lại lúc ${instantText(registeredAt)}.`}
      </p>
      {problem && <Problem message={problem} />}
      {spoken.mayDecide && (
        <div className="verbs">
          <Verb primary isBusy={isActing} onClick={() => void confirm()}>{t`Xác nhận đúng chỉ đạo`}</Verb>
          <Verb grave onClick={() => setAsking(true)}>{t`Không xác nhận`}</Verb>
        </div>
      )}
      {isAsking && <DisownDialog directiveId={id} version={spoken.version} onClose={() => setAsking(false)} />}
    </div>
  );
}
