// Every mutation that there is, each with somebody who may do it and a case on which it succeeds: the positive control of every refusal.
import { createSchema } from '@ky-cuong/api/app/schema.js';
import { PASSWORD } from '@ky-cuong/api/testing/give-account.js';
import type { TestPerson } from '@ky-cuong/api/testing/test-app.js';
import { key } from '@ky-cuong/api/testing/work.js';
import { ownDirective } from '@ky-cuong/api/directives/testing.js';
import { getNamedType, type GraphQLSchema, isCompositeType } from 'graphql';
import type { Stage } from './stage.ts';

export interface Act {
  /** Null: nobody need be signed in. */
  readonly who: TestPerson | null;
  readonly variables: { readonly input?: Readonly<Record<string, unknown>>; readonly [name: string]: unknown };
}

type Prepare = (stage: Stage) => Promise<Act>;

const by = (who: TestPerson, input: Record<string, unknown>): Act => ({ who, variables: { input } });
const newPassword = 'bông sen trắng giữa đầm';

const onTasks: Readonly<Record<string, Prepare>> = {
  createTasks: ({ work }) =>
    Promise.resolve(
      by(work.chair, {
        idempotencyKey: key(),
        tasks: [{ title: 'Rà soát trạm y tế', leadId: work.health.id, term: { on: '2024-03-29' } }],
      }),
    ),
  acceptTask: async (stage) => {
    const { id, version } = await stage.task();
    return by(stage.work.headOfHealth, { taskId: id, version });
  },
  rejectTask: async (stage) => {
    const { id, version } = await stage.task();
    return by(stage.work.headOfHealth, { taskId: id, version, reason: 'Không thuộc chức năng.' });
  },
  assignTaskDown: async (stage) => {
    const { districtA, officeA, headOfA } = stage.work;
    const { id, version } = await stage.accepted(districtA, headOfA);
    return by(headOfA, { idempotencyKey: key(), taskId: id, version, agencyId: officeA.id });
  },
  assignOfficial: async (stage) => {
    const { id, version } = await stage.accepted();
    return by(stage.work.headOfHealth, { taskId: id, version, appointmentId: stage.official.appointmentId });
  },
  reportProgress: async (stage) => {
    const { id, version } = await stage.accepted();
    return by(stage.work.headOfHealth, { taskId: id, version, progress: 40, note: 'Đang rà soát.' });
  },
  reportDone: async (stage) => {
    const { id, version } = await stage.accepted();
    return by(stage.work.headOfHealth, { taskId: id, version, result: 'Đã rà soát xong.' });
  },
  confirmTask: async (stage) => {
    const { id, version } = await stage.reported();
    return by(stage.work.chair, { taskId: id, version, grade: 'GOOD' });
  },
  returnTask: async (stage) => {
    const { id, version } = await stage.reported();
    return by(stage.work.chair, { taskId: id, version, reason: 'Thiếu số liệu.' });
  },
  cancelTask: async (stage) => {
    const { id, version } = await stage.task();
    return by(stage.work.chair, { taskId: id, version, reason: 'Trùng nhiệm vụ.' });
  },
  urgeTask: async (stage) => {
    const { id } = await stage.task();
    return by(stage.work.chair, { idempotencyKey: key(), taskId: id, message: 'Đề nghị báo cáo.' });
  },
};

const onDirectives: Readonly<Record<string, Prepare>> = {
  registerDirective: ({ work }) => Promise.resolve(by(work.chair, ownDirective())),
  reviseDirective: async (stage) => {
    const { id, version } = await stage.drafted();
    return by(stage.work.chair, { id, version, abstract: 'Về rà soát giếng nước, bản sửa' });
  },
  issueDirective: async (stage) => {
    const { id, version } = await stage.drafted();
    return by(stage.work.chair, { id, version, recipients: { rules: ['ALL_DISTRICTS'] } });
  },
  receiveDirective: async (stage) => {
    const { id, version } = await stage.receipt();
    return by(stage.work.headOfA, { receiptId: id, version });
  },
  refuseDirective: async (stage) => {
    const { id, version } = await stage.receipt();
    return by(stage.work.headOfA, { receiptId: id, version, reason: 'Gửi nhầm.' });
  },
  disseminateDirective: async (stage) => {
    const { id, version } = await stage.receipt('RECEIVED');
    return by(stage.work.headOfA, { receiptId: id, version, plan: 'LEADERS' });
  },
  passOnDirective: async (stage) => {
    const { id, version } = await stage.receipt('RECEIVED');
    const recipients = { rules: ['BY_HAND'], agencyIds: [stage.work.officeA.id] };
    return by(stage.work.headOfA, { receiptId: id, version, recipients });
  },
  openDirective: async (stage) => {
    const { directiveId } = await stage.disseminated();
    return { who: stage.work.headOfA, variables: { id: directiveId } };
  },
  acknowledgeDirective: async (stage) => {
    const { acknowledgementId } = await stage.disseminated();
    return by(stage.work.headOfA, { acknowledgementId });
  },
  urgeReceipts: async (stage) => {
    const { id } = await stage.issued();
    return by(stage.work.chair, { idempotencyKey: key(), directiveId: id, message: 'Đề nghị tiếp nhận.' });
  },
};

