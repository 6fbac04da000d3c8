import { ChevronDown } from "lucide-react";
import { Fragment, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";

export interface MenuItem {
  readonly id: string;
  readonly title: string;
  /** The key as people read it, or "". */
  readonly keys: string;
  readonly disabled?: boolean;
  /** Whether a line parts it from the item before. */
  readonly parted?: boolean;
}

interface MenuListProps {
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

/** What a list keeps clear of the edge of the window, in px. */
const windowMargin = 8;

/** Arrows, Home, End and first letters move, Enter picks, Escape and Tab close. */
function MenuList({ id, label, items, onPick, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = list.current!;
    const beyond = element.getBoundingClientRect().right + windowMargin - window.innerWidth;
    if (beyond > 0) element.style.left = `${-beyond}px`;
    element.querySelector("button")?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const all = [...list.current!.querySelectorAll("button")];
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const letter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey ? event.key.toLowerCase() : null;
    const targets: Record<string, HTMLElement | undefined> = {
      ArrowDown: all[(at + 1) % all.length],
      ArrowUp: all.at(at - 1),
      Home: all[0],
      End: all.at(-1),
    };
    const beginning = [...all.slice(at + 1), ...all].find((entry) => letter && entry.textContent.toLowerCase().startsWith(letter));
    const target = targets[event.key] ?? beginning;
    if (event.key === "Escape" || event.key === "Tab") onClose();
    else if (target) target.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="menu-list" role="menu" id={id} aria-label={label} tabIndex={-1} ref={list} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <Fragment key={item.id}>
          {item.parted && <hr className="menu-line" />}
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            className="menu-item"
            aria-disabled={item.disabled ?? false}
            onMouseEnter={(event) => event.currentTarget.focus()}
            onClick={() => {
              if (!item.disabled) onPick(item.id);
            }}
          >
            <span>{item.title}</span>
            {item.keys && <kbd>{item.keys}</kbd>}
          </button>
        </Fragment>
      ))}
    </div>
  );
}

interface MenuProps {
  readonly title: string;
  /** Asked as the menu opens, so that items can say whether they apply at this moment. */
  readonly items: () => readonly MenuItem[];
  /** Called once the menu is closed and the focus is back where it was. */
  readonly onPick: (id: string) => void;
}

/** A button over a list of commands. The focus goes back to where it was before the menu opened. */
export function Menu({ title, items, onPick }: MenuProps) {
  const [shown, setShown] = useState<readonly MenuItem[] | null>(null);
  const before = useRef<Element | null>(null);
  const id = useId();
  const open = (): void => {
    before.current = document.activeElement;
    setShown(items());
  };
  const close = (): void => {
    setShown(null);
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches the focus leave the button and the list.
    <div
      className="menu"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setShown(null);
      }}
    >
      <button
        type="button"
        className="button menu-button"
        aria-haspopup="menu"
        aria-expanded={shown !== null}
        aria-controls={shown ? id : undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => (shown ? close() : open())}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" || shown) return;
          event.preventDefault();
          open();
        }}
      >
        {title} <ChevronDown size={13} aria-hidden="true" />
      </button>
      {shown && (
        <MenuList
          id={id}
          label={title}
          items={shown}
          onClose={close}
          onPick={(item) => {
            close();
            // After the focus is back, so that the command can move it.
            setTimeout(() => onPick(item));
          }}
        />
      )}
    </div>
  );
}
