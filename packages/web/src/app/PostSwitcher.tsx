// "Chuyển đơn vị": the post one acts in, and the others one holds, two taps away.
import { useEffect, useRef, useState } from 'react';
import { t } from '@lingui/core/macro';
import { useMe } from '../graphql/session.js';
import { postName, postNote } from './postName.js';
import { usePostChange } from './usePostChange.js';

export function PostSwitcher() {
  const { actingPost, posts } = useMe();
  const { changePost, isChanging } = usePostChange();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    const closeOutside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);

  if (posts.length < 2) {
    return (
      <div className="top-post">
        <span className="post-button">
          <span>{postName(actingPost)}</span>
        </span>
      </div>
    );
  }
  return (
    <div className="top-post" ref={box} onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <button
        aria-expanded={isOpen}
        aria-label={t`Chuyển đơn vị, đang là ${postName(actingPost)}`}
        className="post-button"
        disabled={isChanging}
        type="button"
        onClick={() => setOpen(!isOpen)}
      >
        <span>{postName(actingPost)}</span>
        <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <div className="post-list">
          {posts.map((post) => (
            <button
              aria-current={post.key === actingPost.key}
              key={post.key}
              type="button"
              onClick={() => void changePost(post.key)}
            >
              {postName(post)}
              <small>{postNote(post)}</small>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
