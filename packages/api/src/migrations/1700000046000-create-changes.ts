// What has changed, in the order in which it was committed: written by the database itself, so that no use case can forget it.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const viewer = `${bound('agency')}::uuid`;
const seen = `(select agencies_seen(${viewer}))::uuid[]`;
const guided = `(select agencies_guided(${viewer}))::uuid[]`;

/** Who acts in the province at all: agencies and whoever leads one are its public directory. */
const EVERYBODY = `'00000000-0000-0000-0000-000000000000'::uuid`;
const MINE = 'pg_current_xact_id()::text::bigint';
const NOTE = 'insert into change_notes (tx, kind, subject_id, agency_id, owner_id, action, is_first)';

interface Noted {
  readonly table: string;
  readonly kind: string;
  /** The column that names the thing. */
  readonly subject?: string;
  /** Rows that stand beside the thing: their coming and going is a change of it. */
  readonly isBeside?: boolean;
  /** For an audience of one agency only, whatever else is seen of the thing. */
  readonly only?: string;
  /** Who loses sight of it by this change: alias o is the row before, n the row after. */
  readonly lost?: readonly string[];
  /** Who saw a row that is gone, and whose thing it was: alias o is the row. */
  readonly removed?: { readonly owner: string; readonly agencies: string };
}

const NOTED: readonly Noted[] = [
  { table: 'agencies', kind: 'AGENCY' },
  { table: 'agency_versions', kind: 'AGENCY', subject: 'agency_id', isBeside: true },
  {
    table: 'persons',
    kind: 'PERSON',
    lost: [
      `select o.id, ${EVERYBODY}, o.agency_id from was_rows o join now_rows n using (id) where o.is_leader and not n.is_leader`,
      `select o.id, o.agency_id, o.agency_id from was_rows o join now_rows n using (id) where o.agency_id <> n.agency_id`,
    ],
  },
  { table: 'person_contacts', kind: 'PERSON', subject: 'person_id', isBeside: true, only: 'agency_id' },
  { table: 'appointments', kind: 'APPOINTMENT' },
  { table: 'directives', kind: 'DIRECTIVE' },
  { table: 'directive_receipts', kind: 'RECEIPT' },
  {
    table: 'acknowledgements',
    kind: 'ACKNOWLEDGEMENT',
    removed: { owner: 'o.agency_id', agencies: 'values (o.agency_id), (o.owner_agency_id), (o.sender_agency_id)' },
  },
  {
    table: 'tasks',
    kind: 'TASK',
    lost: [
      `select o.id, o.lead_agency_id, o.agency_id from was_rows o join now_rows n using (id) where o.lead_agency_id <> n.lead_agency_id`,
      `select o.id, o.agency_id, o.agency_id from was_rows o join now_rows n using (id) where o.agency_id <> n.agency_id`,
    ],
  },
  {
    table: 'task_participants',
    kind: 'TASK',
    subject: 'task_id',
    isBeside: true,
    removed: { owner: 'o.owner_agency_id', agencies: 'values (o.agency_id)' },
  },
];

const note = ({ kind, subject = 'id', only }: Noted, rows: string, action: string) => `
              ${NOTE} select ${MINE}, '${kind}', r.${subject}, ${only ? `r.${only}, r.${only}` : 'null, null'}, '${action}', row_number() over () = 1
                from ${rows} r on conflict do nothing;`;

const noteLost = ({ kind, lost = [] }: Noted) =>
  lost
    .map(
      (select) => `
              ${NOTE} select ${MINE}, '${kind}', l.id, l.agency_id, l.owner_id, 'CHANGED', row_number() over () = 1
                from (${select}) l (id, agency_id, owner_id) on conflict do nothing;`,
    )
    .join('');

const noteRemoved = ({ kind, subject = 'id', isBeside, removed }: Noted) =>
  removed
    ? `
              ${NOTE} select ${MINE}, '${kind}', o.${subject}, v.agency_id, ${removed.owner}, '${isBeside ? 'CHANGED' : 'REMOVED'}',
                  row_number() over () = 1
                from was_rows o cross join lateral (${removed.agencies}) v (agency_id) on conflict do nothing;`
    : '';

const EVENTS = {
  insert: 'referencing new table as now_rows',
  update: 'referencing old table as was_rows new table as now_rows',
  delete: 'referencing old table as was_rows',
};

