// "Chuyển đơn vị": the post one acts in, and the others one holds, two taps away.
import { useEffect, useRef, useState, type RefObject } from 'react';
import { t } from '@lingui/core/macro';
import { useMe } from '../graphql/session.js';
import { postName, postNote } from './postName.js';
import { usePostChange } from './usePostChange.js';

export function PostSwitcher() {
  const { actingPost, posts } = useMe();
  if (posts.length > 1) return <PostMenu />;
  return (
    <div className="top-post">
      <span className="post-button">
        <span>{postName(actingPost)}</span>
      </span>
    </div>
  );
}

function PostMenu() {
  const { actingPost } = useMe();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useLeaving(box, isOpen, () => setOpen(false));

  return (
    <div className="top-post" ref={box} onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <button
        aria-expanded={isOpen}
        aria-label={t`Chuyển đơn vị, đang là ${postName(actingPost)}`}
        className="post-button"
        type="button"
        onClick={() => setOpen(!isOpen)}
      >
        <span>{postName(actingPost)}</span>
        <span aria-hidden="true">▾</span>
      </button>
      {isOpen && <PostList />}
    </div>
  );
}

function PostList() {
  const { actingPost, posts } = useMe();
  const { changePost, isChanging, problem } = usePostChange();
  return (
    <div className="post-list">
      {problem && <p className="card-note late">{problem}</p>}
      {posts.map((post) => (
        <button
          aria-current={post.key === actingPost.key}
          disabled={isChanging}
          key={post.key}
          type="button"
          onClick={() => void changePost(post.key)}
        >
          {postName(post)}
          <small>{postNote(post)}</small>
        </button>
      ))}
    </div>
  );
}

// Closes what is open when the eye or the keyboard goes elsewhere.
function useLeaving(box: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = (event: Event) => {
      if (!(event.target instanceof Node) || !box.current?.contains(event.target)) latest.current();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [box, isOpen]);
}
