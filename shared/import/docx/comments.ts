import type { Size } from "../size.js";
import { madeBy } from "../tracked/changes.js";
import type { Remark } from "../tracked/comments.js";
import { type FlowParagraph, linesOf, paragraphsOf } from "./flow.js";
import type { WordPackage } from "./package.js";
import type { Story, ViewText } from "./view-text.js";

/** The comments of a file, in the order of their part. */
export function readRemarks(file: WordPackage, { body }: Story, { comments }: ViewText, size: Size): Remark[] {
  const anchors = new Map<string, FlowParagraph>();
  for (const paragraph of paragraphsOf(body)) {
    for (const piece of paragraph.pieces) if (piece.kind === "comment" && !anchors.has(piece.id)) anchors.set(piece.id, paragraph);
  }
  const remarks: Remark[] = [];
  file.each("comments", (element) => {
    const { name, attributes } = element;
    if (name !== "w:comment") return;
    size.add("comments");
    const id = attributes["w:id"] ?? "";
    const about = comments.get(id);
    remarks.push({
      ...madeBy(attributes["w:author"], attributes["w:date"]),
      text: linesOf(element),
      excerpt: about?.excerpt ?? "",
      paragraph: about?.key ?? anchors.get(id) ?? null,
    });
  });
  return remarks;
}
