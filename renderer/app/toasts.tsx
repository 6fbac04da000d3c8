import { CircleAlert, CircleCheck, X } from "lucide-react";
import { Button } from "../ui/button.js";
import { runCommand } from "./commands.js";
import { toastDismissed } from "./transitions.js";
import { useWindowState, useWorkbench } from "./workbench.js";

/** What went well or wrong, one sentence each, announced to screen readers. */
export function Toasts() {
  const workbench = useWorkbench();
  const { store } = workbench;
  const toasts = useWindowState((state) => state.toasts);
  return (
    <div className="toasts">
      {toasts.map(({ id, tone, text, offer }) => (
        <div key={id} className={`toast ${tone}`} role={tone === "alert" ? "alert" : "status"}>
          {tone === "status" ? <CircleCheck size={16} aria-hidden="true" /> : <CircleAlert size={16} aria-hidden="true" />}
          <p>{text}</p>
          {offer && (
            <Button
              look="quiet toast-action"
              onClick={() => {
                store.update((state) => toastDismissed(state, id));
                runCommand(workbench, offer.command);
              }}
            >
              {offer.title}
            </Button>
          )}
          <Button look="quiet icon" label="Dismiss" onClick={() => store.update((state) => toastDismissed(state, id))}>
            <X size={14} aria-hidden="true" />
          </Button>
        </div>
      ))}
    </div>
  );
}
