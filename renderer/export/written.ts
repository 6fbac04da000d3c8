import { tell, warn } from "../app/messages.js";
import type { Workbench } from "../app/workbench.js";
import { fileSize } from "./readiness.js";

/** Shows the file that was written last where it lies. */
export async function showWritten(workbench: Workbench): Promise<void> {
  const answer = await workbench.host.call("export.show", {});
  if (!answer.ok) warn(workbench, answer.error.message);
}

/** Says that a file was written, and offers to show where it lies. */
export function tellWritten(workbench: Workbench, { name, bytes }: { readonly name: string; readonly bytes: number }): void {
  tell(workbench, `“${name}” was written, ${fileSize(bytes)}.`, { title: "Show in folder", command: "show-written" });
}
