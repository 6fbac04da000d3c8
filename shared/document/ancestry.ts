import type { NumberedParagraph, Numbering } from "./numbering.js";

/** A paragraph with those that contain it: the outermost first, itself last. */
export function ancestry({ byId }: Numbering, paragraph: NumberedParagraph): [NumberedParagraph, ...NumberedParagraph[]] {
  const line: [NumberedParagraph, ...NumberedParagraph[]] = [paragraph];
  while (line[0].parent !== null) line.unshift(byId.get(line[0].parent)!);
  return line;
}
