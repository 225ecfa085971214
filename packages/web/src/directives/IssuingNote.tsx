// On the page of a directive that is on its way to many agencies: how far it is, asked again until it is there.
import { useEffect } from 'react';
import { t } from '@lingui/core/macro';
import { Meter } from '../ui/Meter.js';
import type { Detail } from './DirectivePage.js';

const LOOK_EVERY_MS = 1_500;

interface IssuingNoteProps {
  readonly directive: Detail;
  readonly onLook: () => void;
}

export function IssuingNote({ directive: { issuingJob }, onLook }: IssuingNoteProps) {
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && onLook(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [onLook]);
  const total = issuingJob?.total ?? 0;
  const done = issuingJob?.done ?? 0;
  return (
    <div className="card card-body stack-tight" role="status">
      <p>
        {issuingJob
          ? t`Đang ban hành đến ${total} cơ quan. Xong tất cả thì các cơ quan cùng nhận được; hủy được ở mục Tác vụ.`
          : t`Đang ban hành theo yêu cầu của người khác trong cơ quan. Xong tất cả thì các cơ quan cùng nhận được.`}
      </p>
      {issuingJob && <Meter label={t`Đang ban hành`} of={total} value={done} />}
    </div>
  );
}
