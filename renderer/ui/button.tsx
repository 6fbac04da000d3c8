import type { ReactNode } from "react";

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: () => void;
  /** Class names of controls.css: "main", "quiet", "icon", "small". */
  readonly look?: string;
  /** The accessible name where the content is a sign; also the tooltip. */
  readonly label?: string;
  readonly tip?: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly submit?: boolean;
  readonly focusFirst?: boolean;
  /** Leaves the focus, and with it the caret, where it is when used by mouse. */
  readonly keepFocus?: boolean;
}

export function Button(props: ButtonProps) {
  const { children, onClick, look = "", label, tip, disabled = false, pressed, expanded, submit = false, focusFirst, keepFocus } = props;
  return (
    <button
      type={submit ? "submit" : "button"}
      className={`button ${look}`}
      aria-label={label}
      title={tip ?? label}
      disabled={disabled}
      aria-pressed={pressed}
      aria-expanded={expanded}
      data-focus-first={focusFirst ? "" : undefined}
      onMouseDown={keepFocus ? (event) => event.preventDefault() : undefined}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
