// The units directly below.
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { useWords } from '../graphql/words.js';
import { Section } from '../ui/Section.js';
import type { Detail } from './AgencyPage.js';
import { sortedByName } from './agencyForest.js';

export function ChildrenSection({ agency, day }: { readonly agency: Detail; readonly day: string | undefined }) {
  const { agencyKind } = useWords();
  if (agency.children.length === 0) return null;
  return (
    <Section count={agency.children.length} title={t`Đơn vị trực thuộc`}>
      <ul className="people-rows">
        {sortedByName(agency.children).map((child) => (
          <li key={child.id}>
            <Link params={{ id: child.id }} search={{ ngay: day }} to="/co-quan/$id">
              {child.name}
            </Link>
            <span className="under">{agencyKind(child.kind)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
