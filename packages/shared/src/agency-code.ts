// Agency codes of the State in both orders: 000.00.14.H20 of QCVN 102:2016, top last, and H20.14 of QĐ 20/2020, top first.

export type AgencyCodeOrder = 'TOP_FIRST' | 'TOP_LAST';

export interface AgencyCode {
  /** The ministry or province: H20 is Đồng Tháp. */
  readonly top: string;
  /** Below it, the nearest first; '00' stands for a level that was left out. */
  readonly groups: readonly string[];
}

const TOP_FIRST = /^([A-Z]\d{2})((?:\.[0-9A-Z]{2}){0,4})$/;
const TOP_LAST = /^(\d{3})\.(\d{2})\.(\d{2})\.([A-Z]\d{2})$/;
const NONE = '00';

export function parseAgencyCode(written: string): AgencyCode | null {
  const text = written.trim().toUpperCase();
  const topFirst = TOP_FIRST.exec(text);
  if (topFirst) {
    const [, top = '', rest = ''] = topFirst;
    const groups = rest.split('.').slice(1);
    return groups.includes(NONE) ? null : { top, groups };
  }
  const topLast = TOP_LAST.exec(text);
  if (!topLast) return null;
  const [, third = '', second = '', first = '', top = ''] = topLast;
  // The lowest group has three digits in the old order and two in the new.
  return { top, groups: withoutTrailingNone([first, second, third.startsWith('0') ? third.slice(1) : third]) };
}

/** Null where the other order has no way to write it: letters or a fifth level in the old one, a skipped level in the new one. */
export function formatAgencyCode({ top, groups }: AgencyCode, order: AgencyCodeOrder): string | null {
  if (order === 'TOP_FIRST') {
    const isWritable = groups.every((group) => group !== NONE && group.length === 2);
    return isWritable ? [top, ...groups].join('.') : null;
  }
  const [first = NONE, second = NONE, third = NONE, ...deeper] = groups;
  const isWritable = deeper.length === 0 && groups.every((group) => /^\d+$/.test(group));
  return isWritable ? [third.padStart(3, '0'), second, first, top].join('.') : null;
}

export function convertAgencyCode(written: string, order: AgencyCodeOrder): string | null {
  const code = parseAgencyCode(written);
  return code && formatAgencyCode(code, order);
}

function withoutTrailingNone(groups: readonly string[]): readonly string[] {
  const last = groups.findLastIndex((group) => group !== NONE);
  return groups.slice(0, last + 1);
}
