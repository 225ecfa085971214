// What the addresses of the directive pages may carry.
export interface DirectiveSearch {
  readonly xem?: string;
  readonly tim?: string;
}

export interface MatrixSearch {
  readonly xem?: string;
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
  return { xem: word(search, 'xem'), tim: word(search, 'tim') };
}

export function parseMatrixSearch(search: Record<string, unknown>): MatrixSearch {
  return { xem: word(search, 'xem') };
}

export function parseNewDirectiveSearch(search: Record<string, unknown>): NewDirectiveSearch {
  return { thucHien: word(search, 'thucHien') };
}
