// What has all the words, the last one also as a beginning: as one would write it who trusts the walls to leave out what is not to be seen.

interface Words {
  readonly table: string;
  readonly key: string;
  readonly word: string;
  readonly things: string;
  /** Among things that match equally well. */
  readonly order: string;
}

const upTo = (words: string) =>
  `a.word || case when a.n = cardinality(${words}) then U&'\\+10FFFF' else U&'\\0001' end`;

const matching =
  ({ table, key, word, things, order }: Words) =>
  (words: string): string => `
    select x.* from (
      select w.${key} as id, bool_or(a.n = cardinality(${words}) and w.${word} = a.word) as is_whole
        from unnest(${words}) with ordinality a (word, n) join ${table} w on w.${word} >= a.word and w.${word} < ${upTo(words)}
       group by w.${key} having count(distinct a.n) = cardinality(${words})) m
      join ${things} x on x.id = m.id
     order by m.is_whole desc, ${order}`;

/** The words of a search are a placeholder or a parameter: folded, in their order. */
export const found = {
  task: matching({ table: 'task_words', key: 'task_id', word: 'word', things: 'tasks', order: 'x.id desc' }),
  directive: matching({
    ...{ table: 'directive_tokens', key: 'directive_id', word: 'token', things: 'directives' },
    order: 'x.issued_on desc, x.id desc',
  }),
  person: matching({
    ...{ table: 'person_words', key: 'person_id', word: 'word', things: 'persons' },
    order: 'x.is_leader desc, x.id desc',
  }),
} as const;
