// Which kind reaches one by which channel: a tick is a yes.
import { NOTIFICATION_KIND_NAMES, type NotificationKind } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import type { Bound } from '../ui/Field.js';
import { nameOf } from './notificationWords.js';

interface KindsTableProps {
  readonly inAppOff: Bound<NotificationKind[]>;
  readonly emailOff: Bound<NotificationKind[]>;
}

export function KindsTable({ inAppOff, emailOff }: KindsTableProps) {
  return (
    <table className="settings-kinds">
      <thead>
        <tr>
          <th scope="col">{t`Loại`}</th>
          <th className="tick" scope="col">{t`Trong phần mềm`}</th>
          <th className="tick" scope="col">{t`Thư điện tử`}</th>
        </tr>
      </thead>
      <tbody>
        {NOTIFICATION_KIND_NAMES.map((kind) => {
          const name = nameOf({ kind });
          return (
            <tr key={kind}>
              <th scope="row">{name}</th>
              <Tick field={inAppOff} kind={kind} label={t`Trong phần mềm: ${name}`} />
              <Tick field={emailOff} kind={kind} label={t`Thư điện tử: ${name}`} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface TickProps {
  readonly kind: NotificationKind;
  readonly label: string;
  readonly field: Bound<NotificationKind[]>;
}

function Tick({ kind, label, field: { value, onChange } }: TickProps) {
  const isOff = value.includes(kind);
  return (
    <td className="tick">
      <label>
        <input
          aria-label={label}
          checked={!isOff}
          type="checkbox"
          onChange={() => onChange(isOff ? value.filter((other) => other !== kind) : [...value, kind])}
        />
      </label>
    </td>
  );
}
