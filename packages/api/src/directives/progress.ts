// How far a directive has come, from its receipts as the caller sees them.
import { type Day, workingDaysBetween, type WorkingCalendar } from '@ky-cuong/shared';
import { Field, Float, Int, ObjectType } from 'type-graphql';

/** How many receipts took from which day to which. */
type DoneSpan = readonly [sentOn: Day, doneOn: Day, count: number];

export interface ProgressRow {
  readonly agencies: number;
  readonly agenciesDone: number;
  readonly agenciesNotReceived: number;
  readonly people: number;
  readonly peopleAcknowledged: number;
  readonly done: readonly DoneSpan[];
}

@ObjectType({ description: 'Tiến độ quán triệt một văn bản, trong phạm vi người xem' })
export class DirectiveProgress {
  @Field(() => Int, { description: 'Số cơ quan nhận, kể cả chuyển tiếp' })
  agencies!: number;

  @Field(() => Int, { description: 'Số cơ quan đã quán triệt xong' })
  agenciesDone!: number;

  @Field(() => Int, { description: 'Số cơ quan chưa tiếp nhận' })
  agenciesNotReceived!: number;

  @Field(() => Int, { description: 'Số người trong các danh sách' })
  people!: number;

  @Field(() => Int, { description: 'Số người đã xác nhận' })
  peopleAcknowledged!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Trung vị số ngày làm việc từ khi gửi đến khi xong, của các cơ quan đã xong',
  })
  medianDaysToDone!: number | null;
}

export const progressOf = ({ done, ...counts }: ProgressRow, calendar: WorkingCalendar): DirectiveProgress => ({
  ...counts,
  medianDaysToDone: median(
    done.map(([sentOn, doneOn, count]) => [workingDaysBetween(calendar, sentOn, doneOn), count]),
  ),
});

/** Of values with how often each occurs: nothing is spread out. */
function median(values: readonly (readonly [value: number, count: number])[]): number | null {
  const sorted = values.toSorted(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  const at = (rank: number) => {
    let passed = 0;
    return sorted.find(([, count]) => (passed += count) > rank)?.[0] ?? 0;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}
