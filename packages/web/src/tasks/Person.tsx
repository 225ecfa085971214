// A person who answers for something: name, post, and the telephone a thumb can press.
import { t } from '@lingui/core/macro';
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

export function Person({ person }: { readonly person: AnswerableFactsFragment }) {
  const { name, title, phone } = person;
  return (
    <>
      {name}, {title}
      {phone && (
        <>
          {' · '}
          <Tel name={name} phone={phone} />
        </>
      )}
    </>
  );
}
