// Takes the answers that were asked for before this code had arrived; each is good once, and for the first line only.
type Early = Record<string, Promise<Response> | undefined>;

declare global {
  interface Window {
    kyCuongEarly?: Early;
  }
}

function nameOf(body: unknown): string | undefined {
  if (typeof body !== 'string') return undefined;
  return /"operationName":"(\w+)"/.exec(body)?.[1];
}

/** Whoever is here may have changed: what was asked before is no longer his. */
export function forgetEarly(): void {
  delete window.kyCuongEarly;
}

export const earlyFetch: typeof fetch = async (input, init) => {
  const name = nameOf(init?.body);
  const early = name ? window.kyCuongEarly?.[name] : undefined;
  if (!name || !early) return fetch(input, init);
  delete window.kyCuongEarly?.[name];
  try {
    return await early;
  } catch {
    return fetch(input, init);
  }
};
