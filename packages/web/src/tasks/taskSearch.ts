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
  'tam-hoan',
  'tat-ca',
] as const;
export type TaskView = (typeof taskViews)[number];

export const urgeWords = ['bat-ky', 'da-xem', 'chua-xem', 'da-tra-loi', 'chua-tra-loi'] as const;
export type UrgeWord = (typeof urgeWords)[number];

export interface TaskSearch {
  readonly xem?: TaskView;
  readonly tim?: string;
  readonly coQuan?: string;
  readonly linhVuc?: string;
  readonly chiDao?: string;
  /** Only what arose from conclusions and spoken directions. */
  readonly ketLuan?: true;
  /** Urged between two days, and seen or answered since. */
  readonly donDoc?: UrgeWord;
  readonly tu?: string;
  readonly den?: string;
}

export interface UrgingSearch {
  readonly tu?: string;
  readonly den?: string;
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
    donDoc: urgeWords.find((state) => state === search['donDoc']),
    ...parseUrgingSearch(search),
    ...(search['ketLuan'] === true && { ketLuan: true as const }),
  };
}

export const parseUrgingSearch = (search: Record<string, unknown>): UrgingSearch => ({
  tu: word(search['tu']),
  den: word(search['den']),
});

export function parseNewTaskSearch(search: Record<string, unknown>): NewTaskSearch {
  return { ten: word(search['ten']), chiDao: word(search['chiDao']), khoan: word(search['khoan']) };
}
