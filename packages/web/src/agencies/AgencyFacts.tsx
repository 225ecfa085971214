// The head and how to reach the agency; then what it is: code, territory, sectors.
import { isSector } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { useWords } from '../graphql/words.js';
import { Pairs } from '../ui/Facts.js';
import { Section } from '../ui/Section.js';
import type { Detail } from './AgencyPage.js';

export function AgencyFacts({ agency }: { readonly agency: Detail }) {
  const { sector } = useWords();
  const { territory, head, phone, email } = agency;
  const sectors = agency.sectors.filter(isSector).map((code) => sector(code));
  return (
    <Section title={t`Liên hệ`}>
      <div className="card-body">
        <Pairs
          pairs={[
            [t`Người đứng đầu`, head ? <Head head={head} /> : <span className="late">{t`chưa có`}</span>],
            [t`Điện thoại`, phone && <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>],
            [t`Thư điện tử`, email && <a href={`mailto:${email}`}>{email}</a>],
            [t`Địa chỉ`, agency.address],
            [t`Tên viết gọn`, agency.shortName],
            [t`Mã định danh`, agency.code],
            [t`Địa bàn`, territory && `${territory.name} (${territory.code})`],
            [t`Lĩnh vực`, sectors.join(', ')],
          ]}
        />
      </div>
    </Section>
  );
}

function Head({ head }: { readonly head: NonNullable<Detail['head']> }) {
  return (
    <>
      <Link className="strong" params={{ id: head.person.id }} to="/can-bo/$id">
        {head.person.fullName}
      </Link>
      <span className="under">{head.title}</span>
      {head.workPhone && (
        <a
          aria-label={t`Gọi ${head.person.fullName}: ${head.workPhone}`}
          href={`tel:${head.workPhone.replaceAll(' ', '')}`}
        >
          {head.workPhone}
        </a>
      )}
    </>
  );
}
