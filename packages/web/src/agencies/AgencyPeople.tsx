// Who works here: leaders first, with their sectors, then everybody else by given name.
import { comparePeople, isSector } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useWords } from '../graphql/words.js';
import { dayText } from '../ui/days.js';
import { Empty } from '../ui/Empty.js';
import { Section } from '../ui/Section.js';
import type { Detail } from './AgencyPage.js';
import type { LeaderLineFragment } from './generated/graphql.js';

export function AgencyPeople({ agency }: { readonly agency: Detail }) {
  const leads = [...(agency.head ? [agency.head] : []), ...agency.leaders];
  const leaders = leads.filter(({ id }, index) => leads.findIndex((other) => other.id === id) === index);
  const others = agency.appointments
    .filter(({ id }) => !leaders.some((leader) => leader.id === id))
    .toSorted((one, other) => comparePeople(one.person.fullName, other.person.fullName));
  const all = [...leaders, ...others];
  return (
    <Section
      count={all.length}
      end={
        <Link search={{ coQuan: agency.id }} to="/can-bo">
          {t`Danh sách cán bộ`}
        </Link>
      }
      title={t`Lãnh đạo và cán bộ`}
    >
      {all.length > 0 ? (
        <ul className="people-rows">
          {all.map((appointment) => (
            <PersonRow appointment={appointment} key={appointment.id} />
          ))}
        </ul>
      ) : (
        <Empty>
          <Trans>Cơ quan chưa có ai được bổ nhiệm. Quản trị viên bổ nhiệm từ trang của từng cán bộ.</Trans>
        </Empty>
      )}
      {agency.comingAppointments.length > 0 && (
        <ul aria-label={t`Sẽ giữ chức`} className="people-rows">
          {agency.comingAppointments.map((appointment) => (
            <PersonRow isComing appointment={appointment} key={appointment.id} />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface PersonRowProps {
  readonly appointment: LeaderLineFragment;
  /** The post begins on a day to come. */
  readonly isComing?: boolean;
}

function PersonRow({ appointment, isComing = false }: PersonRowProps) {
  const { sector, role } = useWords();
  const { person, title, workPhone, from, to } = appointment;
  const sectors = appointment.sectors.filter(isSector).map((code) => sector(code));
  return (
    <li>
      <span>
        <Link className="strong" params={{ id: person.id }} to="/can-bo/$id">
          {person.fullName}
        </Link>
        <span className="under">
          {title}
          {isComing && <strong> · {t`từ ngày ${dayText(from)}`}</strong>}
          {!isComing && to && ` · ${t`đến hết ngày ${dayText(to)}`}`}
          {sectors.length > 0 && ` · ${t`phụ trách ${sectors.join(', ')}`}`}
        </span>
      </span>
      <span className="under">
        {workPhone ? <a href={`tel:${workPhone.replaceAll(' ', '')}`}>{workPhone}</a> : role(appointment.role)}
      </span>
    </li>
  );
}
