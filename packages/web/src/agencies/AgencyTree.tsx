// The tree itself: each agency a link, those with units below also a button that opens them.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { useWords } from '../graphql/words.js';
import type { Branch } from './agencyForest.js';

interface AgencyTreeProps {
  readonly branches: readonly Branch[];
  readonly day: string | undefined;
  readonly openIds?: ReadonlySet<string>;
  readonly isAllOpen?: boolean;
}

export function AgencyTree({ branches, ...rest }: AgencyTreeProps) {
  return (
    <ul className="tree">
      {branches.map((branch) => (
        <Twig branch={branch} key={branch.agency.id} {...rest} />
      ))}
    </ul>
  );
}

function Twig({ branch, day, openIds, isAllOpen }: Omit<AgencyTreeProps, 'branches'> & { readonly branch: Branch }) {
  const { agency, children, size } = branch;
  const [isOpen, setOpen] = useState(isAllOpen === true || openIds?.has(agency.id) === true);
  const { agencyKind } = useWords();
  return (
    <li>
      <div className="twig">
        {children.length > 0 ? (
          <button
            aria-expanded={isOpen}
            aria-label={t`Đơn vị trực thuộc ${agency.name}`}
            className="twig-open"
            type="button"
            onClick={() => setOpen(!isOpen)}
          >
            <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
          </button>
        ) : (
          <span className="twig-open" />
        )}
        <Link params={{ id: agency.id }} search={{ ngay: day }} to="/co-quan/$id">
          {agency.name}
        </Link>
        <span className="meta">
          {agencyKind(agency.kind)}
          {size > 0 && ` · ${t`${size} đơn vị bên dưới`}`}
        </span>
      </div>
      {isOpen && children.length > 0 && (
        <AgencyTree branches={children} day={day} isAllOpen={isAllOpen} openIds={openIds} />
      )}
    </li>
  );
}
