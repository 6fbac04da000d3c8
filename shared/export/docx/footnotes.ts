import { wordStyles } from "../../document/index.js";
import { paragraph } from "./writer.js";
import { w, wordPart } from "./xml.js";

const separator = -1;
const continuationSeparator = 0;

/**
 * The rule above notes is that of an empty paragraph, for the one that Word draws is twice as long as in issued documents.
 * Other word processors draw their own where they find Word's, which is therefore there, but hidden.
 */
const rule = (type: "separator" | "continuationSeparator", id: number): string =>
  w("footnote", { type, id }, paragraph({ style: wordStyles.footnoteRule }, w("r", {}, "<w:rPr><w:vanish/></w:rPr>", w(type))));

/** The part that holds the notes, after the rules above them and above those that go on over the page. */
export const footnotesPart = (notes: readonly string[]): string =>
  wordPart("footnotes", rule("separator", separator), rule("continuationSeparator", continuationSeparator), ...notes);

/** What the settings say of these rules. */
export const footnoteRules = (): string =>
  w("footnotePr", {}, w("footnote", { id: separator }), w("footnote", { id: continuationSeparator }));
