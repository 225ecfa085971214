// One line in which a list is searched: the list follows as one types, Enter does it at once.
import { useEffect, useId, useRef, useState } from 'react';
import './lists.css';

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (words: string) => void;
}

const restMs = 350;

export function SearchBox({ label, value, onSearch }: SearchBoxProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const say = (words: string, wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(words.trim()), wait);
  };

  return (
    <form
      className="search-box"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        say(typed, 0);
      }}
    >
      <label className="unseen" htmlFor={id}>
        {label}
      </label>
      <input
        autoComplete="off"
        className="input"
        enterKeyHint="search"
        id={id}
        placeholder={label}
        type="search"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          say(event.target.value, restMs);
        }}
      />
    </form>
  );
}
