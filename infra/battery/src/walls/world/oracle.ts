// Who may see which row, as the design says it (parts 2 and 3; decision 0008), written by hand and apart from the program.
import type { Marked, ProvinceFacts, Viewer, World } from './facts.ts';

type Row = Readonly<Record<string, unknown>>;

/** The tree and the cases of one province, as they were founded. */
interface Known {
  readonly parentOf: ReadonlyMap<string, string | null>;
  readonly guides: ReadonlyMap<string, readonly string[]>;
  readonly kindOf: ReadonlyMap<string, string>;
  readonly rowsOf: (table: string) => readonly Row[];
}

type Sight = (row: Row, viewer: Viewer, known: Known) => boolean;

/** Own agency and all below it. */
const below = (known: Known, viewer: Viewer, agency: unknown): boolean => {
  for (let at: string | null | undefined = String(agency); at; at = known.parentOf.get(at))
    if (at === viewer.agencyId) return true;
  return false;
};

/** A department sees its sector in the committees beside it, and below them. */
function guidesAt(known: Known, viewer: Viewer, agency: unknown, sector: unknown): boolean {
  const own = viewer.agencyId ?? '';
  if (known.kindOf.get(own) !== 'DEPARTMENT' || !known.guides.get(own)?.includes(String(sector))) return false;
  for (let at: string | null | undefined = String(agency); at; at = known.parentOf.get(at))
    if (
      at !== own &&
      known.kindOf.get(at) === 'PEOPLES_COMMITTEE' &&
      known.parentOf.get(at) === known.parentOf.get(own)
    )
      return true;
  return false;
}

const inside: Sight = ({ agency_id }, viewer, known) => below(known, viewer, agency_id);
const one = (known: Known, table: string, id: unknown): Row =>
  known.rowsOf(table).find((row) => row['id'] === id) ?? {};

/** The directory of the province: names, places, office contacts. Whoever belongs to it reads it. */
const directory: Sight = () => true;

const task: Sight = (row, viewer, known) =>
  below(known, viewer, row['agency_id']) ||
  below(known, viewer, row['lead_agency_id']) ||
  guidesAt(known, viewer, row['lead_agency_id'], row['sector']) ||
  ((row['cooperating_ids'] as string[] | undefined) ?? []).some((agency) => below(known, viewer, agency));

const withTask: Sight = (row, viewer, known) => task(one(known, 'tasks', row['task_id']), viewer, known);

const reads = (rows: readonly Row[], viewer: Viewer) => rows.some(({ person_id }) => person_id === viewer.personId);

const directive: Sight = (row, viewer, known) =>
  below(known, viewer, row['agency_id']) ||
  known
    .rowsOf('directive_receipts')
    .some((r) => r['directive_id'] === row['id'] && below(known, viewer, r['agency_id'])) ||
  reads(
    known.rowsOf('acknowledgements').filter((a) => a['directive_id'] === row['id']),
    viewer,
  );

const bySides: Sight = (row, viewer, known) =>
  ['agency_id', 'owner_agency_id', 'sender_agency_id'].some((side) => below(known, viewer, row[side]));

const receipt: Sight = (row, viewer, known) =>
  bySides(row, viewer, known) ||
  reads(
    known.rowsOf('acknowledgements').filter((a) => a['receipt_id'] === row['id']),
    viewer,
  );

/** A file is seen by who sent it, and by whoever sees the case that it was attached to. */
const file: Sight = (row, viewer, known) =>
  row['person_id'] === viewer.personId ||
  (row['task'] !== undefined && task(one(known, 'tasks', row['task']), viewer, known)) ||
  (row['directive'] !== undefined && directive(one(known, 'directives', row['directive']), viewer, known));

