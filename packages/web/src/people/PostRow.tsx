// One post: title, agency, from when to when, and for an administrator its end and a deputy's sectors.
import { useState } from 'react';
import { isSector } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
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
  const [asking, setAsking] = useState<'end' | 'sectors'>();
  const close = () => setAsking(undefined);
  return (
    <div className="post">
      <PostText post={post} />
      {isManaged && (
        <div className="verbs">
          {post.role === 'DEPUTY' && <Verb onClick={() => setAsking('sectors')}>{t`Phân công lĩnh vực`}</Verb>}
          {post.to === null && <Verb onClick={() => setAsking('end')}>{t`Kết thúc`}</Verb>}
        </div>
      )}
      {asking === 'end' && <EndAppointmentDialog post={post} onClose={close} />}
      {asking === 'sectors' && <DeputySectorsDialog post={post} onClose={close} />}
    </div>
  );
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
        {post.to ? t`${dayText(post.from)} – ${dayText(post.to)}` : t`từ ${dayText(post.from)}`}
        {sectors.length > 0 && ` · ${t`phụ trách ${sectors.join(', ')}`}`}
        {post.assists && ` · ${t`giúp việc cho ${post.assists.person.fullName}, ${post.assists.title}`}`}
        {post.workPhone && ` · ${post.workPhone}`}
      </p>
    </div>
  );
}
