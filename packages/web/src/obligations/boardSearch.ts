// What the addresses of the obligations board may carry.
export const standings = ['chua-xong', 'qua-han', 'da-xong'] as const;
export type Standing = (typeof standings)[number];

export interface BoardSearch {
  /** The agency in the first row; without it one's own. */
  readonly coQuan?: string;
}

export interface ReceivedSearch {
  readonly xem?: Standing;
}

export const parseBoardSearch = ({ coQuan }: Record<string, unknown>): BoardSearch =>
  typeof coQuan === 'string' && coQuan !== '' ? { coQuan } : {};

export const parseReceivedSearch = ({ xem }: Record<string, unknown>): ReceivedSearch => ({
  xem: standings.find((standing) => standing === xem),
});
