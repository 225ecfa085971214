// One row a person: name, present posts, how to reach, how the account stands.
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { useToday } from '../graphql/session.js';
import { useWords } from '../graphql/words.js';
import { dayText } from '../ui/days.js';
import { StatusDot } from '../ui/StatusDot.js';
import { Table, type Column } from '../ui/Table.js';
import type { PeopleQuery } from './generated/graphql.js';
import { statusLooks, statusName } from './statusName.js';

type Item = PeopleQuery['people']['edges'][number]['node'];

export function PeopleTable({ people }: { readonly people: readonly Item[] }) {
  const { personKind } = useWords();
  const columns: readonly Column<Item>[] = [
    {
      key: 'name',
      head: t`Họ tên`,
      cell: ({ id, fullName, kind }) => (
        <>
          <Link className="strong" params={{ id }} to="/can-bo/$id">
            {fullName}
          </Link>
          <span className="under">{personKind(kind)}</span>
        </>
      ),
    },
    { key: 'posts', head: t`Chức vụ, cơ quan`, cell: (person) => <Posts person={person} /> },
    {
      key: 'phone',
      head: t`Điện thoại`,
      cell: ({ phone }) => phone && <span className="nowrap">{phone}</span>,
      isNamedOnCard: true,
    },
    {
      key: 'status',
      head: t`Tài khoản`,
      cell: ({ status }) => (
        <span className="nowrap">
          <StatusDot {...statusLooks(status)}>{statusName(status)}</StatusDot>
        </span>
      ),
    },
  ];
  return <Table columns={columns} items={people} keyOf={({ id }) => id} label={t`Cán bộ`} />;
}

function Posts({ person }: { readonly person: Item }) {
  const today = useToday();
  const held = person.appointments.filter(({ from, to }) => to === null || (to >= today && to >= from));
  if (held.length === 0) return <span className="meta">{t`không giữ chức vụ nào`}</span>;
  return (
    <ul>
      {held.map(({ id, title, agency, from }) => (
        <li key={id}>
          {title}
          {from > today && <strong> · {t`từ ngày ${dayText(from)}`}</strong>}
          <span className="under">
            <Link params={{ id: agency.id }} to="/co-quan/$id">
              {agency.shortName}
            </Link>
          </span>
        </li>
      ))}
    </ul>
  );
}
