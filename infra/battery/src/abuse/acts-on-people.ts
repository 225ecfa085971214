// Acts on agencies, people and accounts, each on an agency or a person of its own.
import { PASSWORD } from '@ky-cuong/api/testing/give-account.js';
import { key } from '@ky-cuong/api/testing/work.js';
import { by, type Prepare } from './act.ts';
import { documentOf } from './documents.ts';

const newPassword = 'bông sen trắng giữa đầm';

export const onAgencies: Readonly<Record<string, Prepare>> = {
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

export const onPeople: Readonly<Record<string, Prepare>> = {
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

export const onAccounts: Readonly<Record<string, Prepare>> = {
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
  rotateApiKey: async (stage) => {
    const who = await stage.person('ADMIN');
    const { id } = await stage.apiKey(who, ['PEOPLE_READ']);
    return by(who, { idempotencyKey: key(), id, overlapDays: 7 });
  },
  revokeApiKey: async (stage) => {
    const who = await stage.person('ADMIN');
    return { who, variables: { id: (await stage.apiKey(who, ['PEOPLE_READ'])).id } };
  },
};
