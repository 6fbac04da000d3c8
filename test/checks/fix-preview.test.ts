import { describe, expect, it } from "vitest";
import { fieldsSet, fixPreview } from "../../shared/checks/index.js";
import { decision, footnote, named, opening, operative, organLine, resolution, title } from "../../shared/document/builders.js";

const doc = resolution(
  title("On kidnapping."),
  decision(organLine("The Council"), named("p", operative("Calls on States", named("n", footnote("See ibid")), " to act;"))),
);
const joined = (preview: ReturnType<typeof fixPreview>): string[] => preview!.pieces.map(({ op, text }) => `${op[0]}:${text}`);

describe("the preview of a fix", () => {
  it("shows the words of the paragraph before and after", () => {
    const preview = fixPreview(doc, [{ kind: "replaceText", paragraph: "p", from: 6, to: 8, text: "upon" }]);
    expect(joined(preview)).toEqual(["e:Calls ", "d:on", "i:upon", "e: States to act;"]);
  });
  it("shows the words of a note, and of the title", () => {
    expect(joined(fixPreview(doc, [{ kind: "replaceNoteText", footnote: "n", from: 8, to: 8, text: "." }]))).toEqual(["e:See ibid", "i:."]);
    expect(joined(fixPreview(doc, [{ kind: "setTitle", text: "On kidnapping" }]))).toEqual(["e:On kidnapping", "d:."]);
  });
  it("shows opening words that are set in italics", () => {
    const preview = fixPreview(doc, [{ kind: "setOpening", paragraph: "p", length: 8 }]);
    expect(preview).toMatchObject({ opening: 8, pieces: [{ op: "equal" }] });
  });
  it("has nothing to show where no words change", () => {
    const same = resolution(title(), decision(organLine("The Council"), named("p", operative(opening("Calls upon"), " States;"))));
    expect(fixPreview(same, [{ kind: "setOpening", paragraph: "p", length: 10 }])).toBeNull();
    expect(fixPreview(doc, [{ kind: "replaceText", paragraph: "gone", from: 0, to: 1, text: "" }])).toBeNull();
  });
  it("names the fields of the masthead instead", () => {
    expect(fieldsSet([{ kind: "setMetadata", field: "agendaItem", value: "" }])).toBe("Masthead: agenda item");
    expect(fieldsSet([{ kind: "setTitle", text: "" }])).toBe("");
  });
});
