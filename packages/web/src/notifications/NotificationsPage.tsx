// /thong-bao: what one was told, the newest first, day by day; each line opens the thing itself.
import { useEffect } from 'react';
import { addDays } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useClient } from 'urql';
import { ReadyPages } from '../graphql/ReadyPages.js';
import { useToday } from '../graphql/session.js';
import { useAct } from '../graphql/useAct.js';
import { usePages } from '../graphql/usePages.js';
import { ChipLink, Chips } from '../ui/Chips.js';
import { asHeading, dateOf, dayText, localDayOf, weekdayName } from '../ui/days.js';
import { Empty } from '../ui/Empty.js';
import { Page } from '../ui/Page.js';
import { Problem } from '../ui/Problem.js';
import { Rows } from '../ui/Row.js';
import { Verb, VerbLink } from '../ui/Verb.js';
import { useArrivals } from './Arrivals.js';
import {
  MarkNotificationsReadDocument,
  NotificationsDocument,
  type NotificationFactsFragment,
} from './generated/graphql.js';
import { NotificationRow } from './NotificationRow.js';
import './notifications.css';

const first = 30;

export function NotificationsPage() {
  const { xem } = useSearch({ from: '/inside/thong-bao' });
  const unreadOnly = xem === 'chua-doc';
  const { unread } = useArrivals();
  const { act, isActing, problem } = useAct(MarkNotificationsReadDocument);
  const pages = usePages({
    document: NotificationsDocument,
    variables: { first, unreadOnly },
    pick: ({ notifications }) => notifications,
  });
  useFresh(unreadOnly);
  const newest = pages.nodes?.[0]?.id;

  return (
    <Page
      meta={unread === 0 ? t`Không có thông báo chưa đọc` : t`${unread} chưa đọc`}
      title={t`Thông báo`}
      tools={
        <>
          {newest !== undefined && unread > 0 && (
            <Verb isBusy={isActing} onClick={() => void act({ input: { upTo: newest } })}>
              {t`Đánh dấu tất cả đã đọc`}
            </Verb>
          )}
          <VerbLink hash="nhan-thong-bao" to="/ca-nhan">{t`Cách nhận`}</VerbLink>
        </>
      }
    >
      <Chips label={t`Xem`}>
        <ChipLink isOn={!unreadOnly} search={{}} to="/thong-bao">{t`Tất cả`}</ChipLink>
        <ChipLink isOn={unreadOnly} search={{ xem: 'chua-doc' }} to="/thong-bao">{t`Chưa đọc`}</ChipLink>
      </Chips>
      {problem && <Problem message={problem} />}
      <ReadyPages pages={pages}>
        {(nodes) =>
          nodes.length === 0 ? (
            <Empty verbs={<Link to="/">{t`Về Tổng quan`}</Link>}>
              {unreadOnly ? <Trans>Bạn đã đọc hết thông báo.</Trans> : <Trans>Chưa có thông báo nào.</Trans>}
            </Empty>
          ) : (
            <Days nodes={nodes} onRead={(id) => void act({ input: { ids: [id] } })} />
          )
        }
      </ReadyPages>
    </Page>
  );
}

/** What has just come stands in the list as well: its first page is asked for again. */
function useFresh(unreadOnly: boolean): void {
  const client = useClient();
  const { latest } = useArrivals();
  useEffect(() => {
    const asked = { first, unreadOnly, after: null };
    void client.query(NotificationsDocument, asked, { requestPolicy: 'network-only' }).toPromise();
  }, [client, latest, unreadOnly]);
}

interface DaysProps {
  readonly nodes: readonly NotificationFactsFragment[];
  readonly onRead: (id: string) => void;
}

function Days({ nodes, onRead }: DaysProps) {
  const name = useDayName();
  return Object.entries(Object.groupBy(nodes, ({ toldAt }) => localDayOf(toldAt))).map(([day, told = []]) => (
    <section key={day}>
      <h2 className="day-head">{name(day, told[0]?.toldAt)}</h2>
      <Rows>
        {told.map((notification) => (
          <NotificationRow key={notification.id} notification={notification} onRead={() => onRead(notification.id)} />
        ))}
      </Rows>
    </section>
  ));
}

function useDayName(): (day: string, instant: string | undefined) => string {
  const today = useToday();
  return (day, instant) => {
    if (day === today) return t`Hôm nay, ${dayText(day)}`;
    if (day === addDays(today, -1)) return t`Hôm qua, ${dayText(day)}`;
    return asHeading(`${weekdayName(day)}, ${dateOf(instant)}`);
  };
}
