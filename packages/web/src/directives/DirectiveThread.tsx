// The chain a directive stands in: what it carries out, upwards, and what carries it out.
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { dayText } from '../ui/days.js';
import { Section } from '../ui/Section.js';
import { useDirectiveNames } from './directiveName.js';
import type { Detail } from './DirectivePage.js';
import type { DirectiveLineFragment } from './generated/graphql.js';

type Up = DirectiveLineFragment & { readonly carriesOut?: Up | null };

function above(directive: Up): readonly Up[] {
  return directive.carriesOut ? [...above(directive.carriesOut), directive.carriesOut] : [];
}

export function DirectiveThread({ directive }: { readonly directive: Detail }) {
  const parents = above(directive);
  if (parents.length === 0 && directive.carriedOutBy.length === 0) return null;
  return (
    <Section title={t`Mạch chỉ đạo`}>
      <ol className="thread">
        {parents.map((item) => (
          <Line item={item} key={item.id} />
        ))}
        <Line isHere item={directive} />
        {directive.carriedOutBy.map((item) => (
          <Line item={item} key={item.id} />
        ))}
      </ol>
    </Section>
  );
}

function Line({ item, isHere }: { readonly item: DirectiveLineFragment; readonly isHere?: boolean }) {
  const { nameOf } = useDirectiveNames();
  const name = nameOf(item);
  return (
    <li aria-current={isHere ? 'true' : undefined} className={isHere ? 'here' : undefined}>
      {isHere ? (
        <span className="strong">{t`${name} (văn bản này)`}</span>
      ) : (
        <Link className="strong" params={{ id: item.id }} to="/chi-dao/$id">
          {name}
        </Link>
      )}
      <span className="under">
        {item.issuerName}, {dayText(item.issuedOn)}
      </span>
    </li>
  );
}