const onAgencies: Readonly<Record<string, Prepare>> = {
  createAgency: ({ admin, work }) =>
    Promise.resolve(
      by(admin, {
        idempotencyKey: key(),
        name: `Phòng Thử ${key().slice(0, 8)}`,
        kind: 'DIVISION',
        level: 'PROVINCE',
        parentId: work.province.id,
      }),
    ),
  renameAgency: async (stage) => {
    const agency = await stage.agency('Phòng Cũ');
    const version = await stage.agencyVersion(agency);
    return by(stage.admin, { id: agency.id, version, name: 'Phòng Mới', basis: 'QĐ 12/QĐ-UBND' });
  },
  moveAgency: async (stage) => {
    const agency = await stage.agency('Phòng Chuyển');
    const version = await stage.agencyVersion(agency);
    return by(stage.admin, { id: agency.id, version, newParentId: stage.work.health.id, basis: 'QĐ 13/QĐ-UBND' });
  },
  endAgency: async (stage) => {
    const agency = await stage.agency('Phòng Giải Thể');
    return by(stage.admin, { id: agency.id, version: await stage.agencyVersion(agency), basis: 'QĐ 14/QĐ-UBND' });
  },
  updateAgencyContact: async (stage) => {
    const agency = await stage.agency('Phòng Liên Hệ');
    return by(stage.admin, { id: agency.id, version: await stage.agencyVersion(agency), phone: '0277 385 1431' });
  },
};

const onPeople: Readonly<Record<string, Prepare>> = {
  createPerson: ({ admin }) =>
    Promise.resolve(by(admin, { idempotencyKey: key(), fullName: 'Nguyễn Văn Mới', kind: 'CONG_CHUC' })),
  appoint: async (stage) => {
    const { personId } = await stage.person();
    const post = { agencyId: stage.work.education.id, role: 'OFFICIAL', title: 'Chuyên viên' };
    return by(stage.admin, { idempotencyKey: key(), personId, ...post });
  },
  endAppointment: async (stage) => by(stage.admin, { ...(await stage.postVersion(await stage.person())) }),
  setDeputySectors: async (stage) => {
    const post = await stage.postVersion(await stage.person('DEPUTY'));
    return by(stage.admin, { ...post, sectors: ['HEALTH'] });
  },
  disablePerson: async (stage) => {
    const { id, version } = await stage.personVersion(await stage.withAccount());
    return by(stage.admin, { personId: id, version });
  },
  enablePerson: async (stage) => {
    const person = await stage.withAccount();
    const { version } = await stage.personVersion(person);
    const variables = { input: { personId: person.personId, version } };
    await stage.ask(stage.admin, documentOf('disablePerson'), variables);
    return by(stage.admin, { personId: person.personId, version: version + 1 });
  },
  invitePerson: async (stage) => {
    const { personId } = await stage.withAccount();
    return by(stage.admin, { idempotencyKey: key(), personId });
  },
};

const onAccounts: Readonly<Record<string, Prepare>> = {
  signIn: async (stage) => {
    const { email } = await stage.withAccount();
    return { who: null, variables: { input: { identifier: email, password: PASSWORD } } };
  },
  acceptInvitation: async (stage) => ({
    who: null,
    variables: { input: { token: await stage.invitation(), password: newPassword } },
  }),
  signOut: async (stage) => ({ who: await stage.person(), variables: {} }),
  changePassword: async (stage) => by(await stage.withAccount(), { currentPassword: PASSWORD, newPassword }),
  actAs: async (stage) => {
    const who = await stage.person();
    return { who, variables: { postKey: who.appointmentId } };
  },
  setLanguage: async (stage) => ({ who: await stage.person(), variables: { language: 'EN' } }),
  revokeSession: async (stage) => {
    const who = await stage.withAccount();
    return { who, variables: { id: await stage.otherSession(who) } };
  },
  revokeOtherSessions: async (stage) => {
    const who = await stage.withAccount();
    await stage.otherSession(who);
    return { who, variables: {} };
  },
  updateMyContact: async (stage) => {
    const who = await stage.withAccount();
    return by(who, { email: who.email, phone: `09${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}` });
  },
  createApiKey: async (stage) =>
    by(await stage.person('ADMIN'), {
      idempotencyKey: key(),
      name: 'Phần mềm thử',
      scopes: ['PEOPLE_READ'],
      validForDays: 30,
    }),
  revokeApiKey: async (stage) => {
    const who = await stage.person('ADMIN');
    return { who, variables: { id: (await stage.apiKey(who, ['PEOPLE_READ'])).id } };
  },
};

export const acts: Readonly<Record<string, Prepare>> = {
  ...onTasks,
  ...onDirectives,
  ...onAgencies,
  ...onPeople,
  ...onAccounts,
};

export const schema: GraphQLSchema = createSchema({ withRules: false });

export const mutations = (): string[] => Object.keys(schema.getMutationType()?.getFields() ?? {});

/** The smallest document that carries the mutation out, its arguments as variables. */
export function documentOf(name: string): string {
  const field = schema.getMutationType()?.getFields()[name];
  if (!field) throw new Error(`There is no mutation ${name}.`);
  const given = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `mutation${given && ` (${given})`} { ${name}${passed && `(${passed})`}${selection} }`;
}

/** Mutations without an act here, and acts without a mutation: a battery that does not know all tries not all. */
export const unknownActs = (): string[] => [
  ...mutations().filter((name) => !acts[name]),
  ...Object.keys(acts).filter((name) => !mutations().includes(name)),
];
