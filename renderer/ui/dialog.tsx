import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button.js";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: "small" | "medium" | "large" | "wide";
  /** The title is for screen readers only where the content speaks for itself. */
  readonly bare?: boolean;
}

/** The first widget of the content: focus does not begin on the button that closes. */
const contentWidget = ".dialog-body > :not(header) :is(input, button, select, textarea):not(:disabled)";

/** The row of buttons that a dialog ends with; what follows a `spacer` stands at its end. */
export const DialogActions = ({ children }: { readonly children: ReactNode }) => <div className="dialog-actions">{children}</div>;

/** A modal dialog: focus stays inside, Escape closes, and focus goes back to where it was. */
export function Dialog({ title, onClose, children, size = "medium", bare = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current!;
    const before = document.activeElement;
    if (!element.open) element.showModal();
    const first = element.querySelector<HTMLElement>("[data-focus-first]") ?? element.querySelector<HTMLElement>(contentWidget);
    first?.focus();
    return () => {
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own key; a click on the backdrop only repeats it.
    <dialog
      ref={dialog}
      className={`dialog ${size}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="dialog-body">
        <header className={bare ? "visually-hidden" : "dialog-header"}>
          <h2 id={heading}>{title}</h2>
          {!bare && (
            <Button look="quiet icon" label="Close" onClick={onClose}>
              <X size={16} aria-hidden="true" />
            </Button>
          )}
        </header>
        {children}
      </div>
    </dialog>
  );
}
