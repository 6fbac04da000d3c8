import { CircleAlert, CircleCheck, X } from "lucide-react";
import { Button } from "../ui/button.js";
import { toastDismissed } from "./transitions.js";
import { useWindowState, useWorkbench } from "./workbench.js";

/** What went well or wrong, one sentence each, announced to screen readers. */
export function Toasts() {
  const { store } = useWorkbench();
  const toasts = useWindowState((state) => state.toasts);
  return (
    <div className="toasts">
      {toasts.map(({ id, tone, text }) => (
        <div key={id} className={`toast ${tone}`} role={tone}>
          {tone === "alert" ? <CircleAlert size={16} aria-hidden="true" /> : <CircleCheck size={16} aria-hidden="true" />}
          <p>{text}</p>
          <Button look="quiet icon" label="Dismiss" onClick={() => store.update((state) => toastDismissed(state, id))}>
            <X size={14} aria-hidden="true" />
          </Button>
        </div>
      ))}
    </div>
  );
}
