// Only one kind, or all: by Tab from the field, by a touch on a phone.
import { t } from '@lingui/core/macro';
import type { SearchKind } from './generated/graphql.js';
import { kindName } from './Results.js';

type Kind = SearchKind | undefined;

const kinds: readonly Kind[] = [undefined, 'TASK', 'DIRECTIVE', 'AGENCY', 'PERSON'];

/** Round and round. */
export const nextKind = (kind: Kind, step: 1 | -1): Kind =>
  kinds[(kinds.indexOf(kind) + step + kinds.length) % kinds.length];

export function KindFilter({ kind, onPick }: { readonly kind: Kind; readonly onPick: (kind: Kind) => void }) {
  return (
    <div aria-label={t`Lọc loại`} className="palette-kinds" role="group">
      {kinds.map((one) => (
        <button
          aria-pressed={one === kind}
          className="palette-kind"
          key={one ?? 'all'}
          type="button"
          onClick={() => onPick(one)}
        >
          {one ? kindName(one) : t`Tất cả`}
        </button>
      ))}
    </div>
  );
}
