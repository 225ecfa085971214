// What the address of the people page may carry.
export interface PeopleSearch {
  readonly tim?: string;
  readonly coQuan?: string;
  readonly vaiTro?: string;
  readonly tinhTrang?: string;
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function parsePeopleSearch(search: Record<string, unknown>): PeopleSearch {
  return {
    tim: word(search['tim']),
    coQuan: word(search['coQuan']),
    vaiTro: word(search['vaiTro']),
    tinhTrang: word(search['tinhTrang']),
  };
}
