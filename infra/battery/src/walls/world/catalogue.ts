// One valid call for every operation: who makes it, with what. Batteries replay these calls as others and change one id at a time.
import { onChanges } from './changing.ts';
import { onRecalls } from './recalling.ts';
import { randomUUID } from 'node:crypto';
import {
  acts,
  admin,
  anybody,
  call,
  type Call,
  changes,
  head,
  input,
  newKey,
  officeHead,
  official,
  once,
  post,
  receipts,
} from './calls.ts';
import { onPlans } from './plans.ts';
import { onExchange } from './exchange.ts';
import { queries } from './reads.ts';
import { onNotifications } from './telling.ts';
import { onSeries } from './series.ts';
import { onUrging } from './urging.ts';
import { onViews } from './views.ts';

const onTasks: Readonly<Record<string, Call>> = {
  acceptTask: call(officeHead, acts('tAccept')),
  rejectTask: call(officeHead, acts('tReject', { reason: 'Không thuộc thẩm quyền' })),
  assignTaskDown: call(
    head,
    input((of, version) => ({ ...once(), taskId: of('tDown'), version: version('tDown'), agencyId: of('office') })),
  ),
  assignOfficial: call(
    officeHead,
    input((of, version) => ({
      taskId: of('tOfficial'),
      version: version('tOfficial'),
      appointmentId: of('aOfficial'),
    })),
  ),
  reportProgress: call(
    official,
    input((of, version) => ({
      ...{
        taskId: of('tProgress'),
        version: version('tProgress'),
        progress: 40,
        note: 'Đang làm',
        fileIds: [of('fProgress')],
      },
    })),
  ),
  reportDone: call(
    official,
    input((of, version) => ({
      taskId: of('tDone'),
      version: version('tDone'),
      result: 'Xong',
      fileIds: [of('fDone')],
    })),
  ),
  confirmTask: call(head, acts('tConfirm', { grade: 'GOOD' })),
  returnTask: call(head, acts('tReturn', { reason: 'Thiếu số liệu' })),
  cancelTask: call(head, acts('tCancel', { reason: 'Không còn cần' })),
  suspendTask: call(head, acts('tSuspend', { reason: 'Chờ quy định mới' })),
  resumeTask: call(head, acts('tResume', { reason: 'Đã có quy định' })),
  askExtension: call(officeHead, acts('tAsk', { term: { on: '2024-04-05' }, reason: 'Chờ số liệu' })),
  extendTask: call(head, acts('tExtend', { reason: 'Có lý do' })),
  refuseExtension: call(head, acts('tRefuseExtension', { reason: 'Đã đủ thời gian' })),
  createTasks: call(
    head,
    input((of) => ({
      ...once(),
      directiveId: of('dSent'),
      tasks: [
        {
          ...{ leadId: of('office'), cooperatingIds: [of('commune')], clauseId: of('clause') },
          ...{ title: 'Rà soát giếng', term: { on: '2024-03-29' } },
        },
      ],
    })),
  ),
};

const own = { issuerKind: 'AGENCY', documentType: 'CT', abstract: 'Về giếng nước', issuedOn: '2024-03-15' };

const onDirectives: Readonly<Record<string, Call>> = {
  ...onChanges,
  registerDirective: call(
    head,
    input((of) => ({
      ...once(),
      ...{ ...own, issuerKind: 'EXTERNAL', documentType: 'TB', number: '7/TB-BTN', receivedOn: '2024-03-15' },
      ...{ externalBodyId: of('body'), fileId: of('fRegister'), carriesOutId: of('dSent') },
      clauses: [{ label: 'Điểm 1', text: 'Rà soát.' }],
    })),
  ),
  reviseDirective: call(
    head,
    changes('dRevise', (of) => ({ fileId: of('fRevise'), carriesOutId: of('dSent') })),
  ),
  issueDirective: call(
    head,
    changes('dDraft', (of) => ({ recipients: { rules: [], agencyIds: [of('office')] } })),
  ),
  confirmSpoken: call(
    head,
    input((of, version) => ({ directiveId: of('dSpoken'), version: version('dSpoken') })),
  ),
  disownSpoken: call(
    head,
    input((of, version) => ({
      directiveId: of('dDisown'),
      version: version('dDisown'),
      reason: 'Không có chỉ đạo này',
    })),
  ),
  openDirective: call(post('commune', 'DEPUTY'), (of) => ({ id: of('dSent') })),
  receiveDirective: call(officeHead, receipts('rReceive')),
  refuseDirective: call(
    officeHead,
    receipts('rRefuse', () => ({ reason: 'Gửi nhầm' })),
  ),
  disseminateDirective: call(
    officeHead,
    receipts('rDisseminate', (of) => ({ plan: 'BY_HAND', personIds: [of('official')] })),
  ),
  passOnDirective: call(
    head,
    receipts('rPassOn', (of) => ({ recipients: { rules: [], agencyIds: [of('office')] } })),
  ),
  acknowledgeDirective: call(
    post('commune', 'OFFICIAL'),
    input((of) => ({ acknowledgementId: of('reading') })),
  ),
  ...onRecalls,
  urgeReceipts: call(
    head,
    input((of) => ({ ...once(), directiveId: of('dSent'), receiptIds: [of('rReceive')] })),
  ),
};

