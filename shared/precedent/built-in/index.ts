import { type Draft, fromDraftFile } from "../../document/index.js";
import ecosoc200619 from "./ecosoc-2006-19.json" with { type: "json" };
import ecosoc200924 from "./ecosoc-2009-24.json" with { type: "json" };

/** A resolution that every copy of Penholder carries. */
export interface BuiltInPrecedent {
  readonly id: string;
  /** Where the text comes from. */
  readonly source: string;
  /** The resolution as a draft; read anew at each call. */
  readonly draft: () => Draft;
}

/** The precedents that are there before the user adds any; made from `build/precedents/`. */
export const builtInPrecedents: readonly BuiltInPrecedent[] = [
  {
    id: "ecosoc-2006-19",
    source: "United Nations, Economic and Social Council resolution 2006/19",
    draft: () => fromDraftFile(ecosoc200619),
  },
  {
    id: "ecosoc-2009-24",
    source: "United Nations, Economic and Social Council resolution 2009/24",
    draft: () => fromDraftFile(ecosoc200924),
  },
];
