// /nhiem-vu/don-doc: whom we urged, who has looked, who has answered and how fast; every number opens its list.
import type { ReactNode } from 'react';
import { addDays, formatDay, isDay } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { useToday } from '../graphql/session.js';
import { useDataInstant } from '../graphql/useDataInstant.js';
import { ChipLink, Chips } from '../ui/Chips.js';
import { Empty } from '../ui/Empty.js';
import { Page } from '../ui/Page.js';
import { PrintNote } from '../ui/PrintNote.js';
import { Table, type Column } from '../ui/Table.js';
import { UrgingDocument, type UrgingQuery } from './generated/graphql.js';
import type { TaskSearch, UrgeWord } from './taskSearch.js';
import './tasks.css';

type Figures = UrgingQuery['urgingStatistics']['total'];

interface Period {
  readonly from: string;
  readonly to: string;
}

const DAYS = [7, 30, 90, 365] as const;

export function UrgingPage() {
  const { tu, den } = useSearch({ from: '/inside/nhiem-vu/don-doc' });
  const today = useToday();
  const period = { from: isDay(tu) ? tu : addDays(today, -30), to: isDay(den) ? den : today };
  const query = useQuery({ query: UrgingDocument, variables: period });
  const at = useDataInstant(query[0].data);
  const words = t`từ ${formatDay(period.from)} đến ${formatDay(period.to)}`;
  return (
    <Page
      crumbs={[<Link key="list" to="/nhiem-vu">{t`Nhiệm vụ`}</Link>, t`Đôn đốc`]}
      meta={words}
      title={t`Thống kê đôn đốc`}
    >
      <Chips label={t`Kỳ thống kê`}>
        {DAYS.map((days) => (
          <ChipLink
            isOn={period.to === today && period.from === addDays(today, -days)}
            key={days}
            search={{ tu: addDays(today, -days), den: today }}
            to="/nhiem-vu/don-doc"
          >
            {t`${days} ngày qua`}
          </ChipLink>
        ))}
      </Chips>
      <PrintNote at={at} words={[words]} />
      <Ready query={query} rows={5}>
        {({ urgingStatistics: { total, agencies } }) => (
          <div className="card">
            {total.tasks === 0 ? (
              <Empty>
                <Trans>Chưa đôn đốc nhiệm vụ nào trong kỳ này.</Trans>
              </Empty>
            ) : (
              <Table
                columns={columns(period)}
                items={[total, ...agencies]}
                keyOf={({ agency }) => agency?.id ?? 'total'}
                label={t`Thống kê đôn đốc theo cơ quan chủ trì`}
              />
            )}
          </div>
        )}
      </Ready>
      <p className="card-note">
        <Trans>
          Mỗi nhiệm vụ tính một lần, theo lời đôn đốc sau cùng trong kỳ. Đã xem: người chịu trách nhiệm đã mở nhiệm vụ.
          Đã trả lời: đã báo cáo tiến độ hoặc hoàn thành sau đó.
        </Trans>
      </p>
    </Page>
  );
}

function columns(period: Period): readonly Column<Figures>[] {
  const number = (
    key: string,
    head: string,
    value: (figures: Figures) => number,
    state?: UrgeWord,
  ): Column<Figures> => ({
    ...{ key, head, isNumber: true, isNamedOnCard: true },
    cell: (figures) => (
      <Count agencyId={figures.agency?.id} period={period} state={state}>
        {value(figures)}
      </Count>
    ),
  });
  return [
    {
      key: 'agency',
      head: t`Cơ quan chủ trì`,
      cell: ({ agency, urges }) => (
        <>
          <strong>{agency?.shortName ?? t`Tất cả`}</strong>{' '}
          <span className="meta nowrap">· {t`${urges} lượt đôn đốc`}</span>
        </>
      ),
    },
    number('tasks', t`Nhiệm vụ được đôn đốc`, ({ tasks }) => tasks),
    number('seen', t`Đã xem`, ({ seen }) => seen, 'da-xem'),
    number('notSeen', t`Chưa xem`, ({ notSeen }) => notSeen, 'chua-xem'),
    number('answered', t`Đã trả lời`, ({ answered }) => answered, 'da-tra-loi'),
    number('notAnswered', t`Chưa trả lời`, ({ notAnswered }) => notAnswered, 'chua-tra-loi'),
    {
      ...{ key: 'median', head: t`Thời gian trả lời (trung vị)`, isNumber: true, isNamedOnCard: true },
      cell: ({ medianHours }) => (medianHours === null ? '–' : durationText(medianHours)),
    },
  ];
}

function durationText(hours: number): string {
  const days = Math.round(hours / 24);
  return hours < 48 ? t`${Math.round(hours)} giờ` : t`${days} ngày`;
}

interface CountProps {
  readonly period: Period;
  readonly agencyId: string | undefined;
  readonly state: UrgeWord | undefined;
  readonly children: ReactNode;
}

function Count({ period: { from, to }, agencyId, state, children }: CountProps) {
  if (children === 0) return <span className="none">0</span>;
  const search: TaskSearch = { xem: 'tat-ca', coQuan: agencyId, donDoc: state ?? 'bat-ky', tu: from, den: to };
  return (
    <Link className="inline-link" search={search} to="/nhiem-vu">
      {children}
    </Link>
  );
}
