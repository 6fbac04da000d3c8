import { FileText, Library } from "lucide-react";
import { useState } from "react";
import type { Request } from "../../shared/contract/index.js";
import { useWorkbench } from "../app/workbench.js";
import { RecordChooser } from "../library/record-chooser.js";
import { Button } from "../ui/button.js";

/** The official text that the draft is filed against, and how it is called. */
export interface FilingBase {
  readonly base: Request<"document.file">["base"];
  readonly name: string;
}

interface BaseChoiceProps {
  readonly chosen: FilingBase | null;
  readonly onChoose: (base: FilingBase | null) => void;
}

/** What the draft builds on: a resolution of the library or a file. What is chosen can be chosen anew. */
export function BaseChoice({ chosen, onChoose }: BaseChoiceProps) {
  const { host } = useWorkbench();
  const [fault, setFault] = useState("");
  const chooseFile = async () => {
    setFault("");
    const answer = await host.call("filing.chooseBase", {});
    if (!answer.ok) setFault(answer.error.message);
    else if (!("cancelled" in answer.value)) onChoose({ base: { from: "file", handle: answer.value.handle }, name: answer.value.name });
  };
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
    <>
      <RecordChooser
        list="base-choices"
        choice="base-choice"
        limit={4}
        onChoose={({ id, symbol, title }) => onChoose({ base: { from: "library", id }, name: symbol || title })}
      />
      <div className="base-actions">
        <Button onClick={() => void chooseFile()}>
          <FileText size={15} aria-hidden="true" /> From a file…
        </Button>
      </div>
      {fault && (
        <p className="form-fault" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}
