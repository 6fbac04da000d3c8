// @vitest-environment happy-dom
import fc from "fast-check";
import { undo } from "prosemirror-history";
import type { Node } from "prosemirror-model";
import { type EditorState, TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { ClipboardSerializer, clipboardParser } from "../../../renderer/editor/paste/copied-html.js";
import { copiedText } from "../../../renderer/editor/paste/copied-text.js";
import { htmlToText } from "../../../renderer/editor/paste/html-to-text.js";
import { dropSlice, pasteSlice, pasteText } from "../../../renderer/editor/paste/paste.js";
import {
  annex,
  annexParagraph,
  crossReference,
  decision,
  footnote,
  named,
  operative,
  organLine,
  preambular,
  quotedDraft,
  resolution,
  sub,
  subheading,
  title,
} from "../../../shared/document/builders.js";
import { structureFaults } from "../../../shared/document/index.js";
import { lines, run, stateOf } from "./helpers.js";
import { documents } from "./random-documents.js";

const text = (...paragraphs: ReturnType<typeof operative>[]) =>
  resolution(title("T"), decision(organLine("The General Assembly"), ...paragraphs));
const read = (html: string): string => htmlToText(new DOMParser().parseFromString(html, "text/html").body);

describe("clipboard HTML as text", () => {
  it("sets paragraphs apart and keeps italics", () => {
    expect(read("<p><em>Recalling</em> it,</p>\n<p>See\n<i>Treaty Series</i>.</p>")).toBe("*Recalling* it,\n\nSee *Treaty Series*.");
  });

  it("reads Word's numbers and notes", () => {
    const html = `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><!--[endif]--><i>Requests</i> it;<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a></p>
      <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> See A/61/1.</p></div></div>`;
    expect(read(html)).toMatch(/^1\.[\s\u00a0]+\*Requests\* it;<sup>1<\/sup>\n\n<sup>1<\/sup> +See A\/61\/1\.$/);
  });

  it("writes out the numbers a browser draws", () => {
    expect(read("<ol><li>One<ol><li>a</li><li>b</li></ol></li><li>Two</li></ol>")).toBe("1. One\n\n(a) a\n\n(b) b\n\n2. Two");
  });

  it("leaves out what is not text, and escapes what would be read as markup", () => {
    expect(read("<style>p{}</style><p>5 * 3 &lt; 16<span style='display:none'>no</span></p>")).toBe("5 \\* 3 \\< 16");
  });
});

describe("pasting", () => {
  it("puts a single line where the caret is", () => {
    const state = stateOf(text(operative("Requests ⟨ action.")));
    expect(lines(state.apply(pasteText(state, "prompt, *ad hoc*")))[2]).toBe("· _Requests_ prompt, *ad hoc*‸ action.");
  });

  it("puts paragraphs where their kind belongs", () => {
    const state = stateOf(text(preambular("Noting,"), operative("Requests action;⟨"), operative("Decides.")));
    const pasted = state.apply(
      pasteText(state, "*Recalling* its resolution 60/1,\n\n1. *Encourages* States:\n\n(a) To act;\n\n(b) To report;"),
    );
    expect(
      lines(pasted)
        .slice(2)
        .map((line) => line.replaceAll("_", "").replace("‸", "")),
    ).toEqual([
      "P Noting,",
      "P Recalling its resolution 60/1,",
      "1. Encourages States:",
      "  (a) To act;",
      "  (b) To report;",
      "2. Requests action;",
      "3. Decides.",
    ]);
    expect(structureFaults(pasted.doc)).toEqual([]);
  });

  it("gives annexes annex paragraphs", () => {
    const state = stateOf(resolution(title("T"), decision(organLine("")), annex(title("A"), annexParagraph("⟨"))));
    const pasted = state.apply(pasteText(state, "1. Requests this;\n\n2. Requests that."));
    expect(
      lines(pasted)
        .slice(4)
        .map((line) => line.replaceAll("_", "")),
    ).toEqual(["1. Requests this;", "2. Requests that.‸"]);
  });

  it("takes over what was copied from an editor, with new ids where the old ones are taken", () => {
    const state = stateOf(text(operative("⟨One;", footnote("n")), operative("two⟩.")));
    const slice = state.selection.content();
    const pasted = state.apply(pasteSlice(state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc))), slice));
    expect(lines(pasted).slice(2)).toEqual(["1. One;[n]", "2. two.One;[n]", "3. two‸"]);
    expect(structureFaults(pasted.doc)).toEqual([]);
  });

  it("keeps a title on one line", () => {
    const state = stateOf(resolution(title("⟨"), decision(organLine(""))));
    expect(lines(state.apply(pasteText(state, "Cooperation\nagainst crime")))[0]).toBe("title Cooperation against crime‸");
  });
});

