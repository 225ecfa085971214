// How far a directive has reached: agencies, people, and the way to the matrix.
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { Meter } from '../ui/Meter.js';
import { Section } from '../ui/Section.js';
import type { Detail } from './DirectivePage.js';

export function ReachSection({ directive: { id, progress } }: { readonly directive: Detail }) {
  const { agencies, agenciesDone, agenciesNotReceived, people, peopleAcknowledged } = progress;
  return (
    <Section
      end={
        <Link params={{ id }} to="/chi-dao/$id/quan-triet">
          {t`Từng cơ quan`}
        </Link>
      }
      title={t`Tình hình quán triệt`}
    >
      <div className="card-body stack">
        <div>
          <p>{t`${agenciesDone}/${agencies} cơ quan đã quán triệt`}</p>
          <Meter label={t`Cơ quan đã quán triệt`} of={agencies} value={agenciesDone} />
        </div>
        <div>
          <p>{t`${peopleAcknowledged}/${people} người đã xác nhận`}</p>
          <Meter label={t`Người đã xác nhận`} of={people} value={peopleAcknowledged} />
        </div>
        {agenciesNotReceived > 0 && (
          <Link
            className="late"
            params={{ id }}
            search={{ xem: 'chua-tiep-nhan' }}
            to="/chi-dao/$id/quan-triet"
          >{t`${agenciesNotReceived} cơ quan chưa tiếp nhận`}</Link>
        )}
      </div>
    </Section>
  );
}
