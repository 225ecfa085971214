// The four figures above the matrix.
import { t } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Facts } from '../ui/Facts.js';
import type { MatrixHeadQuery } from './generated/graphql.js';

export type Progress = NonNullable<MatrixHeadQuery['directive']>['progress'];

export function MatrixFacts({ progress }: { readonly progress: Progress }) {
  const { i18n } = useLingui();
  const { agencies, agenciesDone, agenciesNotReceived, people, peopleAcknowledged, medianDaysToDone } = progress;
  const median = medianDaysToDone ?? undefined;
  const days =
    median === undefined
      ? '–'
      : t`${new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 1 }).format(median)} ngày`;
  return (
    <Facts
      facts={[
        { value: `${agenciesDone}/${agencies}`, name: t`cơ quan đã quán triệt`, share: [agenciesDone, agencies] },
        { value: agenciesNotReceived, name: t`chưa tiếp nhận`, isLate: agenciesNotReceived > 0 },
        { value: `${peopleAcknowledged}/${people}`, name: t`người đã xác nhận`, share: [peopleAcknowledged, people] },
        { value: days, name: t`làm việc để quán triệt xong (trung vị)` },
      ]}
    />
  );
}
