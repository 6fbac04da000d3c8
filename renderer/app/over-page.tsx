import { X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
import { Button } from "../ui/button.js";
import { useWorkbench, type Workbench } from "./workbench.js";

/** Uncovers the page and puts the focus into its text. */
function leave({ store, editor }: Workbench): void {
  store.update((state) => ({ ...state, overPage: null }));
  // The page comes back into view only with the next drawing of the window.
  setTimeout(() => editor?.focus());
}

interface OverPageProps {
  readonly ref: RefObject<HTMLElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly tabIndex: -1;
}

/**
 * What the element of every view over the page has: it takes the focus when it comes, unless something in it has it already, and
 * Escape leads back to the text; also from nowhere, where a button that went has left the focus.
 */
export function useOverPage(): OverPageProps {
  const workbench = useWorkbench();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const view = ref.current;
    if (view && !view.contains(document.activeElement)) view.focus();
  }, []);
  useEffect(() => {
    const onKeyNowhere = (event: globalThis.KeyboardEvent): void => {
      if (event.target === document.body) leaveByEscape(workbench, event);
    };
    document.addEventListener("keydown", onKeyNowhere);
    return () => document.removeEventListener("keydown", onKeyNowhere);
  }, [workbench]);
  return { ref, onKeyDown: (event) => leaveByEscape(workbench, event), tabIndex: -1 };
}

function leaveByEscape(workbench: Workbench, event: Pick<KeyboardEvent, "key" | "defaultPrevented" | "preventDefault">): void {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  event.preventDefault();
  leave(workbench);
}

interface OverPageHeadProps {
  /** Left out where the content speaks for itself. */
  readonly title?: string;
  /** What can be chosen and done; what follows a `spacer` stands at the end. */
  readonly children: ReactNode;
}

/** The head of every view over the page, with the way back at its end. */
export function OverPageHead({ title, children }: OverPageHeadProps) {
  const workbench = useWorkbench();
  return (
    <header className="over-page-head">
      {title && <h2>{title}</h2>}
      {children}
      <Button look="quiet icon" label="Back to the page (Escape)" onClick={() => leave(workbench)}>
        <X size={16} aria-hidden="true" />
      </Button>
    </header>
  );
}
