// The statement that binds a transaction to one province and one actor.

/** Whose eyes the database sees with. Without an agency no row of any agency is visible. */
export interface Binding {
  readonly schema: string;
  readonly personId?: string | undefined;
  readonly agencyId?: string | undefined;
  readonly tenantId?: string | undefined;
  /** The name of a job that carries the outbox and keeps house; never together with a person. */
  readonly worker?: string | undefined;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SCHEMA = /^p_[a-z0-9_]{1,40}$/;
const WORKER = /^[a-z][a-z_.]{1,40}$/;

/** `set local` takes no parameters, so every value is checked first. All of it ends with the transaction. */
export function bindStatement({ schema, personId, agencyId, tenantId, worker }: Binding): string {
  if (worker && personId) throw new Error('Refused to bind a job and a person at once.');
  const settings = [`set local search_path = ${checkedSchema(schema)}`];
  if (personId) settings.push(`set local app.person = '${checked(UUID, personId)}'`);
  if (agencyId) settings.push(`set local app.agency = '${checked(UUID, agencyId)}'`);
  if (tenantId) settings.push(`set local app.tenant = '${checked(UUID, tenantId)}'`);
  if (worker) settings.push(`set local app.worker = '${checked(WORKER, worker)}'`);
  return settings.join('; ');
}

/** The name of a province's schema, as it may stand in a statement. */
export const checkedSchema = (schema: string): string => checked(SCHEMA, schema);

function checked(shape: RegExp, value: string): string {
  if (!shape.test(value)) throw new Error('Refused to bind a malformed value.');
  return value;
}
