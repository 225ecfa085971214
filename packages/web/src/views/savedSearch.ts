// A saved view holds the words of an address; two addresses are the same view when they say the same, in whatever order.
export type AddressWords = Readonly<Record<string, string>>;

export const wordsOf = (query: string): AddressWords => Object.fromEntries(new URLSearchParams(query));

export function isSameView(one: string, other: string): boolean {
  const [first, second] = [one, other].map((query) => {
    const words = new URLSearchParams(query);
    words.sort();
    return words.toString();
  });
  return first === second;
}
