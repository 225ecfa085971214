// One key: what it is for, what it may do, when it was last used, how it stands, and its verbs.
import { useState } from 'react';
import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import { useMe } from '../graphql/session.js';
import { dateOf, instantText } from '../ui/days.js';
import { Row } from '../ui/Row.js';
import { StatusDot } from '../ui/StatusDot.js';
import { Verb } from '../ui/Verb.js';
import type { KeyFactsFragment } from './generated/graphql.js';
import { isLive, placeName, scopeName, standingOf } from './keyWords.js';
import { RevokeKeyDialog } from './RevokeKeyDialog.js';
import { RotateKeyDialog } from './RotateKeyDialog.js';

export function KeyRow({ apiKey }: { readonly apiKey: KeyFactsFragment }) {
  const { person, actingPost } = useMe();
  const [asked, setAsked] = useState<'rotate' | 'revoke'>();
  const { tone, shape, words } = standingOf(apiKey);
  const isOwn = apiKey.makerId === person.id && apiKey.agencyId === actingPost.agency.id;
  const close = () => setAsked(undefined);
  return (
    <Row
      meta={<Meta apiKey={apiKey} />}
      title={
        <>
          {apiKey.name} <code className="key-hint">{apiKey.hint}</code>{' '}
          <StatusDot shape={shape} tone={tone}>
            {words}
          </StatusDot>
        </>
      }
      verbs={
        isLive(apiKey) && (
          <>
            {isOwn && (
              <Verb aria-label={t`Thay khóa ${apiKey.name}`} onClick={() => setAsked('rotate')}>{t`Thay khóa`}</Verb>
            )}
            <Verb grave aria-label={t`Thu hồi ${apiKey.name}`} onClick={() => setAsked('revoke')}>{t`Thu hồi`}</Verb>
          </>
        )
      }
    >
      {asked === 'rotate' && <RotateKeyDialog apiKey={apiKey} onClose={close} />}
      {asked === 'revoke' && <RevokeKeyDialog apiKey={apiKey} onClose={close} />}
    </Row>
  );
}

function Meta({ apiKey }: { readonly apiKey: KeyFactsFragment }) {
  const { makerName, makerTitle, createdAt } = apiKey;
  const requestsPerMinute = numberText(apiKey.requestsPerMinute);
  const costPerMinute = numberText(apiKey.costPerMinute);
  return (
    <>
      {apiKey.scopes.map(scopeName).join(' · ')}
      <br />
      {usedText(apiKey)} · {endText(apiKey)}
      <br />
      {t`${makerName}, ${makerTitle}, tạo ngày ${dateOf(createdAt)}`} ·{' '}
      {t`mỗi phút ${requestsPerMinute} yêu cầu, chi phí ${costPerMinute}`}
    </>
  );
}

/** '60.000' here, '60,000' in English. */
const numberText = (number: number): string => number.toLocaleString(i18n.locale);

function usedText({ lastUsedAt, lastUsedFrom }: KeyFactsFragment): string {
  if (!lastUsedAt) return t`Chưa dùng lần nào`;
  const used = t`Dùng lần cuối ${instantText(lastUsedAt)}`;
  return lastUsedFrom ? `${used} ${placeName(lastUsedFrom)}` : used;
}

function endText({ expiresAt, revokedAt, revokedByName, revokedReason }: KeyFactsFragment): string {
  if (!revokedAt) return t`hết hạn ${instantText(expiresAt)}`;
  const by = revokedByName
    ? t`${revokedByName} thu hồi ${instantText(revokedAt)}`
    : t`thu hồi ${instantText(revokedAt)}`;
  return revokedReason ? `${by}: ${revokedReason}` : by;
}
