import { wordStyles } from "../../document/index.js";
import { textRun } from "./run.js";
import { paragraph } from "./writer.js";
import { w, wordPart } from "./xml.js";

const separator = -1;
const continuationSeparator = 0;

/** The rule above notes is typed, as in the originals: the one that Word draws is twice as long. */
const rule = (type: string, id: number): string =>
  w("footnote", { type, id }, paragraph({ style: wordStyles.footnoteRule }, textRun("__________________")));

/** The part that holds the notes, after the rules above them and above those that go on over the page. */
export const footnotesPart = (notes: readonly string[]): string =>
  wordPart("footnotes", rule("separator", separator), rule("continuationSeparator", continuationSeparator), ...notes);

/** What the settings say of these rules. */
export const footnoteRules = (): string =>
  w("footnotePr", {}, w("footnote", { id: separator }), w("footnote", { id: continuationSeparator }));
