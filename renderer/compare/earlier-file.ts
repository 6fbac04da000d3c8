import { type Draft, fromDraftFile } from "../../shared/document/index.js";
import { warn } from "../app/messages.js";
import type { Workbench } from "../app/workbench.js";

/** A text from a file, to be read beside the draft. */
export interface EarlierFile {
  /** The file’s name. */
  readonly name: string;
  readonly draft: Draft;
}

/** Asks for a file with an earlier text; null where none was chosen, or, after saying why, where it cannot be read. */
export async function chooseEarlierFile(workbench: Workbench): Promise<EarlierFile | null> {
  const answer = await workbench.host.call("document.open", {});
  if (!answer.ok) {
    warn(workbench, answer.error.message);
    return null;
  }
  if ("cancelled" in answer.value) return null;
  const { handle, name, draft } = answer.value;
  // It is read, not worked on.
  void workbench.host.call("document.close", { handle });
  try {
    return { name, draft: fromDraftFile(draft) };
  } catch (error) {
    warn(workbench, `“${name}” cannot be compared with: ${(error as Error).message}. Try another copy of it.`);
    return null;
  }
}
