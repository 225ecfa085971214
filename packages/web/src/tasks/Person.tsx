// A person who answers for something: name, post, and the telephone a thumb can press.
import { t } from '@lingui/core/macro';
import { titleIn } from '../ui/titleIn.js';
import type { AnswerableFactsFragment } from './generated/graphql.js';

export function Tel({ phone, name }: { readonly phone: string | null; readonly name: string }) {
  if (!phone) return null;
  if (phone.includes('*')) return <span>{phone}</span>;
  return (
    <a aria-label={t`Gọi ${name}: ${phone}`} className="nowrap" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      {phone}
    </a>
  );
}

interface PersonProps {
  readonly person: AnswerableFactsFragment;
  /** The agency, where the title alone does not say which. */
  readonly place?: string;
}

export function Person({ person, place }: PersonProps) {
  const { name, title, phone } = person;
  return (
    <>
      {name}, {place ? titleIn(title, place) : title}
      {phone && (
        <>
          {' · '}
          <Tel name={name} phone={phone} />
        </>
      )}
    </>
  );
}
