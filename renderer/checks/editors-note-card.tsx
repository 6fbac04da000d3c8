import { CheckCheck } from "lucide-react";
import { useMemo } from "react";
import { editorsNote, type Finding } from "../../shared/checks/index.js";
import { useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { fixAllSafe } from "./finding-actions.js";
import { ruleTitle } from "./rule-texts.js";

/** What an editor would say of the draft as a whole, and the button that does what needs no second look. */
export function EditorsNoteCard({ findings }: { readonly findings: readonly Finding[] }) {
  const workbench = useWorkbench();
  const note = useMemo(() => editorsNote(findings, ruleTitle), [findings]);
  const safe = findings.filter(({ fix }) => fix?.kind === "automatic").length;
  return (
    <section className="editors-note" aria-label="Editor’s note">
      {note.map(({ lead, rest }) => (
        <p key={lead}>
          {lead && <b>{lead}</b>}
          {rest}
        </p>
      ))}
      {safe > 0 && (
        <Button look="small" onClick={() => fixAllSafe(workbench)} tip="Carries out every fix that needs no second look">
          <CheckCheck size={14} aria-hidden="true" /> Fix {safe} safe
        </Button>
      )}
    </section>
  );
}
