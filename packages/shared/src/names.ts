// The words for every state and kind that server and client both speak of.

import type { AcknowledgementState } from './acknowledgement.machine.js';
import type { Lifecycle, TimeAxis } from './deadline.js';
import type { AgencyKind } from './hierarchy.js';
import type { Language, Words } from './language.js';
import type { ReceiptState, ReceiptStatusCode } from './receipt.machine.js';
import type { Role } from './role.js';
import type { TaskAction } from './task.machine.js';

const named =
  <Code extends string>(words: Readonly<Record<Code, Words>>) =>
  (code: Code, language: Language): string =>
    words[code][language];

export const lifecycleName = named<Lifecycle>({
  ASSIGNED: { vi: 'Đã giao', en: 'Assigned' },
  ACCEPTED: { vi: 'Đã nhận', en: 'Accepted' },
  IN_PROGRESS: { vi: 'Đang thực hiện', en: 'In progress' },
  WAITING_CONFIRMATION: { vi: 'Chờ xác nhận', en: 'Waiting for confirmation' },
  DONE: { vi: 'Đã hoàn thành', en: 'Done' },
  RETURNED: { vi: 'Thực hiện lại', en: 'Returned for rework' },
  REJECTED: { vi: 'Từ chối nhiệm vụ', en: 'Refused' },
  SUSPENDED: { vi: 'Tạm hoãn', en: 'Suspended' },
  CANCELLED: { vi: 'Đã hủy', en: 'Cancelled' },
});

export const timeAxisName = named<TimeAxis>({
  NO_DEADLINE: { vi: 'Không thời hạn', en: 'No deadline' },
  IN_TIME: { vi: 'Trong hạn', en: 'In time' },
  DUE_SOON: { vi: 'Sắp đến hạn', en: 'Due soon' },
  OVERDUE: { vi: 'Quá hạn', en: 'Overdue' },
});

export const taskActionName = named<TaskAction>({
  accept: { vi: 'Nhận nhiệm vụ', en: 'Accept' },
  reject: { vi: 'Từ chối', en: 'Refuse' },
  assignDown: { vi: 'Giao xuống', en: 'Assign down' },
  assignOfficial: { vi: 'Giao cán bộ', en: 'Assign official' },
  reportProgress: { vi: 'Cập nhật tiến độ', en: 'Report progress' },
  reportDone: { vi: 'Báo cáo hoàn thành', en: 'Report done' },
  confirm: { vi: 'Xác nhận', en: 'Confirm' },
  return: { vi: 'Trả lại', en: 'Return' },
  suspend: { vi: 'Tạm hoãn', en: 'Suspend' },
  resume: { vi: 'Tiếp tục thực hiện', en: 'Resume' },
  cancel: { vi: 'Hủy', en: 'Cancel' },
  askExtension: { vi: 'Xin gia hạn', en: 'Ask for extension' },
  extend: { vi: 'Cho gia hạn', en: 'Grant extension' },
  refuseExtension: { vi: 'Không cho gia hạn', en: 'Refuse extension' },
  urge: { vi: 'Đôn đốc', en: 'Urge' },
});

export const receiptStateName = named<ReceiptState>({
  SENT: { vi: 'Chưa tiếp nhận', en: 'Not received' },
  RECEIVED: { vi: 'Đã tiếp nhận', en: 'Received' },
  DISSEMINATING: { vi: 'Đang quán triệt', en: 'Disseminating' },
  DONE: { vi: 'Đã quán triệt', en: 'Done' },
  REFUSED: { vi: 'Từ chối tiếp nhận', en: 'Refused' },
  RECALLED: { vi: 'Đã lấy lại, hết hiệu lực', en: 'Recalled, no longer holds' },
});

export const receiptStatusName = named<ReceiptStatusCode>({
  '01': { vi: 'Đã đến', en: 'Arrived' },
  '02': { vi: 'Từ chối tiếp nhận', en: 'Refused' },
  '03': { vi: 'Đã tiếp nhận', en: 'Received' },
  '04': { vi: 'Phân công', en: 'Assigned' },
  '05': { vi: 'Đang xử lý', en: 'In progress' },
  '06': { vi: 'Hoàn thành', en: 'Done' },
  '13': { vi: 'Yêu cầu lấy lại', en: 'Asked back' },
  '15': { vi: 'Đồng ý lấy lại', en: 'Given back' },
  '16': { vi: 'Từ chối lấy lại', en: 'Not given back' },
});

