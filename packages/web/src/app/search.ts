// The state of a list lives in the address, as plain words: ?xem=qua-han&tim=ho+tich.
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string' && value !== '') words.set(name, value);
  }
  const text = words.toString();
  return text === '' ? '' : `?${text}`;
}
