import { DOMParser, DOMSerializer, type Fragment } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";
import { crossReferenceLabels, numbering, schema } from "../../../shared/document/index.js";
import { forOthers, forWord, wordIndicator, wordNotes, wordTab } from "./for-word.js";

/** What print derives, written out for other programs; this editor's own clipboard parser passes it over. */
const printed = "data-print";

/**
 * Reads what was copied from an editor, without what is written out for other programs. The words of a note are in an
 * attribute, where no other program shows them.
 */
export const clipboardParser: DOMParser = new DOMParser(schema, [
  { tag: `[${printed}]`, ignore: true },
  {
    tag: "[data-node=footnote][data-note]",
    node: "footnote",
    getAttrs: ({ dataset }) => ({ id: dataset.id ?? "" }),
    getContent: (element) => noteContent((element as HTMLElement).dataset.note ?? ""),
  },
  ...DOMParser.fromSchema(schema).rules,
]);

/** Parsed apart from any page: nothing in it is run or fetched. */
const noteContent = (html: string): Fragment =>
  clipboardParser.parse(new globalThis.DOMParser().parseFromString(html, "text/html").body, { topNode: schema.nodes.footnote.create() })
    .content;

/** Writes copied paragraphs so that word processors and mail show their numbers, their notes and what references refer to. */
export class ClipboardSerializer extends DOMSerializer {
  constructor(private readonly state: () => EditorState) {
    const { nodes, marks } = DOMSerializer.fromSchema(schema);
    super(nodes, marks);
  }

  override serializeFragment(
    fragment: Fragment,
    options?: { document?: Document },
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const dom = super.serializeFragment(fragment, options, target);
    // Called for each level of nodes: only the outermost call adds what print derives.
    if (!target) withPrint(dom, this.state());
    return dom;
  }
}

function withPrint(dom: ParentNode, { doc, selection }: EditorState): void {
  const { byId, footnotes } = numbering(doc);
  const labelOf = crossReferenceLabels(doc);
  const cut = selection.$from.parentOffset > 0;
  dom.querySelectorAll<HTMLElement>("[data-node=lead]").forEach((lead, index) => {
    const label = byId.get(lead.parentElement?.dataset.id ?? "")?.label;
    if (!label || (cut && index === 0)) return;
    // Number and space in one element: of a space alone ProseMirror makes one of the text.
    lead.prepend(forWord(print("span", label).innerHTML + wordTab), ...forOthers(print("span", `${label}\u00a0`)));
  });
  for (const reference of dom.querySelectorAll<HTMLElement>("[data-node=crossReference]")) {
    reference.append(print("span", labelOf(reference.dataset.target ?? "")));
  }
  const notes = [...dom.querySelectorAll<HTMLElement>("[data-node=footnote]")].map((note) => {
    const number = String(footnotes.find(({ id }) => id === note.dataset.id)?.number ?? "");
    const html = note.innerHTML;
    const words = [...note.childNodes];
    note.dataset.note = html;
    const comma = isNote(note.previousSibling) ? [print("sup", ",")] : [];
    note.replaceChildren(...comma, forWord(wordIndicator(number)), ...forOthers(indicator(number)));
    return { number, html, below: noteBelow(number, words) };
  });
  if (notes.length > 0) dom.append(forWord(wordNotes(notes)), ...forOthers(...notes.map(({ below }) => below)));
}

/** Two indicators at one place are parted by a comma (Editorial Manual, footnotes). */
const isNote = (node: globalThis.Node | null): boolean => node instanceof HTMLElement && node.dataset.node === "footnote";

/** A link to the note, by the names that make it a footnote in LibreOffice; in mail and on pages it leads to the note below. */
function indicator(number: string): HTMLElement {
  const raised = print("sup", "");
  raised.append(link("sdfootnoteanc", `sdfootnote${number}anc`, `sdfootnote${number}sym`, number));
  return raised;
}

/** The note, below what was copied. */
function noteBelow(number: string, words: readonly ChildNode[]): HTMLElement {
  const note = print("div", "");
  const line = document.createElement("p");
  note.id = `sdfootnote${number}`;
  line.className = "sdfootnote";
  line.append(link("sdfootnotesym", `sdfootnote${number}sym`, `sdfootnote${number}anc`, number), "\u00a0", ...words);
  note.append(line);
  return note;
}

function link(className: string, name: string, target: string, text: string): HTMLElement {
  const anchor = document.createElement("a");
  anchor.className = className;
  anchor.setAttribute("name", name);
  anchor.href = `#${target}`;
  anchor.textContent = text;
  return anchor;
}

function print(tag: string, text: string): HTMLElement {
  const dom = document.createElement(tag);
  dom.setAttribute(printed, "");
  dom.textContent = text;
  return dom;
}
