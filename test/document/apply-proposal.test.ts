import { describe, expect, it } from "vitest";
import {
  decision,
  emphasis,
  footnote,
  lead,
  named,
  operative,
  organLine,
  preambular,
  resolution,
  sub,
  title,
} from "../../shared/document/builders.js";
import {
  applyProposal,
  countingIds,
  leadText,
  numbering,
  type Proposal,
  proposedWords,
  type Rewording,
  withIds,
} from "../../shared/document/index.js";

const doc = withIds(
  resolution(
    title("Wells"),
    decision(
      organLine("The General Assembly"),
      preambular("Recalling its resolution 70/1,"),
      operative("Requests States:", sub("To dig wells;"), sub("To keep them;")),
      operative("Decides to remain seized of the matter."),
    ),
  ),
  countingIds(),
);
const idOf = (reference: string): string => numbering(doc).paragraphs.find((each) => each.reference === reference)!.node.attrs.id as string;
const wordsOf = (text: typeof doc | null) =>
  text && numbering(text).paragraphs.map(({ reference, node }) => `${reference} ${leadText(node)}`);

const made = { id: "x", author: "France", date: "" };
const words = (text: string) => [{ type: "text", text }];
const block = (type: string, text: string) => ({ type, attrs: { id: "new" }, content: [{ type: "lead", content: words(text) }] });
const apply = (proposal: Proposal) => wordsOf(applyProposal(doc, proposal));

describe("a proposal", () => {
  it("changes words that are still those its author saw, whatever became of the others", () => {
    const rewording = (before: string): Proposal => ({
      kind: "wording",
      ...made,
      block: idOf("P1"),
      before: words(before),
      after: words(before.replace("Recalling", "Reaffirming")),
    });
    expect(apply(rewording("Recalling its resolution 70/1,"))?.[0]).toBe("P1 Reaffirming its resolution 70/1,");
    expect(apply(rewording("Recalling its resolution 60/1,"))?.[0]).toBe("P1 Reaffirming its resolution 70/1,");
    expect(apply({ ...rewording("Recalling its resolution 60/1,"), after: words("Recalling its decision 60/2,") } as Proposal)).toBeNull();
  });

  it("says which words have changed since, and into what", () => {
    const proposal: Rewording = {
      kind: "wording",
      ...made,
      block: idOf("O1a"),
      before: words("To dig deep wells;"),
      after: words("To dig shallow wells;"),
    };
    expect(proposedWords(doc, proposal)).toEqual({ conflicts: [{ base: " deep", one: "", other: " shallow" }] });
    expect(applyProposal(doc, proposal)).toBeNull();
    expect(proposedWords(doc, { ...proposal, before: words("To dig wells;") })).toHaveProperty("content");
    expect(proposedWords(doc, { ...proposal, block: "gone" })).toBeNull();
  });

  it("leaves notes and italics that came meanwhile, with their ids", () => {
    const now = resolution(
      title(),
      decision(
        organLine("The General Assembly"),
        named("o", operative("Invites States ", emphasis("inter alia"), " to dig wells", named("n", footnote("A/77/1.")), ";")),
      ),
    );
    const before = words("Invites States to dig wells;");
    const after = lead("Urges States to dig wells;", footnote("A/77/2.")).toJSON().content as Record<string, unknown>[];
    const next = applyProposal(withIds(now, countingIds()), { kind: "wording", ...made, block: "o", before, after });
    const content = numbering(next!).paragraphs[0]!.node.firstChild!;
    expect(content.toString()).toBe(
      'lead("Urges States ", emphasis("inter alia"), " to dig wells", footnote("A/77/1."), ";", footnote("A/77/2."))',
    );
    expect(content.child(3).attrs.id).toBe("n");
  });

  it("changes the title, which has no id", () => {
    const next = applyProposal(doc, { kind: "wording", ...made, block: "", before: words("Wells"), after: words("Wells and springs") });
    expect(next?.firstChild?.textContent).toBe("Wells and springs");
  });

  it("puts a paragraph below another one: in it where it is a sub-paragraph, and behind all that stands below it otherwise", () => {
    expect(apply({ kind: "insertion", ...made, after: idOf("O1"), block: block("subParagraph", "To find water;") })?.slice(1, 3)).toEqual([
      "O1 Requests States:",
      "O1a To find water;",
    ]);
    expect(
      apply({ kind: "insertion", ...made, after: idOf("O1b"), block: block("operativeParagraph", "Thanks donors;") })?.slice(3, 5),
    ).toEqual(["O1b To keep them;", "O2 Thanks donors;"]);
    expect(apply({ kind: "insertion", ...made, after: "", block: block("preambularParagraph", "Mindful of thirst,") })?.[0]).toBe(
      "P1 Mindful of thirst,",
    );
    expect(apply({ kind: "insertion", ...made, after: idOf("O2"), block: block("preambularParagraph", "Too late,") })).toBeNull();
  });

  it("takes a paragraph out, or elsewhere", () => {
    expect(apply({ kind: "deletion", ...made, block: idOf("O1a") })).not.toContain("O1a To dig wells;");
    expect(apply({ kind: "move", ...made, block: idOf("O1a"), after: idOf("O1b") })?.slice(2, 4)).toEqual([
      "O1a To keep them;",
      "O1b To dig wells;",
    ]);
  });

  it("takes a paragraph out with what stands below it, or leaves that below the paragraph above", () => {
    const under = withIds(
      resolution(
        title(),
        decision(
          organLine("The General Assembly"),
          named("a", operative("Requests States:", sub("To dig;"))),
          named("b", operative("Urges them:", sub("To keep;"))),
        ),
      ),
      countingIds(),
    );
    const deletion = { kind: "deletion", ...made, block: "b" } as const;
    expect(wordsOf(applyProposal(under, deletion))).toEqual(["O1 Requests States:", "O1a To dig;"]);
    expect(wordsOf(applyProposal(under, { ...deletion, below: "stays" }))).toEqual(["O1 Requests States:", "O1a To dig;", "O1b To keep;"]);
    expect(applyProposal(under, { ...deletion, block: "a", below: "stays" })).toBeNull();
  });

  it("fits no more where its block is gone, or where what it brings cannot be read", () => {
    expect(apply({ kind: "deletion", ...made, block: "gone" })).toBeNull();
    expect(apply({ kind: "move", ...made, block: idOf("O1"), after: idOf("O1a") })).toBeNull();
    expect(apply({ kind: "insertion", ...made, after: idOf("O1"), block: { type: "table" } })).toBeNull();
  });
});
