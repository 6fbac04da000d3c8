import type { Profile } from "../../../shared/document/index.js";
import type { CorpusText } from "../../corpus.js";

/** The adopted texts of each organ. */
export type Texts = ReadonlyMap<Profile, readonly CorpusText[]>;
