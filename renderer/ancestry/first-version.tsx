import { FileText, GitBranch } from "lucide-react";
import { useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { addFile } from "./ancestry-actions.js";
import { VersionChoice } from "./version-choice.js";

/** What the view says before there is anything to show: what will be there, and how to get it. */
export function FirstVersion() {
  const workbench = useWorkbench();
  return (
    <div className="ancestry-empty">
      <div className="ancestry-empty-words">
        <GitBranch size={28} aria-hidden="true" />
        <h3>Where does each clause come from?</h3>
        <p>
          Choose one or more earlier texts: the resolutions of past sessions, or the rounds of this negotiation. They become columns, oldest
          first, with the draft at the end and a row for each clause, wherever it has moved to.
        </p>
        <p>Two ledgers go with it: which verbs became stronger or weaker, and what became of mandates, dates and money.</p>
        <Button onClick={() => void addFile(workbench)}>
          <FileText size={15} aria-hidden="true" /> From a file…
        </Button>
      </div>
      <VersionChoice />
    </div>
  );
}
