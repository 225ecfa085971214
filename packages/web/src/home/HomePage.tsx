// /: exceptions first. What waits for a decision, what is late, what will be and why; what is fine is one grey line.
import { formatDay, lunarOf } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { useMe } from '../graphql/session.js';
import { asHeading, clockText, weekdayName } from '../ui/days.js';
import { Page } from '../ui/Page.js';
import { Redirect } from '../ui/Redirect.js';
import { Rows } from '../ui/Row.js';
import { Section } from '../ui/Section.js';
import { DecisionRow, keyOfDecision } from './DecisionRow.js';
import { HomeDocument, type HomeQuery } from './generated/graphql.js';
import { TaskRow } from './TaskRow.js';
import './home.css';

type HomeData = HomeQuery['home'];

export function HomePage() {
  const navigate = useNavigate();
  const { actingPost } = useMe();
  // An administrator of the system decides nothing of the province's work.
  if (actingPost.role === 'ADMIN') return <Redirect go={() => void navigate({ to: '/co-quan', replace: true })} />;
  return <Home />;
}

function Home() {
  const { person, today, now } = useMe();
  const query = useQuery({ query: HomeDocument, requestPolicy: 'cache-and-network' });
  const day = asHeading(`${weekdayName(today)} ${formatDay(today)}`);
  return (
    <Page
      meta={t`${day} (${lunarText(today)}) · dữ liệu lúc ${clockText(now)}`}
      title={t`${greeting(now)}, ${person.fullName}`}
    >
      <Ready query={query} rows={5}>
        {({ home }) => (
          <div className="stack">
            <AtAGlance home={home} />
            <Decisions block={home.decisions} />
            <div className="two even">
              <Overdue block={home.overdue} />
              <AtRisk block={home.atRisk} />
            </div>
            <Fine home={home} />
          </div>
        )}
      </Ready>
    </Page>
  );
}

function lunarText(day: string): string {
  const { day: number, month, isLeapMonth } = lunarOf(day);
  return isLeapMonth ? t`${number}/${month} nhuận âm lịch` : t`${number}/${month} âm lịch`;
}

// In a hand the blocks stand one under another: how many there are of each is seen before the first of them.
function AtAGlance({ home: { decisions, overdue, atRisk } }: { readonly home: HomeData }) {
  return (
    <nav aria-label={t`Tóm tắt`} className="card glance">
      <Link to="/can-quyet-dinh">
        <b>{decisions.count}</b> {t`cần quyết định`}
      </Link>
      <Link className={overdue.count > 0 ? 'late' : undefined} search={{ xem: 'qua-han' }} to="/nhiem-vu">
        <b>{overdue.count}</b> {t`quá hạn`}
      </Link>
      <Link className={atRisk.count > 0 ? 'risk' : undefined} search={{ xem: 'nguy-co-cham' }} to="/nhiem-vu">
        <b>{atRisk.count}</b> {t`nguy cơ chậm`}
      </Link>
    </nav>
  );
}

function greeting(now: string): string {
  const hour = Number(clockText(now).slice(0, 2));
  if (hour < 11) return t`Chào buổi sáng`;
  if (hour < 13) return t`Chào buổi trưa`;
  if (hour < 18) return t`Chào buổi chiều`;
  return t`Chào buổi tối`;
}

function Decisions({ block: { count, rows } }: { readonly block: HomeData['decisions'] }) {
  return (
    <Section
      count={count}
      end={count > 0 && <Link to="/can-quyet-dinh">{t`Xem tất cả`}</Link>}
      title={t`Cần quyết định hôm nay`}
    >
      {count === 0 && (
        <p className="card-note">
          <Trans>Không còn việc nào chờ bạn quyết định.</Trans>
        </p>
      )}
      <Rows>
        {rows.map((decision) => (
          <DecisionRow decision={decision} key={keyOfDecision(decision)} />
        ))}
      </Rows>
    </Section>
  );
}

function Overdue({ block: { count, rows } }: { readonly block: HomeData['overdue'] }) {
  return (
    <Section
      count={count}
      end={count > 0 && <Link search={{ xem: 'qua-han' }} to="/nhiem-vu">{t`Xem tất cả`}</Link>}
      title={t`Quá hạn`}
      tone="late"
    >
      {count === 0 && <p className="card-note">{t`Không có việc quá hạn.`}</p>}
      <Rows>
        {rows.map((task) => (
          <TaskRow key={task.id} task={task} view="qua-han" />
        ))}
      </Rows>
    </Section>
  );
}

function AtRisk({ block: { count, rows } }: { readonly block: HomeData['atRisk'] }) {
  return (
    <Section
      count={count}
      end={count > 0 && <Link search={{ xem: 'nguy-co-cham' }} to="/nhiem-vu">{t`Xem tất cả`}</Link>}
      title={t`Nguy cơ chậm`}
      tone="risk"
    >
      {count === 0 && <p className="card-note">{t`Không việc nào có dấu hiệu chậm.`}</p>}
      <Rows>
        {rows.map((task) => (
          <TaskRow key={task.id} task={task} view="nguy-co-cham" />
        ))}
      </Rows>
    </Section>
  );
}

function Fine({ home: { inTimeCount, dueSoonCount, directivesUnfinished } }: { readonly home: HomeData }) {
  return (
    <p className="fine">
      <Link search={{ xem: 'trong-han' }} to="/nhiem-vu">
        <b>{inTimeCount}</b> <Trans>nhiệm vụ trong hạn</Trans>
      </Link>
      <Link search={{ xem: 'sap-den-han' }} to="/nhiem-vu">
        <b>{dueSoonCount}</b> <Trans>sắp đến hạn</Trans>
      </Link>
      <Link search={{ xem: 'chua-xong' }} to="/chi-dao">
        <b>{directivesUnfinished}</b> <Trans>văn bản chưa quán triệt xong</Trans>
      </Link>
    </p>
  );
}
