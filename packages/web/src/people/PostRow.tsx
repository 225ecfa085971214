// One post: title, agency, from when to when, and for an administrator its end and a deputy's sectors.
import { useState } from 'react';
import { isSector } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { useToday } from '../graphql/session.js';
import { useWords } from '../graphql/words.js';
import { dayText } from '../ui/days.js';
import { Verb } from '../ui/Verb.js';
import { DeputySectorsDialog } from './DeputySectorsDialog.js';
import { EndAppointmentDialog } from './EndAppointmentDialog.js';
import type { PostLineFragment } from './generated/graphql.js';

interface PostRowProps {
  readonly post: PostLineFragment;
  readonly isManaged: boolean;
}

export function PostRow({ post, isManaged }: PostRowProps) {
  const today = useToday();
  const [asking, setAsking] = useState<'end' | 'sectors'>();
  const close = () => setAsking(undefined);
  return (
    <div className="post">
      <PostText post={post} />
      {isManaged && (
        <div className="verbs">
          {post.role === 'DEPUTY' && <Verb onClick={() => setAsking('sectors')}>{t`Phân công lĩnh vực`}</Verb>}
          {post.from > today ? (
            <Verb onClick={() => setAsking('end')}>{t`Hủy bổ nhiệm`}</Verb>
          ) : (
            <Verb onClick={() => setAsking('end')}>{t`Kết thúc`}</Verb>
          )}
        </div>
      )}
      {asking === 'end' && <EndAppointmentDialog post={post} onClose={close} />}
      {asking === 'sectors' && <DeputySectorsDialog post={post} onClose={close} />}
    </div>
  );
}

function Period({ post: { from, to } }: { readonly post: PostLineFragment }) {
  const today = useToday();
  if (to !== null && to < from) return t`hủy trước khi bắt đầu ngày ${dayText(from)}`;
  if (to) return t`${dayText(from)} – ${dayText(to)}`;
  return from > today ? <strong>{t`từ ngày ${dayText(from)}`}</strong> : t`từ ${dayText(from)}`;
}

function PostText({ post }: { readonly post: PostLineFragment }) {
  const { role, sector } = useWords();
  const sectors = post.sectors.filter(isSector).map((code) => sector(code));
  return (
    <div>
      <p className="strong">{post.title}</p>
      <p className="small">
        <Link params={{ id: post.agency.id }} to="/co-quan/$id">
          {post.agency.name}
        </Link>{' '}
        · {role(post.role)}
      </p>
      <p className="meta">
        <Period post={post} />
        {sectors.length > 0 && ` · ${t`phụ trách ${sectors.join(', ')}`}`}
        {post.assists && ` · ${t`giúp việc cho ${post.assists.person.fullName}, ${post.assists.title}`}`}
        {post.workPhone && ` · ${post.workPhone}`}
      </p>
    </div>
  );
}
