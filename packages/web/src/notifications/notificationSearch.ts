// What the address of the notifications carries: all of them, or those not read yet.
export interface NotificationSearch {
  readonly xem?: 'chua-doc';
}

export const parseNotificationSearch = (search: Record<string, unknown>): NotificationSearch =>
  search['xem'] === 'chua-doc' ? { xem: 'chua-doc' } : {};