describe("dropping what was dragged within the page", () => {
  const place = (doc: Node, words: string): number => {
    let found = 0;
    doc.descendants((node, pos) => {
      const at = node.isText ? node.text!.indexOf(words) : -1;
      if (at >= 0) found = pos + at;
    });
    return found;
  };
  const dropped = (draft: Node, words: string, moved = true): EditorState => {
    const state = stateOf(draft);
    return state.apply(dropSlice(state, state.selection.content(), place(state.doc, words), moved));
  };

  it("moves words into another paragraph, in one step of the history", () => {
    const draft = text(operative("One ⟨and only⟩;"), operative("two."));
    const state = dropped(draft, "wo.");
    expect(lines(state).slice(2)).toEqual(["1. One ;", "2. tand only‸wo."]);
    expect(lines(run(state, undo)).slice(2)).toEqual(["1. One and only‸;", "2. two."]);
  });
  it("copies words where that is asked for", () => {
    expect(lines(dropped(text(operative("⟨One⟩;"), operative("two.")), ".", false)).slice(2)).toEqual(["1. One;", "2. twoOne‸."]);
  });
  it("moves words within their paragraph, notes along", () => {
    const state = dropped(text(operative("⟨One", footnote("n"), " and⟩ two.")), ".");
    expect(lines(state).slice(2)).toEqual(["·  twoOne[n] and‸."]);
  });
  it("does nothing where words are dropped upon themselves", () => {
    const draft = text(operative("One ⟨and only⟩;"), operative("two."));
    expect(dropped(draft, "only").doc.eq(stateOf(draft).doc)).toBe(true);
  });
  it("leaves whole documents behind wherever anything is dropped", () => {
    const withAnnex = resolution(
      title("Recalling its resolution 61/171,"),
      decision(organLine("The General Assembly"), subheading("Recalling its resolution 61/171,")),
      annex(
        title("to that end;"),
        annexParagraph("Recalling its resolution 61/171,", sub("Recalling its resolution 61/171,", footnote("A/61/1."))),
      ),
    );
    const withTwoAnnexes = resolution(
      title("a"),
      decision(
        organLine("The Economic and Social Council"),
        operative(
          "Recommends the draft:",
          quotedDraft(
            decision(
              organLine(""),
              preambular("Requests the Secretary-General to report;", footnote("A/61/1.")),
              subheading("to that end;"),
            ),
          ),
        ),
      ),
      annex(title("")),
      annex(title(""), annexParagraph("Requests the Secretary-General to report;", crossReference("gone"))),
    );
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), fc.nat(), fc.boolean(), (doc, a, b, to, moved) => {
        const start = stateOf(doc);
        const at = (n: number) => start.doc.resolve(n % (start.doc.content.size + 1));
        const state = start.apply(start.tr.setSelection(TextSelection.between(at(a), at(b))));
        const next = state.apply(dropSlice(state, state.selection.content(), at(to).pos, moved));
        next.doc.check();
        expect(structureFaults(next.doc)).toEqual([]);
      }),
      {
        examples: [
          // A slice from the decision into the annex, whose ends meet nothing where it is dropped.
          [withAnnex, 729_694, 0, 1_073_741_524, false],
          // One that would join into a paragraph of two leads.
          [withTwoAnnexes, 885_690_955, 2_147_483_585, 1_304_863_990, false],
        ],
      },
    );
  });
});

/** A page as a program sees it that takes conditional comments for its own ("mso"). */
const asWordReads = (html: string): HTMLElement =>
  new DOMParser().parseFromString(
    html.replace(/<!--\[if !mso\]><!-->.*?<!--<!\[endif\]-->/gs, "").replace(/<!--\[if mso\]>(.*?)<!\[endif\]-->/gs, "$1"),
    "text/html",
  ).body;

