// What the agency was called, and what it was, from when to when.
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { dayText } from '../ui/days.js';
import { Section } from '../ui/Section.js';
import type { Detail } from './AgencyPage.js';

export function AgencyHistory({ agency }: { readonly agency: Detail }) {
  if (agency.history.length === 0) return null;
  const newestFirst = [...agency.history].sort((one, other) => (one.from < other.from ? 1 : -1));
  return (
    <Section title={t`Lịch sử`}>
      <ol className="people-rows">
        {newestFirst.map(({ from, to, name, code }) => (
          <li key={from}>
            <span>
              <Link params={{ id: agency.id }} search={{ ngay: from }} to="/co-quan/$id">
                {name}
              </Link>
              <span className="under">
                {to ? t`${dayText(from)} – ${dayText(to)}` : t`từ ${dayText(from)}`}
                {code && ` · ${code}`}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
