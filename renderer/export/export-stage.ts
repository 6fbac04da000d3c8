import { useEffect, useState } from "react";
import type { EventData } from "../../shared/contract/index.js";
import { useWorkbench } from "../app/workbench.js";

type Stage = EventData<"export.progress">["stage"];

const words: Readonly<Record<Stage, string>> = {
  preparing: "Putting it together…",
  setting: "Setting the pages…",
  writing: "Writing the file…",
};

/** Where the export that is going on stands, in two or three words; those of the last one while none is. */
export function useExportStage(): string {
  const { host } = useWorkbench();
  const [stage, setStage] = useState<Stage>("preparing");
  useEffect(() => host.on("export.progress", (progress) => setStage(progress.stage)), [host]);
  return words[stage];
}
