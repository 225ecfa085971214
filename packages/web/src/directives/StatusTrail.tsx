// What a directive has gone through at one agency, in the words of Decision 28/2018: when, what, by whom, and why.
import { t } from '@lingui/core/macro';
import { instantText } from '../ui/days.js';
import type { StatusFactsFragment } from './generated/graphql.js';

const statuses: Readonly<Record<string, () => string>> = {
  '01': () => t`Đã đến`,
  '02': () => t`Từ chối tiếp nhận`,
  '03': () => t`Đã tiếp nhận`,
  '04': () => t`Phân công`,
  '05': () => t`Đang xử lý`,
  '06': () => t`Hoàn thành`,
  '13': () => t`Yêu cầu lấy lại`,
  '15': () => t`Đồng ý lấy lại`,
  '16': () => t`Từ chối lấy lại`,
};

export function StatusTrail({ trail }: { readonly trail: readonly StatusFactsFragment[] }) {
  return (
    <details className="trail">
      <summary>{t`Diễn biến (${trail.length})`}</summary>
      <ol>
        {trail.map(({ code, name, at, byName, note }, place) => (
          <li key={`${code} ${place}`}>
            <span className="strong">{statuses[code]?.() ?? name}</span>
            <span className="under">{[instantText(at), byName].filter(Boolean).join(' · ')}</span>
            {note && <span className="under">{note}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
