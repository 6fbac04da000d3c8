import { Ledger } from "../ledger.js";
import { leftOut, type ObjectCount } from "../object-count.js";
import { type MastheadFields, readMasthead } from "../printed/masthead.js";
import type { SourceText } from "../printed/source-text.js";
import { strandOf } from "../printed/strand.js";
import { linesOf } from "./flow.js";
import type { WordPackage } from "./package.js";

/** Headers and footers are no text, but may state the symbol and the session. */
export function readFurniture(file: WordPackage, source: SourceText, objects: ObjectCount): MastheadFields {
  const texts = [["header", "w:hdr"] as const, ["footer", "w:ftr"] as const].flatMap(([kind, root]) =>
    file.parts(kind, root).map((part) => ({ kind, text: linesOf(part) })),
  );
  for (const { kind, text } of texts.filter(({ text: words }) => words !== "")) {
    source.book(`${text}\n`, { kind: "dropped", reason: `page ${kind}` });
    objects.add(`page ${kind}`, leftOut);
  }
  const lines = texts.flatMap(({ text }) => text.split(/[\n\t]+/)).filter((line) => line.trim() !== "");
  const joined = lines.join("\n");
  let from = 0;
  const blocks = lines.map((line) => {
    const strand = strandOf(joined, from, from + line.length);
    from += line.length + 1;
    return { strand, heading: 0, afterPageBreak: false };
  });
  return readMasthead(blocks, new Ledger(joined)).fields;
}
