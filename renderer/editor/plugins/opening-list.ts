import { isHistoryTransaction } from "prosemirror-history";
import { type Command, type EditorState, Plugin, PluginKey, type Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import type { Profile } from "../../../shared/document/index.js";
import { type OpeningChoice, openingChoices } from "../../../shared/language/index.js";
import { openingBegun } from "../opening-place.js";

/** Opening words offered under the caret. */
interface OpeningList {
  readonly choices: readonly OpeningChoice[];
  readonly selected: number;
  /** The person has gone to a choice, so that Enter means it. */
  readonly chosen: boolean;
}

const key = new PluginKey<OpeningList | null>("opening-list");

/** Letters from which the list comes by itself. */
const leastTyped = 2;
const mostChoices = 6;

/**
 * While a paragraph begins, its opening words are offered in a list, each in the form its place calls for, the organ’s
 * most frequent ones first. Tab takes one; ↓ and ↑ go to another, which Enter then takes too; Escape closes the list.
 * `organ` says whose draft it is; null offers nothing.
 */
export const openingListPlugin = (organ: () => Profile | null): Plugin =>
  new Plugin<OpeningList | null>({
    key,
    state: {
      init: () => null,
      apply(tr, list, before, state) {
        const meta = tr.getMeta(key) as OpeningList | "asked" | null | undefined;
        if (meta === "asked") return listFor(state, organ(), 0);
        if (meta !== undefined) return meta;
        if (tr.docChanged) return isTyping(tr, before, state) ? listFor(state, organ(), leastTyped) : null;
        return tr.selectionSet && !before.selection.eq(state.selection) ? null : list;
      },
    },
    props: {
      attributes(state): Record<string, string> {
        const list = key.getState(state);
        return list ? { "aria-autocomplete": "list", "aria-controls": listId, "aria-activedescendant": optionId(list.selected) } : {};
      },
      handleKeyDown(view, event) {
        const list = key.getState(view.state);
        if (!list || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
        if (event.key === "Tab" || (event.key === "Enter" && list.chosen)) return take(view, list.choices[list.selected]!);
        if (event.key === "ArrowDown") return show(view, { ...list, selected: (list.selected + 1) % list.choices.length, chosen: true });
        if (event.key === "ArrowUp") {
          return show(view, { ...list, selected: (list.selected + list.choices.length - 1) % list.choices.length, chosen: true });
        }
        return event.key === "Escape" ? show(view, null) : false;
      },
      handleDOMEvents: {
        blur: (view) => {
          if (key.getState(view.state)) show(view, null);
          return false;
        },
        compositionstart: (view) => {
          if (key.getState(view.state)) show(view, null);
          return false;
        },
      },
    },
    view: (view) => new ListView(view),
  });

/** Offers opening words at once, in an empty paragraph too. */
export const offerOpenings: Command = (state, dispatch) => {
  if (!key.get(state) || !openingBegun(state, "GA")) return false;
  dispatch?.(state.tr.setMeta(key, "asked"));
  return true;
};

/** Whether opening words are offered at present. */
export const openingsOffered = (state: EditorState): boolean => Boolean(key.getState(state));

function listFor(state: EditorState, own: Profile | null, least: number): OpeningList | null {
  const begun = own && openingBegun(state, own);
  if (!begun || begun.typed.trim().length < least) return null;
  const choices = openingChoices(begun.typed, begun.place, mostChoices);
  return choices.length === 0 ? null : { choices, selected: 0, chosen: false };
}

/** A change of the words at the caret, not of whole paragraphs, and nothing that came back. */
function isTyping(tr: Transaction, before: EditorState, after: EditorState): boolean {
  if (isHistoryTransaction(tr) || before.doc.childCount !== after.doc.childCount) return false;
  const [earlier, now] = [before.selection.$head.parent.textContent, after.selection.$head.parent.textContent];
  return (
    before.selection.$head.depth === after.selection.$head.depth && (now.startsWith(earlier) || earlier.startsWith(now)) && now !== earlier
  );
}

function show(view: EditorView, list: OpeningList | null): true {
  view.dispatch(view.state.tr.setMeta(key, list));
  return true;
}

/** Writes the opening words in place of what was typed of them, and a space to go on after. */
function take(view: EditorView, { words }: OpeningChoice): true {
  const { $head } = view.state.selection;
  view.dispatch(view.state.tr.insertText(`${words} `, $head.start(), $head.end()).setMeta(key, null).scrollIntoView());
  view.focus();
  return true;
}

const listId = "opening-list";
const optionId = (index: number): string => `${listId}-${index}`;

/** The list as it is drawn: over the page, under the line of the caret, or above it at the foot of the window. */
class ListView {
  private readonly dom = document.createElement("ul");
  private drawn: OpeningList | null = null;

  constructor(private readonly view: EditorView) {
    this.dom.className = "opening-list";
    this.dom.id = listId;
    this.dom.setAttribute("role", "listbox");
    this.dom.setAttribute("aria-label", "Opening words");
    this.dom.hidden = true;
    // The caret stays in the text.
    this.dom.addEventListener("mousedown", (event) => event.preventDefault());
    view.dom.parentElement!.append(this.dom);
  }

  update(view: EditorView): void {
    const list = key.getState(view.state) ?? null;
    if (list === this.drawn) return;
    this.drawn = list;
    this.dom.hidden = list === null;
    if (!list) return;
    this.dom.replaceChildren(...list.choices.map((choice, index) => this.option(choice, index, index === list.selected)));
    this.place();
  }

  private option(choice: OpeningChoice, index: number, selected: boolean): HTMLElement {
    const { words, count, addressee, anotherAddressee } = choice;
    const option = document.createElement("li");
    option.id = optionId(index);
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", String(selected));
    option.title = `Opens ${count.toLocaleString("en-GB")} paragraphs of this organ’s adopted texts, with and without “also” and “further”`;
    option.append(
      piece("opening-words", words),
      piece("opening-to", anotherAddressee ? "someone else" : addressee === "" ? "" : `the ${addressee} again`),
    );
    option.append(piece("opening-count", count.toLocaleString("en-GB")));
    if (selected) option.append(piece("opening-key", "Tab"));
    option.addEventListener("click", () => take(this.view, choice));
    return option;
  }

  private place(): void {
    const { view, dom } = this;
    const host = dom.parentElement!;
    const frame = host.getBoundingClientRect();
    const scale = frame.width / host.offsetWidth || 1;
    const start = view.coordsAtPos(view.state.selection.$head.start());
    const caret = view.coordsAtPos(view.state.selection.head);
    const height = dom.offsetHeight * scale;
    const above = caret.bottom + height + 12 > window.innerHeight;
    dom.style.left = `${(start.left - frame.left) / scale - 9}px`;
    dom.style.top = `${((above ? caret.top - height - 6 : caret.bottom + 4) - frame.top) / scale}px`;
  }

  destroy(): void {
    this.dom.remove();
  }
}

function piece(className: string, text: string): HTMLElement {
  const span = document.createElement("span");
  span.className = className;
  span.textContent = text;
  return span;
}
