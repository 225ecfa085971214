// A post with its place, said once: 'Chủ tịch UBND tỉnh' in 'UBND tỉnh Đồng Tháp' is 'Chủ tịch UBND tỉnh Đồng Tháp'.
import { fold } from '@ky-cuong/shared';

/** How many of the place's first words the title already ends with. */
function overlap(title: string, words: readonly string[]): number {
  for (let count = words.length; count > 0; count -= 1) {
    if (fold(title).endsWith(fold(words.slice(0, count).join(' ')))) return count;
  }
  return 0;
}

export function titleIn(title: string, place: string): string {
  const words = place.split(' ');
  const said = overlap(title, words);
  if (said > 0) return [title, ...words.slice(said)].join(' ');
  // 'thành phố Cao Lãnh' and 'TP Cao Lãnh' are one place: its own name stands at the end.
  const ownName = fold(words.slice(-2).join(' '));
  return fold(title).includes(ownName) ? title : `${title}, ${place}`;
}
