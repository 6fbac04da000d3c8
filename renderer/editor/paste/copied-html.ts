import { DOMParser, DOMSerializer, type Fragment } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";
import { crossReferenceLabels, numbering, schema } from "../../../shared/document/index.js";

/** What print derives, written out for other programs; this editor's own clipboard parser passes it over. */
const printed = "data-print";

/** Reads what was copied from an editor, without the numbers written out for other programs. */
export const clipboardParser = new DOMParser(schema, [{ tag: `[${printed}]`, ignore: true }, ...DOMParser.fromSchema(schema).rules]);

/** Writes copied paragraphs so that a word processor shows their numbers, their notes and what references refer to. */
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
    if (label && !(cut && index === 0)) lead.prepend(print("span", `${label}\u00a0`));
  });
  for (const note of dom.querySelectorAll<HTMLElement>("[data-node=footnote]")) {
    const number = footnotes.find(({ id }) => id === note.dataset.id)?.number;
    note.prepend(print("sup", String(number ?? "")), print("span", " ["));
    note.append(print("span", "]"));
  }
  for (const reference of dom.querySelectorAll<HTMLElement>("[data-node=crossReference]")) {
    reference.append(print("span", labelOf(reference.dataset.target ?? "")));
  }
}

function print(tag: string, text: string): HTMLElement {
  const dom = document.createElement(tag);
  dom.setAttribute(printed, "");
  dom.textContent = text;
  return dom;
}
