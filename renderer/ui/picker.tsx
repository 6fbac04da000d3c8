import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";

interface PickerProps<Item> {
  readonly label: string;
  readonly placeholder: string;
  /** The items for what is typed, best first. */
  readonly search: (query: string) => readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ReactNode;
  readonly onPick: (item: Item) => void;
  readonly empty: string;
}

/** A field over a list: type to narrow, arrows to move, Enter to pick. */
export function Picker<Item>({ label, placeholder, search, keyOf, render, onPick, empty }: PickerProps<Item>) {
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const items = search(query);
  const at = Math.min(chosen, Math.max(0, items.length - 1));

  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);

  const onKeyDown = (event: KeyboardEvent) => {
    const page = 8;
    const targets: Record<string, number> = {
      ArrowDown: (at + 1) % Math.max(1, items.length),
      ArrowUp: (at - 1 + items.length) % Math.max(1, items.length),
      PageDown: Math.min(items.length - 1, at + page),
      PageUp: Math.max(0, at - page),
    };
    const target = targets[event.key];
    if (target !== undefined) {
      event.preventDefault();
      setChosen(target);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const item = items[at];
      if (item) onPick(item);
    }
  };
  const option = (index: number) => `${id}-${index}`;
  return (
    <div className="picker">
      <input
        className="picker-input"
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={items.length > 0 ? option(at) : undefined}
        placeholder={placeholder}
        value={query}
        autoComplete="off"
        spellCheck={false}
        data-focus-first=""
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="picker-list" role="listbox" aria-label={label} id={`${id}-list`} ref={list}>
        {items.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and the keys.
          <div
            key={keyOf(item)}
            id={option(index)}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            className="picker-option"
            onMouseMove={() => setChosen(index)}
            onClick={() => onPick(item)}
          >
            {render(item)}
          </div>
        ))}
      </div>
      {items.length === 0 && <p className="picker-empty">{empty}</p>}
    </div>
  );
}
