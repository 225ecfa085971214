// Whether a directive still holds, by which documents it was changed, and what it changed itself.
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { dayText } from '../ui/days.js';
import { Section, type Tone } from '../ui/Section.js';
import { StatusDot, type Shape } from '../ui/StatusDot.js';
import { useDirectiveNames } from './directiveName.js';
import type { Detail } from './DirectivePage.js';
import type { ChangeFactsFragment, DirectiveLineFragment } from './generated/graphql.js';

export function DirectiveStanding({ directive }: { readonly directive: Detail }) {
  const { changes, changesMade } = directive;
  if (changes.length === 0 && changesMade.length === 0) return null;
  return (
    <Section title={t`Hiệu lực`}>
      <div className="card-body stack-tight">
        <p className="standing">
          <StatusDot {...looksOf(directive)}>{standingText(directive)}</StatusDot>
        </p>
        <ul className="plain-list">
          {changes.map((change) => (
            <ChangeLine change={change} key={change.id} other={change.instrument ?? null} verb={sufferedText(change)} />
          ))}
          {changesMade.map((change) => (
            <ChangeLine change={change} key={change.id} other={change.directive} verb={madeText(change)} />
          ))}
        </ul>
      </div>
    </Section>
  );
}

function looksOf({ validity }: Detail): { readonly tone: Tone; readonly shape: Shape } {
  return validity === 'IN_FORCE' ? { tone: 'ok', shape: 'full' } : { tone: 'late', shape: 'flag' };
}

function standingText({ validity, endedOn, changes }: Detail): string {
  if (validity === 'REPLACED') return t`Đã bị thay thế, hết hiệu lực từ ${dayText(endedOn)}`;
  if (validity === 'WITHDRAWN') return t`Đã bị thu hồi, hết hiệu lực từ ${dayText(endedOn)}`;
  const isAmended = changes.some(({ kind, state }) => kind === 'AMEND' && state === 'IN_FORCE');
  return isAmended ? t`Còn hiệu lực, đã được sửa đổi, bổ sung` : t`Còn hiệu lực`;
}

function sufferedText({ kind, state }: ChangeFactsFragment): string {
  const isPlanned = state === 'PLANNED';
  if (kind === 'AMEND') return isPlanned ? t`Sẽ được sửa đổi bởi` : t`Được sửa đổi bởi`;
  if (kind === 'REPLACE') return isPlanned ? t`Sẽ bị thay thế bởi` : t`Bị thay thế bởi`;
  return isPlanned ? t`Sẽ bị thu hồi theo` : t`Bị thu hồi theo`;
}

function madeText({ kind }: ChangeFactsFragment): string {
  if (kind === 'AMEND') return t`Sửa đổi, bổ sung`;
  return kind === 'REPLACE' ? t`Thay thế` : t`Thu hồi, bãi bỏ`;
}

interface ChangeLineProps {
  readonly change: ChangeFactsFragment;
  readonly other: DirectiveLineFragment | null;
  readonly verb: string;
}

function ChangeLine({ change: { effectiveOn, ground, state }, other, verb }: ChangeLineProps) {
  const { nameOf } = useDirectiveNames();
  return (
    <li>
      {verb}{' '}
      {other ? (
        <Link params={{ id: other.id }} to="/chi-dao/$id">
          {nameOf(other)}
        </Link>
      ) : (
        t`một văn bản không gửi đến cơ quan của bạn`
      )}
      <span className="under">
        {state === 'LAPSED' ? t`không còn áp dụng` : t`hiệu lực từ ${dayText(effectiveOn)}`}
        {ground && ` · ${ground}`}
      </span>
    </li>
  );
}
