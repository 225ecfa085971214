// The chips of the matrix with what each holds, and the reminder to all that are not done.
import { t } from '@lingui/core/macro';
import { Problem } from '../ui/Problem.js';
import { ChipLink, Chips } from '../ui/Chips.js';
import { Verb } from '../ui/Verb.js';
import type { MatrixLevel, MatrixSearch, MatrixView } from './directiveSearch.js';
import type { Progress } from './MatrixFacts.js';
import { useUrge } from './useUrge.js';

interface MatrixToolsProps {
  readonly directiveId: string;
  readonly progress: Progress;
  /** How many agencies sent it back: neither done nor waited for. */
  readonly refused: number;
  readonly search: MatrixSearch;
  readonly mayUrge: boolean;
}

export function MatrixTools({ directiveId, progress, refused, search, mayUrge }: MatrixToolsProps) {
  const { urge, isUrging, problem } = useUrge(directiveId);
  const waiting = progress.agencies - progress.agenciesDone - refused;
  return (
    <>
      {problem && <Problem message={problem} />}
      <div className="matrix-tools">
        <div>
          <StateChips directiveId={directiveId} progress={progress} refused={refused} search={search} />
          <LevelChips directiveId={directiveId} search={search} />
        </div>
        {mayUrge && waiting > 0 && (
          <Verb primary isBusy={isUrging} onClick={() => void urge()}>{t`Nhắc ${waiting} cơ quan chưa xong`}</Verb>
        )}
      </div>
    </>
  );
}

type ChipsProps = Pick<MatrixToolsProps, 'directiveId' | 'search'>;
type StateChipsProps = Omit<MatrixToolsProps, 'mayUrge'>;

function StateChips({ directiveId, progress, refused, search }: StateChipsProps) {
  const { agencies, agenciesDone, agenciesNotReceived } = progress;
  const busy = agencies - agenciesDone - agenciesNotReceived - refused;
  const chips: readonly (readonly [MatrixView | undefined, string, number])[] = [
    [undefined, t`Tất cả`, agencies],
    ['chua-tiep-nhan', t`Chưa tiếp nhận`, agenciesNotReceived],
    ['dang-quan-triet', t`Đang quán triệt`, busy],
    ['da-quan-triet', t`Đã quán triệt`, agenciesDone],
    ...(refused > 0 ? [['tu-choi', t`Từ chối`, refused] as const] : []),
  ];
  return (
    <Chips label={t`Trạng thái`}>
      {chips.map(([view, name, count]) => (
        <ChipLink
          isOn={search.xem === view}
          key={name}
          params={{ id: directiveId }}
          search={{ ...search, xem: view }}
          to="/chi-dao/$id/quan-triet"
        >
          {name} {search.cap ? '' : count}
        </ChipLink>
      ))}
    </Chips>
  );
}

function LevelChips({ directiveId, search }: ChipsProps) {
  const chips: readonly (readonly [MatrixLevel, string])[] = [
    ['so-nganh', t`Sở, ban, ngành`],
    ['huyen', t`Huyện, thành phố`],
    ['xa', t`Xã, phường, thị trấn`],
  ];
  return (
    <Chips label={t`Cấp`}>
      {chips.map(([level, name]) => (
        <ChipLink
          isOn={search.cap === level}
          key={level}
          params={{ id: directiveId }}
          search={{ ...search, cap: search.cap === level ? undefined : level }}
          to="/chi-dao/$id/quan-triet"
        >
          {name}
        </ChipLink>
      ))}
    </Chips>
  );
}
