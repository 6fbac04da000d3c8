import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { type Finding, type IgnoreScope, ignoreScopes } from "../../shared/checks/index.js";
import { useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { askToIgnore, ignore } from "./finding-actions.js";

const scopeTitles: Readonly<Record<IgnoreScope, (place: string) => string>> = {
  finding: () => "This finding, until its words change",
  paragraph: (place) => `This rule in ${place}`,
  draft: () => "This rule in this draft",
};

/** How much to ignore with a finding, and why. The focus begins at the reason, which Enter may leave empty. */
export function IgnoreForm({ finding }: { readonly finding: Finding }) {
  const workbench = useWorkbench();
  const [scope, setScope] = useState<IgnoreScope>("finding");
  const [reason, setReason] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const name = useId();
  useEffect(() => field.current?.focus(), []);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const card = event.currentTarget.closest("li");
    const following = card?.nextElementSibling ?? card?.previousElementSibling;
    ignore(workbench, finding, scope, reason);
    // The card goes with the finding: the focus goes on to the next one, or back to the page.
    setTimeout(() => {
      if (following?.isConnected) following.querySelector("button")?.focus();
      else workbench.editor?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    const card = event.currentTarget.closest("li");
    askToIgnore(workbench, null);
    card?.querySelector("button")?.focus();
  };

  return (
    <form className="ignore-form" aria-label="Ignore this finding" onSubmit={submit} onKeyDown={onKeyDown}>
      {ignoreScopes.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={scope === each} onChange={() => setScope(each)} />
          {scopeTitles[each](finding.reference || "the document")}
        </label>
      ))}
      <input
        ref={field}
        className="input"
        aria-label="Reason"
        placeholder="Reason, if there is one to give"
        maxLength={2_000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="card-actions">
        <Button look="main small" submit>
          Ignore
        </Button>
        <Button look="quiet small" onClick={() => askToIgnore(workbench, null)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
