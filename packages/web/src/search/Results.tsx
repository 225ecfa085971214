// The list below the field: groups of lines, one of which is the one that Enter opens.
import { t } from '@lingui/core/macro';
import type { FoundKind, Group } from './found.js';
import { FoundLine } from './FoundLine.js';

export const lineId = (list: string, place: number): string => `${list}-${place}`;

export function kindName(kind: FoundKind): string {
  switch (kind) {
    case 'TASK':
      return t`Nhiệm vụ`;
    case 'DIRECTIVE':
      return t`Văn bản`;
    case 'AGENCY':
      return t`Cơ quan`;
    case 'PERSON':
      return t`Người`;
    case 'PAGE':
      return t`Trang`;
    case 'ACT':
      return t`Việc làm ngay`;
  }
}

interface ResultsProps {
  readonly list: string;
  readonly groups: readonly Group[];
  readonly chosen: number;
  readonly onPoint: (place: number) => void;
  readonly onOpen: (href: string) => void;
}

export function Results({ list, groups, chosen, onPoint, onOpen }: ResultsProps) {
  const starts = groups.map((_, place) => groups.slice(0, place).reduce((sum, { lines }) => sum + lines.length, 0));
  return (
    <div aria-label={t`Kết quả tìm kiếm`} className="found" id={list} role="listbox">
      {groups.map(({ kind, lines, hasMore }, group) => (
        <div aria-label={kindName(kind)} key={`${kind}-${lines[0]?.href ?? ''}`} role="group">
          <p aria-hidden="true" className="found-kind">
            {kindName(kind)}
            {hasMore && <span>{t`còn nữa`}</span>}
          </p>
          {lines.map((line, place) => {
            const at = (starts[group] ?? 0) + place;
            return (
              <a
                aria-selected={at === chosen}
                className="found-line"
                href={line.href}
                id={lineId(list, at)}
                key={line.href}
                role="option"
                tabIndex={-1}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  onOpen(line.href);
                }}
                onMouseMove={() => onPoint(at)}
              >
                <FoundLine line={line} />
              </a>
            );
          })}
        </div>
      ))}
    </div>
  );
}