const watch = (noted: Noted) => `
      create function note_${noted.table}() returns trigger
        language plpgsql security definer set search_path from current as $$
          begin
            -- While the closure changes nobody writes: what comes into sight by it is told whole.
            perform pg_advisory_xact_lock_shared(5102001, hashtext(tg_table_schema));
            if tg_op = 'INSERT' then ${note(noted, 'now_rows', noted.isBeside ? 'CHANGED' : 'CREATED')}
            elsif tg_op = 'UPDATE' then ${note(noted, 'now_rows', 'CHANGED')} ${noteLost(noted)}
            else ${note(noted, 'was_rows', 'CHANGED')} ${noteRemoved(noted)}
            end if;
            return null;
          end
        $$;
      revoke execute on function note_${noted.table} from public;
      ${Object.entries(EVENTS)
        .map(
          ([event, rows]) => `
      create trigger note_${event} after ${event} on ${noted.table} ${rows} for each statement execute function note_${noted.table}();`,
        )
        .join('')}`;

/** What comes into sight by new rows of the closure: the things of an agency are told anew to whoever sees it. */
const cameIntoSight = `
  select 'PERSON', p.id from turned t join persons p on p.agency_id = t.visible_agency and t.sector = '*'
  union select 'APPOINTMENT', a.id from turned t join appointments a on a.agency_id = t.visible_agency and t.sector = '*'
  union select 'DIRECTIVE', d.id from turned t join directives d on d.agency_id = t.visible_agency and t.sector = '*'
  union select 'DIRECTIVE', r.directive_id from turned t join directive_receipts r on r.agency_id = t.visible_agency and t.sector = '*'
  union select 'RECEIPT', r.id from turned t join directive_receipts r on r.agency_id = t.visible_agency and t.sector = '*'
  union select 'ACKNOWLEDGEMENT', a.id from turned t join directive_receipts r on r.agency_id = t.visible_agency and t.sector = '*'
    join acknowledgements a on a.receipt_id = r.id
  union select 'TASK', k.id from turned t join tasks k on k.lead_agency_id = t.visible_agency and t.sector in ('*', k.sector)
  union select 'TASK', k.id from turned t join tasks k on k.agency_id = t.visible_agency and t.sector = '*'`;

/** Kind, thing, whose it is, and by which agencies it is seen: the arms of the policies of its table, as rows. */
const audience = `
  select s.kind, s.subject_id, s.subject_id as owner_id, ${EVERYBODY} as agency_id, null::text as sector
    from subjects s where s.kind = 'AGENCY'
  union all
  select s.kind, s.subject_id, p.agency_id, case when p.is_leader then ${EVERYBODY} else p.agency_id end, null
    from subjects s join persons p on s.kind = 'PERSON' and p.id = s.subject_id where s.is_whole
  union all
  select s.kind, s.subject_id, a.agency_id, case when a.role in ('HEAD', 'DEPUTY') then ${EVERYBODY} else a.agency_id end, null
    from subjects s join appointments a on s.kind = 'APPOINTMENT' and a.id = s.subject_id
  union all
  select s.kind, s.subject_id, d.agency_id, v.agency_id, null
    from subjects s join directives d on s.kind = 'DIRECTIVE' and d.id = s.subject_id
    cross join lateral (select d.agency_id union select r.agency_id from directive_receipts r where r.directive_id = d.id) v
  union all
  select s.kind, s.subject_id, r.agency_id, v.agency_id, null
    from subjects s join directive_receipts r on s.kind = 'RECEIPT' and r.id = s.subject_id
    cross join lateral (values (r.agency_id), (r.owner_agency_id), (r.sender_agency_id)) v (agency_id)
  union all
  select s.kind, s.subject_id, a.agency_id, v.agency_id, null
    from subjects s join acknowledgements a on s.kind = 'ACKNOWLEDGEMENT' and a.id = s.subject_id
    cross join lateral (values (a.agency_id), (a.owner_agency_id), (a.sender_agency_id)) v (agency_id)
  union all
  select s.kind, s.subject_id, t.agency_id, v.agency_id, v.sector
    from subjects s join tasks t on s.kind = 'TASK' and t.id = s.subject_id
    cross join lateral (select t.agency_id, null::text union all select t.lead_agency_id, t.sector
      union all select p.agency_id, null from task_participants p where p.task_id = t.id) v (agency_id, sector)
  union all
  select n.kind, n.subject_id, n.owner_id, n.agency_id, null from noted n where n.agency_id is not null`;

export class CreateChanges1700000046000 implements MigrationInterface {
  readonly name = 'CreateChanges1700000046000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Where the feed stands. Its row is locked last of all, at commit: positions are the order of commits, without a gap.
      create table change_head (
        only_row boolean primary key default true check (only_row),
        feed uuid not null default gen_random_uuid(), -- a cursor of another feed is no place in this one
        position bigint not null default 0,
        floor bigint not null default 0 -- what stood up to here is forgotten
      );
      insert into change_head default values;

