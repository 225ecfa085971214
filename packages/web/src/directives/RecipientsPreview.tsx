// Who would receive: how many agencies and people, each agency with its head.
import { t } from '@lingui/core/macro';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { RecipientPreviewDocument, type RecipientPreviewQuery } from './generated/graphql.js';
import { choiceOf, isNobody, type Recipients } from './recipients.js';

export function RecipientsPreview({ recipients }: { readonly recipients: Recipients }) {
  const isEmpty = isNobody(recipients);
  const query = useQuery({
    query: RecipientPreviewDocument,
    variables: { input: choiceOf(recipients) },
    pause: isEmpty,
  });
  if (isEmpty) return <p className="meta">{t`Chọn nhóm hoặc cơ quan để xem danh sách nơi nhận.`}</p>;
  return (
    <Ready query={query} rows={2}>
      {({ recipientPreview }) => <PreviewList preview={recipientPreview} />}
    </Ready>
  );
}

function PreviewList({ preview }: { readonly preview: RecipientPreviewQuery['recipientPreview'] }) {
  const { agencies, peopleCount } = preview;
  return (
    <section aria-label={t`Nơi nhận dự kiến`} className="preview">
      <p className="strong" role="status">{t`${agencies.length} cơ quan nhận, ${peopleCount} người đang công tác`}</p>
      <ul tabIndex={0} aria-label={t`Nơi nhận dự kiến`}>
        {agencies.map(({ id, name, head }) => (
          <li key={id}>
            {name}
            {head ? (
              <span className="under">
                {head.title} {head.person.fullName}
              </span>
            ) : (
              <span className="under late">{t`chưa có người đứng đầu`}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
