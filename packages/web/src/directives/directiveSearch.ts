// What the addresses of the directive pages may carry.
export const directiveViews = ['chua-xong', 'gui-den', 'du-thao'] as const;
export type DirectiveView = (typeof directiveViews)[number];

export interface DirectiveSearch {
  readonly xem?: DirectiveView;
  readonly tim?: string;
  readonly loai?: string;
  readonly linhVuc?: string;
}

export const matrixViews = ['chua-tiep-nhan', 'dang-quan-triet', 'da-quan-triet', 'tu-choi'] as const;
export type MatrixView = (typeof matrixViews)[number];

export const matrixLevels = ['so-nganh', 'huyen', 'xa'] as const;
export type MatrixLevel = (typeof matrixLevels)[number];

export interface MatrixSearch {
  readonly xem?: MatrixView;
  readonly cap?: MatrixLevel;
}

export interface NewDirectiveSearch {
  /** The directive that the new one carries out. */
  readonly thucHien?: string;
}

function word(search: Record<string, unknown>, name: string): string | undefined {
  const value = search[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function parseDirectiveSearch(search: Record<string, unknown>): DirectiveSearch {
  return {
    xem: directiveViews.find((view) => view === search['xem']),
    tim: word(search, 'tim'),
    loai: word(search, 'loai'),
    linhVuc: word(search, 'linhVuc'),
  };
}

export function parseMatrixSearch(search: Record<string, unknown>): MatrixSearch {
  return {
    xem: matrixViews.find((view) => view === search['xem']),
    cap: matrixLevels.find((level) => level === search['cap']),
  };
}

export function parseNewDirectiveSearch(search: Record<string, unknown>): NewDirectiveSearch {
  return { thucHien: word(search, 'thucHien') };
}
