// One of many, found by typing: accents do not matter, ky and ki are one. Behaviour from the kit, looks from us.
import { useMemo, useState } from 'react';
import { fold } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { MultiSelect, Select, type ComboboxItem, type OptionsFilter } from '@mantine/core';
import type { Choice } from './ChoiceField.js';
import { Field, describedBy, type Bound, type Labelled } from './Field.js';
import { KitScope } from './KitScope.js';

interface PickProps extends Labelled {
  readonly choices: readonly Choice[];
  readonly placeholder?: string;
}

// Long lists are cut: nobody reads past the fiftieth, he types on.
const shownAtMost = 50;

function useFinder(choices: readonly Choice[]) {
  return useMemo(() => {
    const folded = new Map(choices.map(({ value, label, note }) => [value, fold(`${label} ${note ?? ''}`)]));
    const notes = new Map(choices.map(({ value, note }) => [value, note]));
    const filter: OptionsFilter = ({ options, search }) => {
      const words = fold(search).split(' ').filter(Boolean);
      const matches = (option: ComboboxItem) => words.every((word) => folded.get(option.value)?.includes(word));
      return options.filter((option) => 'value' in option && matches(option)).slice(0, shownAtMost);
    };
    return { filter, notes, items: choices.map(({ value, label }) => ({ value, label })) };
  }, [choices]);
}

const looks = { input: 'input', dropdown: 'pick-list', option: 'pick-item', wrapper: 'pick' };

function Option({ option, note }: { readonly option: ComboboxItem; readonly note: string | undefined }) {
  return (
    <span>
      {option.label}
      {note && <small>{note}</small>}
    </span>
  );
}

export function PickField({ field, choices, placeholder, ...rest }: PickProps & { readonly field: Bound<string> }) {
  const { id, name, value, error, onChange } = field;
  const { filter, notes, items } = useFinder(choices);
  return (
    <Field {...rest} error={error} id={id}>
      <KitScope>
        <Select
          unstyled
          searchable
          allowDeselect={false}
          aria-describedby={describedBy(id, { hint: rest.hint, error })}
          aria-invalid={error ? true : undefined}
          aria-label={rest.label}
          classNames={looks}
          comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
          data={items}
          filter={filter}
          id={id}
          name={name}
          nothingFoundMessage={t`Không tìm thấy`}
          placeholder={placeholder ?? t`Gõ để tìm`}
          renderOption={({ option }) => <Option note={notes.get(option.value)} option={option} />}
          rightSection={null}
          value={value === '' ? null : value}
          withScrollArea={false}
          onChange={(next) => onChange(next ?? '')}
        />
      </KitScope>
    </Field>
  );
}

export function PickManyField({
  field,
  choices,
  placeholder,
  ...rest
}: PickProps & { readonly field: Bound<readonly string[]> }) {
  const { id, name, value, error, onChange } = field;
  const { filter, notes, items } = useFinder(choices);
  const [isOpen, setOpen] = useState(false);
  const labels = new Map(items.map((item) => [item.value, item.label]));
  return (
    <Field {...rest} error={error} id={id}>
      {value.length > 0 && (
        <ul className="tags">
          {value.map((item) => (
            <li key={item}>
              <button
                aria-label={t`Bỏ ${labels.get(item) ?? item}`}
                className="chip on"
                type="button"
                onClick={() => onChange(value.filter((other) => other !== item))}
              >
                {labels.get(item) ?? item} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <KitScope>
        <MultiSelect
          unstyled
          searchable
          aria-describedby={describedBy(id, { hint: rest.hint, error })}
          aria-invalid={error ? true : undefined}
          aria-label={rest.label}
          classNames={{ ...looks, input: 'input pick-many', pill: 'unseen' }}
          comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
          data={items}
          filter={filter}
          hidePickedOptions
          id={id}
          name={name}
          nothingFoundMessage={t`Không tìm thấy`}
          placeholder={placeholder ?? t`Gõ để tìm`}
          renderOption={({ option }) => <Option note={notes.get(option.value)} option={option} />}
          rightSection={null}
          value={[...value]}
          withScrollArea={false}
          // What was picked stands above the line: an open list would lie over it.
          dropdownOpened={isOpen}
          onChange={(next) => {
            onChange(next);
            setOpen(false);
          }}
          onDropdownClose={() => setOpen(false)}
          onDropdownOpen={() => setOpen(true)}
          onSearchChange={(words) => words && setOpen(true)}
        />
      </KitScope>
    </Field>
  );
}
