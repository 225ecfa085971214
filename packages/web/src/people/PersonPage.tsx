// /can-bo/:id: one person: how to reach them, the posts held now and before.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { useToday } from '../graphql/session.js';
import { useWords } from '../graphql/words.js';
import { Empty } from '../ui/Empty.js';
import { Pairs } from '../ui/Facts.js';
import { Page } from '../ui/Page.js';
import { phoneText } from '../ui/phoneText.js';
import { Section } from '../ui/Section.js';
import { StatusDot } from '../ui/StatusDot.js';
import { VerbLink } from '../ui/Verb.js';
import { PersonDetailDocument, type PersonDetailQuery } from './generated/graphql.js';
import { PersonVerbs } from './PersonVerbs.js';
import { PostRow } from './PostRow.js';
import { statusLooks, statusName } from './statusName.js';
import '../ui/lists.css';
import './people.css';

export type Detail = NonNullable<PersonDetailQuery['person']>;

export function PersonPage() {
  const { id } = useParams({ from: '/inside/can-bo/$id' });
  const query = useQuery({ query: PersonDetailDocument, variables: { id } });
  const { personKind } = useWords();
  const found = query[0].data?.person;
  return (
    <Page
      crumbs={[<Link to="/can-bo">{t`Cán bộ`}</Link>, found?.fullName ?? '…']}
      meta={found && personKind(found.kind)}
      title={found?.fullName ?? t`Cán bộ`}
    >
      <Ready missing={<NoPerson />} query={query} rows={4}>
        {({ person }) => (person ? <PersonBody person={person} /> : <NoPerson />)}
      </Ready>
    </Page>
  );
}

function PersonBody({ person }: { readonly person: Detail }) {
  const today = useToday();
  const posts = person.appointments.toSorted((one, other) => (one.from < other.from ? 1 : -1));
  const those = (standing: Standing) => posts.filter((post) => standingOn(today, post) === standing);
  const [held, coming, past] = [those('held'), those('coming'), those('past')];
  return (
    <>
      {person.canManage && <PersonVerbs person={person} />}
      <div className="lean">
        <div className="stack">
          <Section count={held.length} title={t`Đang giữ chức vụ`}>
            {held.length === 0 && (
              <Empty>
                <Trans>Hiện không giữ chức vụ nào nên chưa làm việc được trên hệ thống.</Trans>
              </Empty>
            )}
            {held.map((post) => (
              <PostRow isManaged={person.canManage} key={post.id} post={post} />
            ))}
          </Section>
          {coming.length > 0 && (
            <Section count={coming.length} title={t`Sẽ giữ chức vụ`}>
              {coming.map((post) => (
                <PostRow isManaged={person.canManage} key={post.id} post={post} />
              ))}
            </Section>
          )}
          {past.length > 0 && (
            <Section count={past.length} title={t`Đã giữ`}>
              {past.map((post) => (
                <PostRow isManaged={false} key={post.id} post={post} />
              ))}
            </Section>
          )}
        </div>
        <Section title={t`Liên hệ, tài khoản`}>
          <div className="card-body">
            <Pairs
              pairs={[
                [t`Điện thoại`, person.phone && <Phone phone={person.phone} />],
                [t`Thư điện tử`, person.email],
                [t`Tài khoản`, <StatusDot {...statusLooks(person.status)}>{statusName(person.status)}</StatusDot>],
              ]}
            />
          </div>
        </Section>
      </div>
    </>
  );
}

type Post = Detail['appointments'][number];
type Standing = 'held' | 'coming' | 'past';

/** A post that was called off before it began was never held. */
function standingOn(today: string, { from, to }: Post): Standing {
  if (to !== null && (to < today || to < from)) return 'past';
  return from > today ? 'coming' : 'held';
}

/** A number that is shown in part cannot be called. */
function Phone({ phone }: { readonly phone: string }) {
  return phone.includes('*') ? <>{phone}</> : <a href={`tel:${phone.replaceAll(' ', '')}`}>{phoneText(phone)}</a>;
}

function NoPerson() {
  return (
    <div className="card">
      <Empty verbs={<VerbLink to="/can-bo">{t`Về danh sách cán bộ`}</VerbLink>}>
        <Trans>Không có người này, hoặc người này ngoài phạm vi của bạn.</Trans>
      </Empty>
    </div>
  );
}
