import { FileText, Library } from "lucide-react";
import type { Request } from "../../shared/contract/index.js";
import { RecordChooser } from "../library/record-chooser.js";
import { Button } from "../ui/button.js";

/** The official text that the draft is filed against, and how it is called. */
export interface FilingBase {
  readonly base: Request<"document.file">["base"];
  readonly name: string;
}

/** A file stays to be chosen until the draft is filed. */
const baseFromFile: FilingBase = { base: { from: "file" }, name: "a file, asked for when you file" };

interface BaseChoiceProps {
  readonly chosen: FilingBase | null;
  readonly onChoose: (base: FilingBase | null) => void;
}

/** What the draft builds on: a resolution of the library or a file. What is chosen can be chosen anew. */
export function BaseChoice({ chosen, onChoose }: BaseChoiceProps) {
  if (chosen) {
    const Sign = chosen.base.from === "file" ? FileText : Library;
    return (
      <div className="filing-base">
        <Sign size={16} aria-hidden="true" />
        <b>{chosen.name}</b>
        <Button look="small" onClick={() => onChoose(null)}>
          Another…
        </Button>
      </div>
    );
  }
  return (
    <div className="filing-bases">
      <RecordChooser
        list="base-choices"
        choice="base-choice"
        limit={4}
        onChoose={({ id, symbol, title }) => onChoose({ base: { from: "library", id }, name: symbol || title })}
      />
      <Button onClick={() => onChoose(baseFromFile)}>
        <FileText size={15} aria-hidden="true" /> From a file…
      </Button>
    </div>
  );
}
