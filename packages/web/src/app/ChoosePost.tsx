// In which post one works now; someone who holds none is told whom to ask.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useSession } from '../graphql/session.js';
import { Empty } from '../ui/Empty.js';
import { Page } from '../ui/Page.js';
import { Problem } from '../ui/Problem.js';
import { Row, Rows } from '../ui/Row.js';
import { Verb } from '../ui/Verb.js';
import { postName, postNote } from './postName.js';
import { useSignOut } from '../graphql/useSignOut.js';
import { usePostChange } from './usePostChange.js';

export function ChoosePost() {
  const { me } = useSession();
  const { changePost, isChanging, problem } = usePostChange();
  const signOut = useSignOut();
  const posts = me?.posts ?? [];
  return (
    <main className="bare-main" id="main">
      <Page title={t`Bạn làm việc với chức vụ nào?`}>
        {problem && <Problem message={problem} />}
        <div className="card">
          {posts.length === 0 && (
            <Empty>
              <Trans>Tài khoản này hiện không giữ chức vụ nào. Xin liên hệ quản trị của cơ quan.</Trans>
            </Empty>
          )}
          <Rows>
            {posts.map((post) => (
              <Row
                key={post.key}
                meta={postNote(post)}
                title={postName(post)}
                verbs={<Verb primary isBusy={isChanging} onClick={() => void changePost(post.key)}>{t`Chọn`}</Verb>}
              />
            ))}
          </Rows>
        </div>
        <p className="card-note">
          <button className="link" type="button" onClick={() => void signOut()}>{t`Đăng xuất`}</button>
        </p>
      </Page>
    </main>
  );
}
