// The field of the palette: a combobox, whose list is chosen from by keys while the letters stay here.
import type { KeyboardEvent } from 'react';
import { t } from '@lingui/core/macro';
import { LONGEST_SEARCH } from '@ky-cuong/shared';

interface SearchFieldProps {
  readonly value: string;
  readonly list: string;
  /** The id of the line that Enter opens. */
  readonly chosen: string | undefined;
  readonly onChange: (typed: string) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onEnter: (where: 'HERE' | 'NEW_TAB') => void;
  readonly onTab: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

function actOf(event: KeyboardEvent, { onMove, onEnter, onTab }: SearchFieldProps): (() => void) | undefined {
  // Enter may end the writing of a word with marks.
  if (event.nativeEvent.isComposing) return undefined;
  switch (event.key) {
    case 'ArrowDown':
      return () => onMove(1);
    case 'ArrowUp':
      return () => onMove(-1);
    case 'Enter':
      return () => onEnter(event.ctrlKey || event.metaKey ? 'NEW_TAB' : 'HERE');
    case 'Tab':
      return () => onTab(event.shiftKey ? -1 : 1);
    default:
      return undefined;
  }
}

export function SearchField(props: SearchFieldProps) {
  const { value, list, chosen, onChange, onClose } = props;
  return (
    <div className="palette-head">
      <input
        aria-activedescendant={chosen}
        aria-autocomplete="list"
        aria-controls={list}
        aria-expanded={chosen !== undefined}
        aria-label={t`Tìm mọi thứ`}
        autoComplete="off"
        autoFocus
        className="palette-input"
        enterKeyHint="go"
        maxLength={LONGEST_SEARCH}
        placeholder={t`Việc, văn bản, cơ quan, người, trang…`}
        role="combobox"
        spellCheck={false}
        type="text"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          const act = actOf(event, props);
          if (!act) return;
          event.preventDefault();
          act();
        }}
      />
      <button className="verb" type="button" onClick={onClose}>{t`Đóng`}</button>
    </div>
  );
}