      -- What the running transaction has touched: gone again when it has committed.
      create table change_notes (
        tx bigint not null,
        kind text not null,
        subject_id uuid not null,
        agency_id uuid, -- told to this agency alone; null: to whoever sees the thing when the transaction ends
        owner_id uuid,
        action text not null,
        is_first boolean not null,
        unique nulls not distinct (tx, kind, subject_id, agency_id)
      );

      -- One row a change and agency that it is told to. The rows of one commit share a position; n is their order within it.
      create table changes (
        position bigint not null,
        n integer not null,
        kind text not null check (kind in ('AGENCY', 'PERSON', 'APPOINTMENT', 'DIRECTIVE', 'RECEIPT', 'ACKNOWLEDGEMENT', 'TASK')),
        action text not null check (action in ('CREATED', 'CHANGED', 'REMOVED')),
        subject_id uuid not null,
        owner_id uuid not null, -- the agency whose thing it is
        agency_id uuid not null, -- the agency that it is told to; zero: to everybody in the province
        sector text, -- opens it to whoever sees this sector of that agency
        at timestamptz not null, -- real time
        primary key (agency_id, kind, position, n)
      );
      create index changes_by_kind on changes (kind, position, n);
      create index changes_of_sector on changes (agency_id, sector, position, n) where sector is not null;
      create index changes_by_age on changes using brin (at);

      ${['change_head', 'change_notes', 'changes']
        .map(
          (table) => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy owner_maintains on ${table} to kc_owner using (true) with check (true);`,
        )
        .join('')}

      create policy read on change_head for select to kc_app using (${bound('agency')} is not null); -- numbers only
      create policy keep_house_sees on change_head for select to kc_app using (${bound('worker')} is not null);
      create policy keep_house on change_head for update to kc_app
        using (${bound('worker')} is not null) with check (${bound('worker')} is not null);
      create policy read_in_scope on changes for select to kc_app using (agency_id = any (${seen})
        or (agency_id = ${EVERYBODY} and ${bound('agency')} is not null)
        or (agency_id = any (${guided}) and exists (select from agency_scope s
              where s.viewer_agency = ${viewer} and s.sector = changes.sector and s.visible_agency = changes.agency_id)));
      create policy keep_house_sees on changes for select to kc_app using (${bound('worker')} is not null);
      create policy keep_house_away on changes for delete to kc_app using (${bound('worker')} is not null);
      grant select, update (floor) on change_head to kc_app;
      grant select, delete on changes to kc_app;

      ${NOTED.map(watch).join('')}

      create function note_sights() returns trigger
        language plpgsql security definer set search_path from current as $$
          begin
            ${NOTE}
              with turned as materialized (select distinct visible_agency, sector from now_rows)
              select ${MINE}, c.kind, c.id, null, null, 'CHANGED', row_number() over () = 1 from (${cameIntoSight}) c (kind, id)
              on conflict do nothing;
            return null;
          end
        $$;
      revoke execute on function note_sights from public;
      create trigger note_sights after insert on agency_scope
        referencing new table as now_rows for each statement execute function note_sights();

      -- At commit, once a transaction: takes the next position and writes down who is told what.
      create function publish_changes() returns trigger
        language plpgsql security definer set search_path from current as $$
          declare place bigint;
          begin
            if not exists (select from change_notes where tx = ${MINE}) then return null; end if;
            update change_head set position = position + 1 returning position into place;
            with noted as (
              delete from change_notes where tx = ${MINE} returning kind, subject_id, agency_id, owner_id, action
            ), subjects as (
              select kind, subject_id, max(action) as action, bool_or(agency_id is null) as is_whole, row_number() over
                  (order by array_position('{AGENCY,PERSON,APPOINTMENT,DIRECTIVE,RECEIPT,ACKNOWLEDGEMENT,TASK}', kind), subject_id) as n
                from noted group by kind, subject_id
            ), told as (${audience})
            insert into changes (position, n, kind, action, subject_id, owner_id, agency_id, sector, at)
              select place, s.n, s.kind, s.action, s.subject_id, (array_agg(a.owner_id))[1], a.agency_id, max(a.sector), clock_timestamp()
                from subjects s join told a on a.kind = s.kind and a.subject_id = s.subject_id
               group by s.n, s.kind, s.action, s.subject_id, a.agency_id;
            return null;
          end
        $$;
      revoke execute on function publish_changes from public;
      create constraint trigger publish_changes after insert on change_notes
        deferrable initially deferred for each row when (new.is_first) execute function publish_changes();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    const triggers = Object.keys(EVENTS);
    await db.query(`
      drop trigger note_sights on agency_scope; drop function note_sights;
      ${NOTED.map(({ table }) => `${triggers.map((event) => `drop trigger note_${event} on ${table};`).join(' ')} drop function note_${table};`).join('\n')}
      drop table changes, change_notes, change_head; drop function publish_changes;
    `);
  }
}