const onPeople: Readonly<Record<string, Call>> = {
  createAgency: call(
    admin,
    input((of) => ({ ...once(), name: 'Trạm mới', kind: 'OTHER', level: 'DISTRICT', parentId: of('district') })),
  ),
  renameAgency: call(
    admin,
    changes('spareRename', () => ({ name: 'Trạm tên mới' })),
  ),
  moveAgency: call(
    admin,
    changes('spareMove', (of) => ({ newParentId: of('office') })),
  ),
  endAgency: call(
    admin,
    changes('spareEnd', (of) => ({ basis: 'QĐ 1', successorId: of('office') })),
  ),
  updateAgencyContact: call(
    admin,
    changes('spareContact', () => ({ address: 'Số 1' })),
  ),
  createPerson: call(
    admin,
    input(() => ({ ...once(), fullName: 'Người Vừa Đến', kind: 'CONG_CHUC' })),
  ),
  appoint: call(
    admin,
    input((of) => ({
      ...once(),
      ...{ personId: of('pAppoint'), agencyId: of('office'), role: 'CLERK', title: 'Văn thư' },
      assistsAppointmentId: of('aOfficeHead'),
    })),
  ),
  endAppointment: call(admin, changes('aEnd')),
  setDeputySectors: call(
    admin,
    changes('aDeputy', () => ({ sectors: ['HEALTH'] })),
  ),
  invitePerson: call(
    admin,
    input((of) => ({ ...once(), personId: of('pInvite') })),
  ),
  disablePerson: call(
    admin,
    input((of, version) => ({ personId: of('pDisable'), version: version('pDisable') })),
  ),
  enablePerson: call(
    admin,
    input((of, version) => ({ personId: of('pEnable'), version: version('pEnable') })),
  ),
};

/** They ask for a secret, not for an id: battery S6 makes one and has them succeed. */
export const BY_SECRET: ReadonlySet<string> = new Set(['signIn', 'acceptInvitation', 'changePassword']);

export const PASSWORD = 'mùa nước nổi năm ấy';

const onOneself: Readonly<Record<string, Call>> = {
  setLanguage: call(head, () => ({ language: 'VI' })),
  updateMyContact: call(
    head,
    input(() => ({ email: `${randomUUID()}@example.vn` })),
  ),
  actAs: call(head, (of) => ({ postKey: of('aDistrictHead') })),
  revokeSession: call(head, (of) => ({ id: of('session') })),
  revokeOtherSessions: call(head),
  signIn: call(
    anybody,
    input(() => ({ identifier: `${randomUUID()}@example.vn`, password: PASSWORD })),
  ),
  acceptInvitation: call(
    anybody,
    input(() => ({ token: 'không có lời mời nào', password: PASSWORD })),
  ),
  changePassword: call(
    head,
    input(() => ({ currentPassword: PASSWORD, newPassword: `${PASSWORD} mới` })),
  ),
  signOut: call(head),
  createApiKey: call(head, input(newKey)),
  rotateApiKey: call(
    head,
    input((of) => ({ idempotencyKey: randomUUID(), id: of('apiKey'), overlapDays: 7 })),
  ),
  revokeApiKey: call(head, (of) => ({ id: of('apiKey') })),
};

export const catalogue: Readonly<Record<string, Call>> = Object.fromEntries([
  ...Object.entries(queries).map(([name, one]) => [`Query.${name}`, one] as const),
  ...Object.entries({
    ...onTasks,
    ...onPlans,
    ...onSeries,
    ...onUrging,
    ...onViews,
    ...onDirectives,
    ...onPeople,
    ...onOneself,
    ...onExchange,
    ...onNotifications,
  }).map(([name, one]) => [`Mutation.${name}`, one] as const),
]);
