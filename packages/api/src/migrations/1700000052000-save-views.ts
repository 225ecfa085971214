// Chế độ xem đã lưu: a list as somebody left it, for himself or for his whole agency, and which of them he has pinned.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')::uuid`;

/** Whoever made it; what is shared also the head of the agency. */
const maintains = `agency_id = ${bound('agency')} and (person_id = ${bound('person')} or (is_shared and exists (
          select from appointments a where a.person_id = ${bound('person')} and a.agency_id = ${bound('agency')} and a.role = 'HEAD')))`;

export class SaveViews1700000052000 implements MigrationInterface {
  readonly name = 'SaveViews1700000052000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table saved_views (
        id uuid primary key,
        tenant_id uuid not null,
        agency_id uuid not null,
        person_id uuid not null,
        owner_name text not null,
        list text not null check (list in ('TASKS', 'DIRECTIVES')),
        name text not null check (length(name) between 1 and 80),
        query text not null check (length(query) <= 2000), -- as it stands in the address
        is_shared boolean not null,
        version integer not null default 1,
        created_at timestamptz not null,
        unique (tenant_id, id),
        foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on update cascade
      );
      create index views_of_agency on saved_views (agency_id, person_id);
      create table saved_view_pins (
        tenant_id uuid not null,
        person_id uuid not null,
        view_id uuid not null,
        primary key (tenant_id, person_id, view_id),
        foreign key (tenant_id, view_id) references saved_views (tenant_id, id) on update cascade on delete cascade
      );
      create index pins_of_view on saved_view_pins (tenant_id, view_id);

      ${['saved_views', 'saved_view_pins']
        .map(
          (table) => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy owner_maintains on ${table} to kc_owner using (true) with check (true);`,
        )
        .join('')}

      create policy read_own_and_shared on saved_views for select to kc_app
        using (agency_id = ${bound('agency')} and (person_id = ${bound('person')} or is_shared));
      create policy save_own on saved_views for insert to kc_app
        with check (person_id = ${bound('person')} and agency_id = ${bound('agency')} and tenant_id = ${bound('tenant')});
      create policy change on saved_views for update to kc_app using (${maintains}) with check (agency_id = ${bound('agency')});
      create policy remove on saved_views for delete to kc_app using (${maintains});
      create policy own_pins on saved_view_pins to kc_app using (person_id = ${bound('person')})
        with check (person_id = ${bound('person')} and exists (select from saved_views v where v.id = view_id));

      grant select, insert, update (name, query, is_shared, version), delete on saved_views to kc_app;
      grant select, insert, delete on saved_view_pins to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table saved_view_pins, saved_views');
  }
}
