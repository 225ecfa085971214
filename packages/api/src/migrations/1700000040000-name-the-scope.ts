// Who sees whom, asked by name: a policy that carries its own select is set up anew for every table of every statement.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const viewer = `${bound('agency')}::uuid`;
const person = `${bound('person')}::uuid`;

/** Each is worked out once a query, and only when a row asks for it. */
const seen = `(select agencies_seen(${viewer}))::uuid[]`;
const guided = `(select agencies_guided(${viewer}))::uuid[]`;
const ownReadings = (what: string) => `(select ${what}_read_by(${person}))::uuid[]`;

const seesTask = (
  agency: string,
  lead: string,
  sector: string,
) => `(${agency} = any (${seen}) or ${lead} = any (${seen})
          or (${lead} = any (${guided}) and exists (select from agency_scope s
                where s.viewer_agency = ${viewer} and s.sector = ${sector} and s.visible_agency = ${lead})))`;

/** With the rights of the caller, like the select that it stands for. */
const list = (name: string, argument: string, select: string) => `
      create function ${name}(${argument} uuid) returns uuid[]
        language plpgsql stable parallel safe set search_path from current as $$ begin return array(${select}); end $$;
      revoke execute on function ${name} from public;
      grant execute on function ${name} to kc_app;`;

export class NameTheScope1700000040000 implements MigrationInterface {
  readonly name = 'NameTheScope1700000040000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${list('agencies_seen', 'viewer', `select s.visible_agency from agency_scope s where s.viewer_agency = viewer and s.sector = '*'`)}
      ${list('agencies_guided', 'viewer', `select distinct s.visible_agency from agency_scope s where s.viewer_agency = viewer and s.sector <> '*'`)}
      ${list('receipts_read_by', 'reader', `select a.receipt_id from acknowledgements a where a.person_id = reader`)}
      ${list('directives_read_by', 'reader', `select a.directive_id from acknowledgements a where a.person_id = reader`)}

      -- The same conditions as before, arm by arm.
      alter policy read_in_scope on tasks using (${seesTask('tasks.agency_id', 'tasks.lead_agency_id', 'tasks.sector')}
        or exists (select from task_participants p where p.task_id = tasks.id and p.agency_id = any (${seen})));
      alter policy move_own on tasks using (agency_id = any (${seen}) or lead_agency_id = any (${seen}))
        with check (agency_id = any (${seen}) or lead_agency_id = any (${seen}));
      alter policy read_either_side on task_participants using (agency_id = any (${seen}) or owner_agency_id = any (${seen}));
      alter policy read_in_scope on task_words using (${seesTask('task_words.agency_id', 'task_words.lead_agency_id', 'task_words.sector')}
        or exists (select from task_participants p where p.task_id = task_words.task_id and p.agency_id = any (${seen})));
      alter policy read_in_scope on task_tallies
        using (${seesTask('task_tallies.assigner_id', 'task_tallies.agency_id', 'task_tallies.sector')});

      alter policy read_either_side on directives using (agency_id = any (${seen})
        or exists (select from directive_receipts r where r.directive_id = directives.id and r.agency_id = any (${seen}))
        or id = any (${ownReadings('directives')}));
      alter policy read_either_side on directive_receipts using (owner_agency_id = ${viewer} or agency_id = any (${seen})
        or owner_agency_id = any (${seen}) or sender_agency_id = any (${seen}) or id = any (${ownReadings('receipts')}));
      alter policy take_forward on directive_receipts
        using (owner_agency_id = ${viewer} or agency_id = any (${seen}) or id = any (${ownReadings('receipts')}))
        with check (owner_agency_id = ${viewer} or agency_id = any (${seen}) or id = any (${ownReadings('receipts')}));
      alter policy read_own_or_below on acknowledgements using (person_id = ${person} or agency_id = any (${seen})
        or owner_agency_id = any (${seen}) or sender_agency_id = any (${seen}));
    `);
  }

  /** The names are what the policies stand on: they go with the tables. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
