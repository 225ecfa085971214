// Where one is signed in, and the way to end any of it from here.
import { t } from '@lingui/core/macro';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { useSession } from '../graphql/session.js';
import { useAct } from '../graphql/useAct.js';
import { instantText } from '../ui/days.js';
import { Problem } from '../ui/Problem.js';
import { Row, Rows } from '../ui/Row.js';
import { Section } from '../ui/Section.js';
import { StatusDot } from '../ui/StatusDot.js';
import { useSay } from '../ui/Toast.js';
import { Verb } from '../ui/Verb.js';
import { deviceName } from './deviceName.js';
import {
  MySessionsDocument,
  RevokeOtherSessionsDocument,
  RevokeSessionDocument,
  type MySessionsQuery,
} from './generated/graphql.js';

type SignedIn = MySessionsQuery['mySessions'][number];

export function SessionsSection() {
  const query = useQuery({ query: MySessionsDocument });
  const sessions = query[0].data?.mySessions ?? [];
  const others = useAct(RevokeOtherSessionsDocument);
  const say = useSay();

  async function leaveOthers(): Promise<void> {
    const answer = await others.act({});
    if (answer) say(t`Đã thoát khỏi ${answer.revokeOtherSessions} thiết bị khác`);
  }

  return (
    <Section
      end={
        sessions.length > 1 && (
          <Verb isBusy={others.isActing} onClick={() => void leaveOthers()}>{t`Thoát mọi thiết bị khác`}</Verb>
        )
      }
      title={t`Thiết bị đang đăng nhập`}
    >
      {others.problem && <Problem message={others.problem} />}
      <Ready query={query} rows={2}>
        {({ mySessions }) => (
          <Rows>
            {mySessions.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </Rows>
        )}
      </Ready>
    </Section>
  );
}

function SessionRow({ session }: { readonly session: SignedIn }) {
  const { renew } = useSession();
  const { act, isActing, problem } = useAct(RevokeSessionDocument);
  const { id, isCurrent, createdAt, lastSeenAt, ipHint, userAgent } = session;

  async function leave(): Promise<void> {
    if ((await act({ id })) && isCurrent) renew();
  }

  return (
    <Row
      meta={
        t`Vào lúc ${instantText(createdAt)} · dùng lần cuối ${instantText(lastSeenAt)}` + (ipHint ? ` · ${ipHint}` : '')
      }
      title={deviceName(userAgent)}
      verbs={
        isCurrent ? (
          <StatusDot tone="brand">{t`thiết bị này`}</StatusDot>
        ) : (
          <Verb isBusy={isActing} onClick={() => void leave()}>{t`Thoát`}</Verb>
        )
      }
    >
      {problem && <Problem message={problem} />}
    </Row>
  );
}