/** Work, and not the directory: administrators of accounts have no part in it. */
const WORK: Readonly<Record<string, Sight>> = {
  external_bodies: (row, viewer, known) => row['agency_id'] === null || inside(row, viewer, known),
  directives: directive,
  directive_clauses: (row, viewer, known) => directive(one(known, 'directives', row['directive_id']), viewer, known),
  directive_changes: (row, viewer, known) => directive(one(known, 'directives', row['directive_id']), viewer, known),
  directive_clause_changes: (row, viewer, known) =>
    directive(one(known, 'directives', row['directive_id']), viewer, known),
  spoken_directions: (row, viewer, known) => directive(one(known, 'directives', row['directive_id']), viewer, known),
  directive_receipts: receipt,
  receipt_statuses: (row, viewer, known) => receipt(one(known, 'directive_receipts', row['receipt_id']), viewer, known),
  acknowledgements: (row, viewer, known) => row['person_id'] === viewer.personId || bySides(row, viewer, known),
  directive_urges: inside,
  tasks: task,
  task_events: withTask,
  task_answerables: withTask,
  task_milestones: withTask,
  task_urges: withTask,
  task_series: (row, viewer, known) =>
    below(known, viewer, row['agency_id']) || below(known, viewer, row['lead_agency_id']),
  task_imports: ({ agency_id }, viewer) => agency_id === viewer.agencyId,
  // Kept for oneself, or shared with whoever acts for the same agency.
  saved_views: ({ person_id, agency_id, is_shared }, viewer) =>
    agency_id === viewer.agencyId && (person_id === viewer.personId || is_shared === true),
};

const PEOPLE: Readonly<Record<string, Sight>> = {
  agencies: directory,
  agency_versions: directory,
  territory_versions: directory,
  agency_successions: directory,
  persons: (row, viewer, known) =>
    (row['is_leader'] === true && viewer.agencyId !== null) ||
    row['id'] === viewer.personId ||
    inside(row, viewer, known),
  person_contacts: (row, viewer, known) => row['person_id'] === viewer.personId || inside(row, viewer, known),
  appointments: (row, viewer, known) =>
    (['HEAD', 'DEPUTY'].includes(String(row['role'])) && viewer.agencyId !== null) ||
    row['person_id'] === viewer.personId ||
    inside(row, viewer, known),
  sessions: ({ person_id }, viewer) => person_id === viewer.personId,
  // Beyond his own, an administrator answers for those of all below him.
  api_keys: (row, viewer, known) =>
    row['person_id'] === viewer.personId || (viewer.role === 'ADMIN' && inside(row, viewer, known)),
  notification_settings: ({ person_id }, viewer) => person_id === viewer.personId,
  // Whoever ordered it, in the post in which he did.
  long_jobs: ({ person_id, agency_id }, viewer) => person_id === viewer.personId && agency_id === viewer.agencyId,
  files: file,
  file_bytes: file,
};

export class Oracle {
  private readonly known: readonly Known[];

  /** `byRole: false` asks the database's wall alone: it knows agencies and persons, not what a role has to do with work. */
  readonly byRole: boolean;

  constructor({ provinces, marks }: World, byRole = true) {
    this.byRole = byRole;
    const rows = Object.values(marks);
    this.known = provinces.map((province, index) =>
      knownOf(
        province,
        rows.filter((mark) => mark.province === index),
      ),
    );
  }

  sees(viewer: Viewer | null, { table, province, row }: Marked): boolean {
    const known = this.known[province];
    if (viewer?.province !== province || !known) return false;
    const work = WORK[table];
    if (work) return viewer.agencyId !== null && !(this.byRole && viewer.role === 'ADMIN') && work(row, viewer, known);
    return PEOPLE[table]?.(row, viewer, known) ?? false;
  }

  /** Where the person of a session keeps his record. */
  agencyOf({ province, row }: Marked): unknown {
    const persons = this.known[province]?.rowsOf('persons') ?? [];
    return persons.find((person) => person['id'] === row['person_id'])?.['agency_id'];
  }

  /** Whether an agency, or what belongs to it, is the viewer's to change. */
  commands(viewer: Viewer | null, { province, row }: Marked, column = 'agency_id'): boolean {
    const known = this.known[province];
    if (viewer?.province !== province || !known || viewer.agencyId === null) return false;
    return below(known, viewer, row[column]);
  }
}

function knownOf({ agencies }: ProvinceFacts, marked: readonly Marked[]): Known {
  const rows = new Map<string, Row[]>();
  for (const { table, row } of marked) rows.set(table, [...(rows.get(table) ?? []), row]);
  return {
    parentOf: new Map(agencies.map(({ id, parentId }) => [id, parentId])),
    guides: new Map(agencies.map(({ id, sectors }) => [id, sectors])),
    kindOf: new Map(agencies.map(({ id, kind }) => [id, kind])),
    rowsOf: (table) => rows.get(table) ?? [],
  };
}
