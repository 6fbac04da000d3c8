import type { Node } from "prosemirror-model";
import { inlineText, withOpening } from "../../document/index.js";
import { type Part, recognizeOpening } from "../../language/index.js";
import type { Ledger } from "../ledger.js";

/**
 * The lead with its opening words marked: as far as the source had them in italics or bold (`marked` characters), else
 * as the lexicon knows them. A range of the source that departs from the lexicon's is taken for a person's choice.
 */
export function withOpeningWords(lead: Node, part: Part, marked: number, ledger: Ledger): Node {
  const { text } = inlineText(lead);
  const known = recognizeOpening(text, part)?.length ?? 0;
  if (marked === 0) {
    if (known > 0) ledger.restore("opening-words");
    return known > 0 ? withOpening(lead, known) : lead;
  }
  const opened = withOpening(lead, marked);
  return marked === known ? opened : opened.type.create({ ...opened.attrs, openingByHand: true }, opened.content);
}
