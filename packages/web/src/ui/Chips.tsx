// Ready-made views as chips, and the filters that hold now as tags one can take off.
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { t } from '@lingui/core/macro';
import { createLink } from '@tanstack/react-router';

type ChipProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly isOn?: boolean;
  readonly ref?: Ref<HTMLAnchorElement>;
};

function ChipAnchor({ isOn, className: _looks, 'aria-current': _current, ...rest }: ChipProps) {
  return <a {...rest} aria-current={isOn ? 'true' : undefined} className="chip" />;
}

export const ChipLink = createLink(ChipAnchor);

export function Chips({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav aria-label={label} className="chips">
      {children}
    </nav>
  );
}

export interface Tag {
  readonly name: string;
  readonly onRemove: () => void;
}

/** Which filters hold; nothing when none does. */
export function Tags({ tags, onClear }: { readonly tags: readonly Tag[]; readonly onClear: () => void }) {
  if (tags.length === 0) return null;
  return (
    <div className="tags">
      <span>{t`Đang lọc:`}</span>
      {tags.map(({ name, onRemove }) => (
        <button aria-label={t`Bỏ lọc ${name}`} className="chip on" key={name} type="button" onClick={onRemove}>
          {name} <span aria-hidden="true">×</span>
        </button>
      ))}
      <button className="link" type="button" onClick={onClear}>{t`Xóa lọc`}</button>
    </div>
  );
}
