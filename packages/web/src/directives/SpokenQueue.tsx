// The office's queue: spoken directions that others wrote down and that wait for its word, the longest waiting first.
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { dayText } from '../ui/days.js';
import { Row, Rows } from '../ui/Row.js';
import { Section } from '../ui/Section.js';
import { SpokenToConfirmDocument } from './generated/graphql.js';

export function SpokenQueue() {
  const [{ data }] = useQuery({ query: SpokenToConfirmDocument, requestPolicy: 'cache-and-network' });
  const waiting = data?.spokenToConfirm ?? [];
  if (waiting.length === 0) return null;
  return (
    <div className="spoken-queue">
      <Section count={waiting.length} title={t`Chỉ đạo bằng lời chờ xác nhận`} tone="risk">
        <Rows>
          {waiting.map(({ id, abstract, issuedOn, issuerName, signatoryName, signatoryTitle, registeredByName }) => (
            <Row
              key={id}
              meta={
                <>
                  {[signatoryTitle, signatoryName].filter(Boolean).join(' ') || issuerName}, {dayText(issuedOn)} ·{' '}
                  {t`${registeredByName} ghi lại`}
                </>
              }
              title={
                <Link params={{ id }} to="/chi-dao/$id">
                  {abstract}
                </Link>
              }
            />
          ))}
        </Rows>
      </Section>
    </div>
  );
}
