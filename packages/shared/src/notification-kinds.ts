// What people are told about: for each kind who is told, what it is about, whether it can wait for the morning, and in which words.

import type { Language, Words } from './language.js';

/**
 * Who is told of a case. ANSWERING: who answers for the task and the clerks of its head; RESPONSIBLE: the official who does it;
 * ASSIGNING: who gave it, the head of his agency and that head's clerks; RECEIVING: the head of an agency that was sent the
 * document, with his clerks; SENDING: the same of the agency that sent it; LISTED: who stands on its list and has not acknowledged.
 */
export const AUDIENCES = ['ANSWERING', 'RESPONSIBLE', 'ASSIGNING', 'RECEIVING', 'SENDING', 'LISTED'] as const;
export type Audience = (typeof AUDIENCES)[number];

interface NotificationFacts {
  /** The name of the event in the outbox. */
  readonly event: string;
  readonly about: 'TASK' | 'DIRECTIVE';
  readonly audiences: readonly Audience[];
  /** Sent at once by e-mail; the others wait for the digest of the morning. */
  readonly isUrgent: boolean;
  /** What has happened, as one reads it. It names nobody and nothing: the case itself is read under the reader's own scope. */
  readonly words: Words;
}

export const NOTIFICATION_KINDS = {
  TASK_ASSIGNED: {
    event: 'task.assigned',
    about: 'TASK',
    audiences: ['ANSWERING'],
    isUrgent: false,
    words: { vi: 'Nhiệm vụ mới được giao', en: 'A new task was assigned' },
  },
  TASK_OFFICIAL_ASSIGNED: {
    event: 'task.officialAssigned',
    about: 'TASK',
    audiences: ['RESPONSIBLE'],
    isUrgent: false,
    words: { vi: 'Được phân công thực hiện nhiệm vụ', en: 'You were made responsible for a task' },
  },
  TASK_HANDED_OVER: {
    event: 'task.handedOver',
    about: 'TASK',
    audiences: ['ANSWERING'],
    isUrgent: false,
    words: { vi: 'Nhiệm vụ được bàn giao về cơ quan', en: 'A task was handed over to the agency' },
  },
  TASK_REPORTED: {
    event: 'task.reported',
    about: 'TASK',
    audiences: ['ASSIGNING'],
    isUrgent: false,
    words: { vi: 'Báo cáo hoàn thành, chờ xác nhận', en: 'Reported as done, waiting for confirmation' },
  },
  TASK_CONFIRMED: {
    event: 'task.confirmed',
    about: 'TASK',
    audiences: ['ANSWERING'],
    isUrgent: false,
    words: { vi: 'Kết quả đã được xác nhận', en: 'The result was confirmed' },
  },
  TASK_RETURNED: {
    event: 'task.returned',
    about: 'TASK',
    audiences: ['ANSWERING'],
    isUrgent: true,
    words: { vi: 'Kết quả bị trả lại, cần làm tiếp', en: 'The result was returned for more work' },
  },
  TASK_REJECTED: {
    event: 'task.rejected',
    about: 'TASK',
    audiences: ['ASSIGNING'],
    isUrgent: true,
    words: { vi: 'Nhiệm vụ bị từ chối tiếp nhận', en: 'The task was rejected' },
  },
  TASK_SUSPENDED: {
    event: 'task.suspended',
    about: 'TASK',
    audiences: ['ANSWERING'],
    isUrgent: false,
    words: { vi: 'Nhiệm vụ tạm dừng', en: 'The task was suspended' },
  },
  TASK_RESUMED: {
    event: 'task.resumed',
    about: 'TASK',
    audiences: ['ANSWERING'],
    isUrgent: false,
    words: { vi: 'Nhiệm vụ được tiếp tục', en: 'The task was resumed' },
  },
  TASK_EXTENSION_ASKED: {
    event: 'task.extensionAsked',
    about: 'TASK',
    audiences: ['ASSIGNING'],
    isUrgent: true,
    words: { vi: 'Đề nghị gia hạn, chờ quyết định', en: 'More time is asked for, waiting for a decision' },
  },
  TASK_EXTENDED: {
    event: 'task.extended',
    about: 'TASK',
    audiences: ['ANSWERING'],
    isUrgent: false,
    words: { vi: 'Nhiệm vụ được gia hạn', en: 'The deadline was extended' },
  },
  TASK_EXTENSION_REFUSED: {
    event: 'task.extensionRefused',
    about: 'TASK',
    audiences: ['ANSWERING'],
    isUrgent: true,
    words: { vi: 'Không được gia hạn', en: 'The extension was refused' },
  },
  TASK_URGED: {
    event: 'task.urged',
    about: 'TASK',
    audiences: ['ANSWERING'],
    isUrgent: true,
    words: { vi: 'Nhiệm vụ bị đôn đốc', en: 'You are urged to finish a task' },
  },
  TASK_DIRECTIVE_AMENDED: {
    event: 'task.directiveAmended',
    about: 'TASK',
    audiences: ['ANSWERING'],
    isUrgent: true,
    words: { vi: 'Văn bản giao nhiệm vụ được sửa đổi', en: 'The directive behind a task was amended' },
  },
  TASK_DIRECTIVE_REPLACED: {
    event: 'task.directiveReplaced',
    about: 'TASK',
    audiences: ['ANSWERING'],
    isUrgent: false,
    words: { vi: 'Nhiệm vụ chuyển sang văn bản thay thế', en: 'A task went over to a new directive' },
  },
  TASK_DIRECTIVE_WITHDRAWN: {
    event: 'task.directiveWithdrawn',
    about: 'TASK',
    audiences: ['ANSWERING'],
    isUrgent: true,
    words: { vi: 'Nhiệm vụ bị hủy vì văn bản hết hiệu lực', en: 'A task ended with its directive' },
  },
  DIRECTIVE_ISSUED: {
    event: 'directive.issued',
    about: 'DIRECTIVE',
    audiences: ['RECEIVING'],
    isUrgent: false,
    words: { vi: 'Văn bản chỉ đạo mới gửi đến', en: 'A new directive has arrived' },
  },
  DIRECTIVE_AMENDED: {
    event: 'directive.amended',
    about: 'DIRECTIVE',
    audiences: ['RECEIVING'],
    isUrgent: true,
    words: { vi: 'Văn bản chỉ đạo được sửa đổi, bổ sung', en: 'A directive was amended' },
  },
  DIRECTIVE_REPLACED: {
    event: 'directive.replaced',
    about: 'DIRECTIVE',
    audiences: ['RECEIVING'],
    isUrgent: true,
    words: { vi: 'Văn bản chỉ đạo bị thay thế', en: 'A directive was replaced' },
  },
  DIRECTIVE_WITHDRAWN: {
    event: 'directive.withdrawn',
    about: 'DIRECTIVE',
    audiences: ['RECEIVING'],
    isUrgent: true,
    words: { vi: 'Văn bản chỉ đạo bị thu hồi, bãi bỏ', en: 'A directive was withdrawn' },
  },
  DIRECTIVE_PASSED_ON: {
    event: 'directive.passedOn',
    about: 'DIRECTIVE',
    audiences: ['RECEIVING'],
    isUrgent: false,
    words: { vi: 'Văn bản chỉ đạo được chuyển tiếp đến', en: 'A directive was passed on to the agency' },
  },
  DIRECTIVE_RECALL_ASKED: {
    event: 'directive.recallAsked',
    about: 'DIRECTIVE',
    audiences: ['RECEIVING'],
    isUrgent: true,
    words: { vi: 'Cơ quan gửi yêu cầu lấy lại văn bản', en: 'The sender asks for a directive back' },
  },
  DIRECTIVE_RECALL_ANSWERED: {
    event: 'directive.recallAnswered',
    about: 'DIRECTIVE',
    audiences: ['SENDING'],
    isUrgent: true,
    words: { vi: 'Đã trả lời yêu cầu lấy lại văn bản', en: 'The request for a directive back was answered' },
  },
  DIRECTIVE_DISSEMINATED: {
    event: 'directive.disseminated',
    about: 'DIRECTIVE',
    audiences: ['LISTED'],
    isUrgent: false,
    words: { vi: 'Văn bản cần xác nhận đã quán triệt', en: 'A directive waits for your acknowledgement' },
  },
  DIRECTIVE_URGED: {
    event: 'directive.urged',
    about: 'DIRECTIVE',
    audiences: ['RECEIVING', 'LISTED'],
    isUrgent: true,
    words: { vi: 'Đôn đốc quán triệt văn bản', en: 'You are urged to make a directive known' },
  },
} as const satisfies Readonly<Record<string, NotificationFacts>>;

export type NotificationKind = keyof typeof NOTIFICATION_KINDS;

export const NOTIFICATION_KIND_NAMES = Object.keys(NOTIFICATION_KINDS) as readonly NotificationKind[];

const byEvent = new Map<string, NotificationKind>(
  NOTIFICATION_KIND_NAMES.map((kind) => [NOTIFICATION_KINDS[kind].event, kind]),
);

/** Undefined for an event of which nobody is told. */
export const notificationKindOf = (event: string): NotificationKind | undefined => byEvent.get(event);

export const notificationFacts = (kind: NotificationKind): NotificationFacts => NOTIFICATION_KINDS[kind];

export const notificationWords = (kind: NotificationKind, language: Language): string =>
  NOTIFICATION_KINDS[kind].words[language];

/** Where the thing itself is read: the same address in the client and in an e-mail. */
export const notificationPath = (kind: NotificationKind, subjectId: string): string =>
  `${NOTIFICATION_KINDS[kind].about === 'TASK' ? '/nhiem-vu' : '/chi-dao'}/${subjectId}`;
