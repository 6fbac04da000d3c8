import type { RunLook } from "../printed-look/looks.js";
import { escaped } from "../xml.js";
import { run } from "./run.js";
import { w } from "./xml.js";

/** A field by its instruction; Word does not update a locked one. */
export interface Field {
  readonly instruction: string;
  readonly locked?: boolean;
}

/** A field around the runs that it shows until Word updates it. */
export const fieldRuns = ({ instruction, locked }: Field, result: string, look: RunLook = {}): string =>
  [
    run(look, w("fldChar", { fldCharType: "begin", ...(locked && { fldLock: 1 }) })),
    run(look, `<w:instrText xml:space="preserve"> ${escaped(instruction)} </w:instrText>`),
    run(look, w("fldChar", { fldCharType: "separate" })),
    result,
    run(look, w("fldChar", { fldCharType: "end" })),
  ].join("");
