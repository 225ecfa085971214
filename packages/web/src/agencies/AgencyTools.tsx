// Searches the tree, by name without accents, by level, and as of a day.
import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { ChipLink, Chips } from '../ui/Chips.js';
import { DayField, isTypedDay } from '../ui/DayField.js';
import { SearchBox } from '../ui/SearchBox.js';
import { useFields } from '../ui/useFields.js';
import { Verb } from '../ui/Verb.js';
import type { AgencySearch } from './agencySearch.js';

export function AgencyTools({ search }: { readonly search: AgencySearch }) {
  const go = useNavigate({ from: '/co-quan' });
  const change = (part: AgencySearch) => void go({ search: { ...search, ...part }, replace: true });
  const chips = [
    [undefined, t`Mọi cấp`],
    ['tinh', t`Cấp tỉnh`],
    ['huyen', t`Cấp huyện`],
    ['xa', t`Cấp xã`],
  ] as const;
  return (
    <>
      <div className="list-tools">
        <SearchBox
          label={t`Tìm cơ quan, không cần dấu`}
          value={search.tim ?? ''}
          onSearch={(tim) => change({ tim: tim || undefined })}
        />
      </div>
      <div className="tools">
        <Chips label={t`Cấp`}>
          {chips.map(([level, name]) => (
            <ChipLink isOn={search.cap === level} key={name} search={{ ...search, cap: level }} to="/co-quan">
              {name}
            </ChipLink>
          ))}
        </Chips>
        <AsOf day={search.ngay} key={search.ngay ?? ''} onChange={(ngay) => change({ ngay })} />
      </div>
    </>
  );
}

interface AsOfProps {
  readonly day: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

export function AsOf({ day, onChange }: AsOfProps) {
  const form = useFields({ day: day ?? '' });
  const look = () => {
    const typed = form.values.day;
    const isDay = typed === '' || isTypedDay(typed);
    if (form.check({ day: isDay ? undefined : t`Ngày chưa đúng. Ví dụ: 15/03/2024` })) onChange(typed || undefined);
  };
  return (
    <details className="as-of" open={day !== undefined}>
      <summary>{t`Xem tại một ngày khác`}</summary>
      <form
        className="inline"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <DayField field={form.bind('day')} label={t`Tại ngày`} />
        <Verb type="submit">{t`Xem`}</Verb>
        {day && <Verb onClick={() => onChange(undefined)}>{t`Về hôm nay`}</Verb>}
      </form>
    </details>
  );
}
