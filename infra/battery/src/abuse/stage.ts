// A province in which everything that can be done is about to be done: fresh cases for every act, in the state that it needs.
import { giveAccount, PASSWORD } from '@ky-cuong/api/testing/give-account.js';
import type { TestAgency, TestApp, TestPerson } from '@ky-cuong/api/testing/test-app.js';
import { done, foundWork, give, key, type Work } from '@ky-cuong/api/testing/work.js';
import { ISSUE, ownDirective, REGISTER } from '@ky-cuong/api/directives/testing.js';

export interface Case {
  readonly id: string;
  readonly version: number;
}

export class Stage {
  readonly app: TestApp;
  readonly work: Work;
  readonly admin: TestPerson;
  readonly official: TestPerson;

  constructor(app: TestApp, work: Work, { admin, official }: { admin: TestPerson; official: TestPerson }) {
    this.app = app;
    this.work = work;
    this.admin = admin;
    this.official = official;
  }

  /** The answer's data; breaks off when it was refused. */
  async ask(who: TestPerson, query: string, variables: object = {}): Promise<any> {
    const { data, errors } = await this.app.as(who).send(query, variables);
    if (errors) throw new Error(`The stage could not be set: ${query} ${JSON.stringify(errors)}`);
    return data;
  }

  private async versioned(table: 'tasks' | 'persons' | 'appointments' | 'directives', id: string): Promise<Case> {
    const [row] = await this.app.owner.query(`select version from ${table} where id = $1`, [id]);
    return { id, version: row.version };
  }

  task(lead: TestAgency = this.work.health): Promise<Case> {
    return give(this.app, this.work.chair, { leadId: lead.id });
  }

  async accepted(lead = this.work.health, head = this.work.headOfHealth): Promise<Case> {
    const { id } = await this.task(lead);
    await done(this.app, head, 'acceptTask', { taskId: id });
    return this.versioned('tasks', id);
  }

  async reported(): Promise<Case> {
    const { id } = await this.accepted();
    await done(this.app, this.work.headOfHealth, 'reportDone', { taskId: id, result: 'Đã rà soát xong.' });
    return this.versioned('tasks', id);
  }

  async drafted(): Promise<Case> {
    const { registerDirective } = await this.ask(this.work.chair, REGISTER, { input: ownDirective() });
    return registerDirective as Case;
  }

  /** A spoken direction, written down by somebody else than the chair. */
  async recorded(): Promise<string> {
    const recorder = await this.app.person(this.work.province, 'DEPUTY');
    const input = ownDirective({ documentType: 'TB', form: 'SPOKEN', signatoryTitle: 'Chủ tịch' });
    const { registerDirective } = await this.ask(recorder, REGISTER, { input });
    return (registerDirective as Case).id;
  }

  async issued(): Promise<Case> {
    const { id, version } = await this.drafted();
    const recipients = { rules: ['ALL_DISTRICTS'] };
    const { issueDirective } = await this.ask(this.work.chair, ISSUE, { input: { id, version, recipients } });
    return issueDirective as Case;
  }

  /** As the head of district A received it, in the state asked for. */
  async receipt(state: 'SENT' | 'RECEIVED' = 'SENT'): Promise<Case & { directiveId: string }> {
    const { id: directiveId } = await this.issued();
    const { directive } = await this.ask(
      this.work.headOfA,
      'query ($id: ID!) { directive(id: $id) { ourReceipt { id version } } }',
      { id: directiveId },
    );
    if (state === 'SENT') return { ...directive.ourReceipt, directiveId };
    const { receiveDirective } = await this.ask(
      this.work.headOfA,
      'mutation ($input: ReceiptInput!) { receiveDirective(input: $input) { id version } }',
      { input: { receiptId: directive.ourReceipt.id, version: directive.ourReceipt.version } },
    );
    return { ...receiveDirective, directiveId };
  }

  async disseminated(): Promise<{ directiveId: string; acknowledgementId: string }> {
    const { id, version, directiveId } = await this.receipt('RECEIVED');
    const { disseminateDirective } = await this.ask(
      this.work.headOfA,
      'mutation ($input: DisseminateInput!) { disseminateDirective(input: $input) { people { id personId } } }',
      { input: { receiptId: id, version, plan: 'LEADERS' } },
    );
    const { personId } = this.work.headOfA;
    const own = disseminateDirective.people.find((one: { personId: string }) => one.personId === personId);
    return { directiveId, acknowledgementId: own.id };
  }

  agency(name: string): Promise<TestAgency> {
    return this.app.foundAgency(name, { parent: this.work.province, kind: 'DIVISION', level: 'PROVINCE' });
  }

  async agencyVersion({ id }: TestAgency): Promise<number> {
    const { agency } = await this.ask(this.admin, 'query ($id: ID!) { agency(id: $id) { version } }', { id });
    return agency.version as number;
  }

  person(role: TestPerson['role'] = 'OFFICIAL'): Promise<TestPerson> {
    return this.app.person(this.work.province, role);
  }

  personVersion({ personId }: TestPerson): Promise<Case> {
    return this.versioned('persons', personId);
  }

  postVersion({ appointmentId }: TestPerson): Promise<Case> {
    return this.versioned('appointments', appointmentId);
  }

  /** Somebody who can sign in by typing, and can be written to. */
  async withAccount(role?: TestPerson['role']): Promise<TestPerson & { email: string }> {
    const person = await this.person(role);
    const email = await giveAccount(this.app, person);
    await this.app.owner.query(
      'insert into person_contacts (person_id, tenant_id, agency_id, email) values ($1, $2, $3, $4)',
      [person.personId, person.agency.tenantId, person.agency.id, email],
    );
    return { ...person, email };
  }

  /** A token of an invitation that can be taken up. */
  async invitation(): Promise<string> {
    const person = await this.withAccount();
    const { invitePerson } = await this.ask(
      this.admin,
      'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { link } }',
      { input: { idempotencyKey: key(), personId: person.personId } },
    );
    return String(invitePerson.link).split('/').at(-1) ?? '';
  }

  /** A session of that person other than the one he acts in. */
  async otherSession(person: TestPerson & { email: string }): Promise<string> {
    await this.app.anonymous.send('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
      input: { identifier: person.email, password: PASSWORD },
    });
    const { mySessions } = await this.ask(person, '{ mySessions { id isCurrent } }');
    return mySessions.find((one: { isCurrent: boolean }) => !one.isCurrent).id as string;
  }

  async apiKey(who: TestPerson, scopes: readonly string[] = ['TASKS_READ']): Promise<{ id: string; secret: string }> {
    const { createApiKey } = await this.ask(
      who,
      'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret key { id } } }',
      { input: { idempotencyKey: key(), name: 'Phần mềm thử', scopes, validForDays: 30 } },
    );
    return { id: createApiKey.key.id, secret: createApiKey.secret };
  }
}

export async function setStage(app: TestApp): Promise<Stage> {
  const work = await foundWork(app);
  const admin = await app.person(work.province, 'ADMIN', { name: 'Quản Trị Tỉnh' });
  const official = await app.person(work.health, 'OFFICIAL', { name: 'Chuyên Viên Y Tế' });
  await app.person(work.officeA, 'OFFICIAL');
  await app.person(work.districtA, 'OFFICIAL');
  return new Stage(app, work, { admin, official });
}