export const acknowledgementStateName = named<AcknowledgementState>({
  PENDING: { vi: 'Chưa mở', en: 'Not opened' },
  OPENED: { vi: 'Đã mở', en: 'Opened' },
  ACKNOWLEDGED: { vi: 'Đã xác nhận', en: 'Acknowledged' },
  RELEASED: { vi: 'Không còn phải đọc', en: 'Need not read any more' },
});

export const roleName = named<Role>({
  HEAD: { vi: 'Người đứng đầu', en: 'Head' },
  DEPUTY: { vi: 'Cấp phó', en: 'Deputy' },
  OFFICIAL: { vi: 'Công chức, viên chức', en: 'Official' },
  CLERK: { vi: 'Văn thư, chuyên viên giúp việc', en: 'Clerk' },
  ADMIN: { vi: 'Quản trị viên', en: 'Administrator' },
});

export const agencyKindName = named<AgencyKind>({
  PEOPLES_COMMITTEE: { vi: 'Ủy ban nhân dân', en: "People's committee" },
  OFFICE: { vi: 'Văn phòng', en: 'Office' },
  DEPARTMENT: { vi: 'Sở, ban, ngành', en: 'Department' },
  DIVISION: { vi: 'Phòng', en: 'Division' },
  INSPECTORATE: { vi: 'Thanh tra', en: 'Inspectorate' },
  CENTRE: { vi: 'Trung tâm, đơn vị sự nghiệp', en: 'Centre' },
  PARTY_BODY: { vi: 'Cơ quan Đảng', en: 'Party body' },
  OTHER: { vi: 'Cơ quan khác', en: 'Other' },
});

export const URGENCIES = ['NORMAL', 'URGENT', 'VERY_URGENT', 'EXPRESS'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const urgencyName = named<Urgency>({
  NORMAL: { vi: 'Thường', en: 'Normal' },
  URGENT: { vi: 'Khẩn', en: 'Urgent' },
  VERY_URGENT: { vi: 'Thượng khẩn', en: 'Very urgent' },
  EXPRESS: { vi: 'Hỏa tốc', en: 'Express' },
});

export const SECRECIES = ['NONE', 'MAT', 'TOI_MAT', 'TUYET_MAT'] as const;
export type Secrecy = (typeof SECRECIES)[number];

export const secrecyName = named<Secrecy>({
  NONE: { vi: 'Không mật', en: 'Not secret' },
  MAT: { vi: 'Mật', en: 'Secret (Mật)' },
  TOI_MAT: { vi: 'Tối mật', en: 'Secret (Tối mật)' },
  TUYET_MAT: { vi: 'Tuyệt mật', en: 'Secret (Tuyệt mật)' },
});

export const GRADES = ['EXCELLENT', 'GOOD', 'SATISFACTORY', 'POOR'] as const;
export type Grade = (typeof GRADES)[number];

export const gradeName = named<Grade>({
  EXCELLENT: { vi: 'Xuất sắc', en: 'Excellent' },
  GOOD: { vi: 'Tốt', en: 'Good' },
  SATISFACTORY: { vi: 'Đạt', en: 'Satisfactory' },
  POOR: { vi: 'Chưa tốt', en: 'Poor' },
});

export const PERSON_KINDS = ['CAN_BO', 'CONG_CHUC', 'VIEN_CHUC'] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

export const personKindName = named<PersonKind>({
  CAN_BO: { vi: 'Cán bộ', en: 'Cadre' },
  CONG_CHUC: { vi: 'Công chức', en: 'Civil servant' },
  VIEN_CHUC: { vi: 'Viên chức', en: 'Public employee' },
});

const LEVELS: Readonly<Record<string, Words>> = {
  PROVINCE: { vi: 'Cấp tỉnh', en: 'Province' },
  DISTRICT: { vi: 'Cấp huyện', en: 'District' },
  COMMUNE: { vi: 'Cấp xã', en: 'Commune' },
};

/** Levels are data: one this program has no word for is shown as it is. */
export const levelName = (level: string, language: Language): string => LEVELS[level]?.[language] ?? level;