describe("copying for other programs", () => {
  const copied = stateOf(
    text(operative("⟨One", footnote("See A/61/1."), ":", sub("a;")), named("two", operative("Two, as in ", crossReference("two"), "⟩."))),
  );
  const slice = copied.selection.content();
  const dom = document.createElement("div");
  dom.append(new ClipboardSerializer(() => copied).serializeFragment(slice.content, { document }));

  it("writes out numbers, notes and references", () => {
    expect([...dom.querySelectorAll("p")].map((paragraph) => paragraph.textContent)).toEqual([
      "1.\u00a0One1:",
      "(a)\u00a0a;",
      "2.\u00a0Two, as in 2",
      "1\u00a0See A/61/1.",
    ]);
  });

  it("links notes and indicators to each other, by names that word processors know", () => {
    const [there, back] = [...dom.querySelectorAll("a")];
    expect([there!.className, there!.getAttribute("name"), there!.getAttribute("href")]).toEqual([
      "sdfootnoteanc",
      "sdfootnote1anc",
      "#sdfootnote1sym",
    ]);
    expect([back!.className, back!.getAttribute("name"), back!.getAttribute("href")]).toEqual([
      "sdfootnotesym",
      "sdfootnote1sym",
      "#sdfootnote1anc",
    ]);
    expect(back!.closest("div")!.id).toBe("sdfootnote1");
  });

  it("gives Word footnotes of its own, and hides from it what others get instead", () => {
    const word = asWordReads(dom.innerHTML);
    const [there, back] = [...word.querySelectorAll("a")];
    expect([there!.getAttribute("style"), there!.getAttribute("href"), there!.getAttribute("name")]).toEqual([
      "mso-footnote-id:ftn1",
      "#_ftn1",
      "_ftnref1",
    ]);
    expect(back!.getAttribute("href")).toBe("#_ftnref1");
    for (const anchor of [there, back]) expect(anchor!.innerHTML).toContain("mso-special-character:footnote");
    expect(back!.closest("div")!.id).toBe("ftn1");
    expect(back!.closest("div")!.getAttribute("style")).toBe("mso-element:footnote");
    expect(back!.closest("div")!.parentElement!.getAttribute("style")).toBe("mso-element:footnote-list");
    expect(word.querySelectorAll("a")).toHaveLength(2);
    expect(word.querySelector("p")!.textContent).toBe(`1.${"\u00a0".repeat(6)}One:`);
  });

  it("reads what Word would as numbers, notes and words", () => {
    expect(htmlToText(asWordReads(dom.innerHTML))).toBe(
      "1.\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0One<sup>1</sup>:\n\n(a)\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0a;\n\n2.\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0Two, as in 2\n\n<sup>1</sup> See A/61/1.",
    );
  });

  it("keeps words inside of what is for Word that would end a comment", () => {
    const state = stateOf(text(operative("⟨One", footnote("a --> b --!> c"), "⟩.")));
    const page = document.createElement("div");
    page.append(new ClipboardSerializer(() => state).serializeFragment(state.selection.content().content, { document }));
    expect(asWordReads(page.innerHTML).querySelector("#ftn1")!.textContent.trim()).toBe("a --> b --!> c");
    expect(page.innerHTML.match(/<!--\[if mso\]>(?:(?!-->).)*<!\[endif\]-->/gs)).toHaveLength(2);
  });

  it("passes them over when it comes back", () => {
    expect(clipboardParser.parseSlice(dom).content.toString()).toBe(slice.content.toString());
  });
});

describe("copying as plain text", () => {
  it("writes numbers before whole paragraphs", () => {
    const state = stateOf(text(preambular("⟨Noting,"), operative("One:", footnote("n"), sub("a;")), operative("Two⟩.")));
    expect(copiedText(state)).toBe("Noting,\n\n1.\tOne:\n\n\t(a)\ta;\n\n2.\tTwo");
  });

  it("copies words from within a paragraph bare", () => {
    expect(copiedText(stateOf(text(operative("⟨One⟩ two."), operative("Three."))))).toBe("One");
  });
});
