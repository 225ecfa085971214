// The ready-made views of the task list: the same words on the home page, in the address and over the list.
import { t } from '@lingui/core/macro';
import type { TaskFilter, UrgeState } from './generated/graphql.js';
import type { TaskSearch, TaskView, UrgeWord } from './taskSearch.js';

// Where a number of the home page opens a view, the API names the same filter beside that number.
const filters: Readonly<Record<TaskView, TaskFilter>> = {
  'qua-han': { timeAxis: 'OVERDUE', open: true },
  'nguy-co-cham': { atRisk: true },
  'sap-den-han': { timeAxis: 'DUE_SOON', open: true },
  'trong-han': { timeAxis: 'IN_TIME', open: true },
  'toi-giao': { relation: 'ASSIGNED_BY_US', open: true },
  'giao-cho-chung-toi': { relation: 'LED_BY_US', open: true },
  'cua-toi': { relation: 'RESPONSIBLE_ME', open: true },
  'phoi-hop': { relation: 'COOPERATING', open: true },
  'cho-xac-nhan': { toConfirm: true },
  'xin-gia-han': { toExtend: true },
  'tam-hoan': { lifecycle: ['SUSPENDED'] },
  'tat-ca': {},
};

const urgeStates: Readonly<Record<UrgeWord, UrgeState | null>> = {
  'bat-ky': null,
  'da-xem': 'SEEN',
  'chua-xem': 'NOT_SEEN',
  'da-tra-loi': 'ANSWERED',
  'chua-tra-loi': 'NOT_ANSWERED',
};

export function filterOf({ xem, tim, coQuan, linhVuc, chiDao, ketLuan, donDoc, tu, den }: TaskSearch): TaskFilter {
  return {
    ...(xem ? filters[xem] : { open: true }),
    ...(tim && { search: tim }),
    ...(coQuan && { agencyId: coQuan }),
    ...(linhVuc && { sector: linhVuc }),
    ...(chiDao && { directiveId: chiDao }),
    ...(donDoc && tu && den && { urged: { from: tu, to: den, state: urgeStates[donDoc] } }),
    ...(ketLuan && { conclusions: true }),
  };
}

export function viewName(view: TaskView | undefined): string {
  switch (view) {
    case 'qua-han':
      return t`Quá hạn`;
    case 'nguy-co-cham':
      return t`Nguy cơ chậm`;
    case 'sap-den-han':
      return t`Sắp đến hạn`;
    case 'trong-han':
      return t`Trong hạn`;
    case 'phoi-hop':
      return t`Phối hợp`;
    case 'toi-giao':
      return t`Chúng tôi giao`;
    case 'giao-cho-chung-toi':
      return t`Giao cho chúng tôi`;
    case 'cua-toi':
      return t`Tôi thực hiện`;
    case 'cho-xac-nhan':
      return t`Chờ xác nhận`;
    case 'xin-gia-han':
      return t`Xin gia hạn`;
    case 'tam-hoan':
      return t`Tạm hoãn`;
    case 'tat-ca':
      return t`Tất cả, kể cả đã xong`;
    case undefined:
      return t`Đang thực hiện`;
  }
}

export function urgeName(state: UrgeWord): string {
  switch (state) {
    case 'bat-ky':
      return t`được đôn đốc`;
    case 'da-xem':
      return t`được đôn đốc, đã xem`;
    case 'chua-xem':
      return t`được đôn đốc, chưa xem`;
    case 'da-tra-loi':
      return t`được đôn đốc, đã trả lời`;
    case 'chua-tra-loi':
      return t`được đôn đốc, chưa trả lời`;
  }
}
