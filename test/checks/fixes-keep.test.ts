import type { Node } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import { applyEdits, check, draftOf, type Finding, metadataAfter, precedentsOf, rules } from "../../shared/checks/index.js";
import { type Draft, isParagraph } from "../../shared/document/index.js";

/** Every fix of every wrong example, on a text whose paragraphs come from an earlier one. */
const cases = rules.flatMap((rule) =>
  rule.examples.wrong.flatMap((example, index) => {
    const { metadata, doc } = draftOf(example.text);
    const draft: Draft = { metadata, doc: takenOver(doc) };
    const options = { precedents: precedentsOf(example.text) };
    const found = check(draft, options);
    return found
      .filter(({ rule: id, fix }) => id === rule.id && fix)
      .map((finding, rank) => ({ name: `${rule.id}, example ${index + 1}, finding ${rank + 1}`, draft, options, found, finding }));
  }),
);

function takenOver(doc: Node): Node {
  const transform = new Transform(doc);
  doc.descendants((node, pos) => {
    if (!isParagraph(node)) return;
    const provenance = { resolution: "A/RES/59/154", paragraph: "O1", text: node.firstChild!.textContent };
    transform.setNodeAttribute(pos, "provenance", provenance);
  });
  return transform.doc;
}

const fixed = ({ draft, finding }: { draft: Draft; finding: Finding }): Transform =>
  applyEdits(new Transform(draft.doc), finding.fix!.edits);

/** Everything that bears an id, in order of the ids: a note may move, but never be another. */
function named(doc: Node): string[] {
  const found: string[] = [];
  doc.descendants(({ type, attrs }) => {
    if (attrs.id) found.push(JSON.stringify([type.name, attrs.id, attrs.provenance ?? null]));
  });
  return found.toSorted();
}

const placesOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, paragraph, footnote }) => `${rule} ${paragraph} ${footnote ?? ""}`).toSorted();

/** How often each place is in a list beyond how often it is in another. */
const beyond = (list: readonly string[], other: readonly string[]): string[] => {
  const left = [...other];
  return list.filter((entry) => {
    const at = left.indexOf(entry);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const textBefore = (doc: Node, pos: number): string => {
  const $pos = doc.resolve(pos);
  return $pos.parent.textBetween(0, $pos.parentOffset, "", "￼");
};
const textAfter = (doc: Node, pos: number): string => {
  const $pos = doc.resolve(pos);
  return $pos.parent.textBetween($pos.parentOffset, $pos.parent.content.size, "", "￼");
};

describe("every fix", () => {
  it.each(cases.map((each) => [each.name, each] as const))("keeps ids, notes and where wording comes from: %s", (_, each) => {
    expect(named(fixed(each).doc)).toEqual(named(each.draft.doc));
  });

  it.each(cases.map((each) => [each.name, each] as const))("leaves a caret with its words: %s", (_, each) => {
    const { doc } = each.draft;
    const transform = fixed(each);
    doc.descendants((block, at) => {
      if (!block.isTextblock) return true;
      const inBlock = { start: at + 1, end: at + 1 + block.content.size };
      const [start, end] = [transform.mapping.map(inBlock.start, -1), transform.mapping.map(inBlock.end, 1)];
      const [before, after] = [textAfter(doc, inBlock.start), textAfter(transform.doc, start)];
      expect(transform.doc.resolve(start).parent).toBe(transform.doc.resolve(end).parent);
      for (let pos = inBlock.start; pos <= inBlock.end; pos++) {
        // Notes are written apart from the page.
        if (doc.resolve(pos).parent !== block) continue;
        const [left, right] = [textBefore(doc, pos), textAfter(doc, pos)];
        const mapped = transform.mapping.map(pos);
        // Before the first change and after the last one, the caret has the same words on that side.
        const untouchedLeft = after.startsWith(left) && left.length < commonStart(before, after);
        const untouchedRight = after.endsWith(right) && right.length < commonEnd(before, after);
        // Where words are put in at the caret, they may come on either side of it.
        const stayed = textBefore(transform.doc, mapped) === left || textAfter(transform.doc, mapped) === right;
        if (untouchedLeft || untouchedRight) expect(stayed, `“${left}|${right}”`).toBe(true);
      }
      return false;
    });
  });

  it.each(cases.map((each) => [each.name, each] as const))("makes no new error or warning: %s", (_, each) => {
    const { draft, finding, options, found } = each;
    const after: Draft = { metadata: metadataAfter(draft.metadata, finding.fix!.edits), doc: fixed(each).doc };
    // A remark may come to light: a citation that is written out can be looked up.
    const grave = check(after, options).filter(({ severity }) => severity !== "information");
    expect(beyond(placesOf(grave), placesOf(found))).toEqual([]);
  });
});

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function commonEnd(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.at(-1 - at) === b.at(-1 - at)) at++;
  return at;
}
