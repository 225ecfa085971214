// What the addresses of the task pages may carry: the list's whole state, so that a link is the list.
export const taskViews = [
  'qua-han',
  'nguy-co-cham',
  'sap-den-han',
  'trong-han',
  'toi-giao',
  'giao-cho-chung-toi',
  'cua-toi',
  'phoi-hop',
  'cho-xac-nhan',
  'xin-gia-han',
  'tat-ca',
] as const;
export type TaskView = (typeof taskViews)[number];

export interface TaskSearch {
  readonly xem?: TaskView;
  readonly tim?: string;
  readonly coQuan?: string;
  readonly linhVuc?: string;
  readonly chiDao?: string;
  /** Only what arose from conclusions and spoken directions. */
  readonly ketLuan?: true;
}

export interface NewTaskSearch {
  /** What the task may be called, from what was searched for. */
  readonly ten?: string;
  readonly chiDao?: string;
  readonly khoan?: string;
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function parseTaskSearch(search: Record<string, unknown>): TaskSearch {
  return {
    xem: taskViews.find((view) => view === search['xem']),
    tim: word(search['tim']),
    coQuan: word(search['coQuan']),
    linhVuc: word(search['linhVuc']),
    chiDao: word(search['chiDao']),
    ...(search['ketLuan'] === true && { ketLuan: true as const }),
  };
}

export function parseNewTaskSearch(search: Record<string, unknown>): NewTaskSearch {
  return { ten: word(search['ten']), chiDao: word(search['chiDao']), khoan: word(search['khoan']) };
}
