// Acts on tasks and directives, each on a case of its own in the state that it needs.
import { ownDirective } from '@ky-cuong/api/directives/testing.js';
import { done, key } from '@ky-cuong/api/testing/work.js';
import { by, type Prepare } from './act.ts';

export const onTasks: Readonly<Record<string, Prepare>> = {
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
  suspendTask: async (stage) => {
    const { id, version } = await stage.accepted();
    return by(stage.work.chair, { taskId: id, version, reason: 'Chờ quy định mới.' });
  },
  resumeTask: async (stage) => {
    const { id } = await stage.accepted();
    const { version } = await done(stage.app, stage.work.chair, 'suspendTask', { taskId: id, reason: 'Chờ quy định.' });
    return by(stage.work.chair, { taskId: id, version, reason: 'Đã có quy định.' });
  },
  askExtension: async (stage) => {
    const { id, version } = await stage.accepted();
    return by(stage.work.headOfHealth, { taskId: id, version, term: { on: '2024-04-12' }, reason: 'Chờ số liệu.' });
  },
  extendTask: async (stage) => {
    const { id, version } = await stage.accepted();
    return by(stage.work.chair, { taskId: id, version, term: { on: '2024-04-12' }, reason: 'Mưa lũ.' });
  },
  refuseExtension: async (stage) => {
    const { id } = await stage.accepted();
    const request = { taskId: id, term: { on: '2024-04-12' }, reason: 'Chờ số liệu.' };
    const { version } = await done(stage.app, stage.work.headOfHealth, 'askExtension', request);
    return by(stage.work.chair, { taskId: id, version, reason: 'Đã đủ thời gian.' });
  },
};

export const onDirectives: Readonly<Record<string, Prepare>> = {
  registerDirective: ({ work }) => Promise.resolve(by(work.chair, ownDirective())),
  reviseDirective: async (stage) => {
    const { id, version } = await stage.drafted();
    return by(stage.work.chair, { id, version, abstract: 'Về rà soát giếng nước, bản sửa' });
  },
  confirmSpoken: async (stage) => by(stage.work.chair, { directiveId: await stage.recorded(), version: 1 }),
  disownSpoken: async (stage) =>
    by(stage.work.chair, { directiveId: await stage.recorded(), version: 1, reason: 'Không có chỉ đạo này.' }),
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
