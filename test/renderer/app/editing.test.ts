import { describe, expect, it } from "vitest";
import { caretOf, organNamedAnew, writingPlace } from "../../../renderer/app/editing.js";
import {
  annex,
  annexParagraph,
  crossReference,
  decision,
  named,
  operative,
  organLine,
  preambular,
  resolution,
  sub,
  subheading,
  title,
} from "../../../shared/document/builders.js";
import { outline } from "../../../shared/document/index.js";
import { stateOf } from "../editor/helpers.js";

/** The words of the outline's entry that stands for the caret, "nowhere" where none does. */
function entryAt(marked: string): string {
  const words = (text: string): string => (text === marked ? `${text}⟨` : text);
  const state = stateOf(
    resolution(
      title(words("Title")),
      decision(
        organLine(words("The Council")),
        preambular(words("Noting,")),
        subheading(words("Heading")),
        operative(words("Decides:"), sub(words("Item."))),
      ),
      annex(title(words("List")), annexParagraph(words("Entry"))),
    ),
  );
  const { paragraph } = caretOf(state);
  const entry = outline(state.doc).find(({ id }) => id !== "" && id === paragraph);
  return entry ? entry.opening + entry.text || entry.label : "nowhere";
}

describe("the caret", () => {
  it("is in the paragraph, line or heading around it", () => {
    for (const words of ["The Council", "Noting,", "Heading", "Decides:", "Item.", "Entry"]) expect(entryAt(words)).toBe(words);
  });
  it("is in an annex in its title, and nowhere in the title of the whole text", () => {
    expect(entryAt("List")).toBe("Annex");
    expect(entryAt("Title")).toBe("nowhere");
  });
});

describe("the place someone writes in", () => {
  it("counts a reference as the number it shows, as findings do", () => {
    const state = stateOf(
      resolution(
        title("Title"),
        decision(
          organLine("The Council"),
          operative("Decides:", named("item", sub("Item;"))),
          operative("Recalls paragraph ", crossReference("item"), " abov⟨"),
        ),
      ),
    );
    expect(writingPlace(state)).toMatchObject({ length: "Recalls paragraph 1 (a) abov".length, word: "abov" });
  });
});

describe("the organ line", () => {
  const speaking = (organ: string) => resolution(title("T"), decision(organLine(organ), operative("Decides.")));

  it("says by whose rules to go on once it names another organ", () => {
    expect(organNamedAnew(speaking("The Economic and Social Council"), speaking("The Human Rights Council"))).toBe("HRC");
    expect(organNamedAnew(speaking("The Genera"), speaking("The General Assembly"))).toBe("GA");
  });
  it("says nothing while it names the same organ, or none", () => {
    expect(organNamedAnew(speaking("The General Assembly"), speaking("the General Assembly"))).toBeNull();
    expect(organNamedAnew(speaking("The General Assembly"), speaking("The General"))).toBeNull();
  });
});
