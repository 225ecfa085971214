// How one wants to be told: each kind by its channel, the hours of peace, the digest of the morning.
import { t } from '@lingui/core/macro';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { useAct } from '../graphql/useAct.js';
import { CheckField, SelectField } from '../ui/ChoiceField.js';
import { Form } from '../ui/Form.js';
import { Section } from '../ui/Section.js';
import { useSay } from '../ui/Toast.js';
import { useFields } from '../ui/useFields.js';
import {
  NotificationSettingsDocument,
  UpdateNotificationSettingsDocument,
  type SettingFactsFragment,
} from './generated/graphql.js';
import { KindsTable } from './KindsTable.js';
import './notifications.css';

export function SettingsSection() {
  const query = useQuery({ query: NotificationSettingsDocument });
  return (
    <div id="nhan-thong-bao">
      <Section title={t`Nhận thông báo`}>
        <div className="card-body">
          <Ready query={query} rows={8}>
            {({ notificationSettings }) => (
              <SettingsForm key={notificationSettings.version} settings={notificationSettings} />
            )}
          </Ready>
        </div>
      </Section>
    </div>
  );
}

const stepMinutes = 30;
const dayMinutes = 24 * 60;
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Half hours, and whatever a program has set besides. */
const timesWith = (minute: number) =>
  [...new Set([...Array.from({ length: dayMinutes / stepMinutes }, (_, step) => step * stepMinutes), minute])]
    .sort((a, b) => a - b)
    .map((one) => ({ value: String(one), label: clock(one) }));

function SettingsForm({ settings }: { readonly settings: SettingFactsFragment }) {
  const { version, quietFrom, quietTo, ...rest } = settings;
  const say = useSay();
  const { act, isActing, problem, fields } = useAct(UpdateNotificationSettingsDocument);
  const form = useFields({ ...rest, quietFrom: String(quietFrom), quietTo: String(quietTo) }, fields);

  async function save(): Promise<void> {
    const { values } = form;
    const [from, to] = [Number(values.quietFrom), Number(values.quietTo)];
    if (await act({ input: { ...values, version, quietFrom: from, quietTo: to } })) say(t`Đã lưu cách nhận thông báo`);
  }

  return (
    <Form
      errors={form.errors}
      idOf={form.idOf}
      isBusy={isActing}
      problem={problem}
      submit={t`Lưu cách nhận`}
      onSubmit={() => void save()}
    >
      <KindsTable emailOff={form.bind('emailOff')} inAppOff={form.bind('inAppOff')} />
      <CheckField
        field={form.bind('hasDigest')}
        hint={t`Những việc không khẩn, gộp trong một thư`}
        label={t`Bản tin qua thư điện tử lúc 07:00`}
      />
      <CheckField
        field={form.bind('isQuiet')}
        hint={t`Không gửi thư, không hiện tin trên màn hình; số trên chuông vẫn tăng`}
        label={t`Giờ yên tĩnh`}
      />
      {form.values.isQuiet && (
        <>
          <SelectField choices={timesWith(quietFrom)} field={form.bind('quietFrom')} label={t`Từ`} />
          <SelectField choices={timesWith(quietTo)} field={form.bind('quietTo')} label={t`Đến`} />
          <CheckField field={form.bind('urgentPasses')} label={t`Thư về việc khẩn vẫn gửi trong giờ yên tĩnh`} />
        </>
      )}
    </Form>
  );
}
