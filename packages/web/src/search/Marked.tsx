// A text with the words marked that were met; marks and case do not matter, as they did not in the search.
import { fold } from '@ky-cuong/shared';

const wordOrGap = /([\p{L}\p{N}\p{M}]+)/u;

export function Marked({ text, matched }: { readonly text: string; readonly matched: readonly string[] }) {
  const pieces = text.split(wordOrGap);
  return pieces.map((piece, place) =>
    // Words stand at the odd places; a text's pieces never change their order.
    place % 2 === 1 && matched.includes(fold(piece)) ? <mark key={place}>{piece}</mark> : piece,
  );
}
