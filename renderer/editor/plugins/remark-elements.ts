import type { Node } from "prosemirror-model";
import { Decoration } from "prosemirror-view";
import type { Proposal, Remarks } from "../../../shared/document/index.js";

/** Colours that authors are told apart by; with more of them they begin again. */
const authorColours = 6;

/** The class that colours what somebody proposes. */
export const authorClass = (authors: readonly string[], author: string): string =>
  `author-${Math.max(0, authors.indexOf(author)) % authorColours}`;

/** Outlines of a pen and of a balloon, in a square of 16. */
const outlines = {
  proposal: "M3 13l.7-3L10.5 3.2a1.2 1.2 0 0 1 1.7 0l.6.6a1.2 1.2 0 0 1 0 1.7L6 12.3z",
  comment: "M2.5 4.2A1.2 1.2 0 0 1 3.7 3h8.6a1.2 1.2 0 0 1 1.2 1.2v5.6a1.2 1.2 0 0 1-1.2 1.2H7l-3 2.6V11h-.3a1.2 1.2 0 0 1-1.2-1.2z",
} as const;

const svg = "http://www.w3.org/2000/svg";

function icon(kind: keyof typeof outlines): SVGElement {
  const picture = document.createElementNS(svg, "svg");
  picture.setAttribute("viewBox", "0 0 16 16");
  picture.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", outlines[kind]);
  picture.append(path);
  return picture;
}

const counted = (count: number, noun: string): string[] => (count === 0 ? [] : [`${count} ${noun}${count === 1 ? "" : "s"}`]);

const listed = new Intl.ListFormat("en-GB");

/** "2 proposals and 1 comment by France, Japan and Mexico". */
function nameOf({ proposals, comments }: Remarks): string {
  const authors = [...new Set([...proposals, ...comments].map(({ author }) => author || "nobody named"))];
  const by = authors.length > 3 ? `${authors.length} delegations` : listed.format(authors);
  return `${[...counted(proposals.length, "proposal"), ...counted(comments.length, "comment")].join(" and ")} by ${by}`;
}

/** How a mark in the margin looks and what it does. */
export interface MarkLook {
  /** Whose colour is which. */
  readonly authors: readonly string[];
  readonly onOpen: (block: string) => void;
}

/** The mark in the margin of a block: how many proposals and comments there are. A press opens them. */
export function marginMark(block: string, pos: number, remarks: Remarks, { authors, onOpen }: MarkLook, active: boolean): Decoration {
  const { proposals, comments } = remarks;
  const name = nameOf(remarks);
  const [first, ...others] = new Set([...proposals, ...comments].map(({ author }) => author));
  const colour = others.length === 0 ? authorClass(authors, first!) : "";
  const draw = (): HTMLElement => {
    const mark = document.createElement("button");
    mark.type = "button";
    mark.className = `remark-mark ${colour} ${active ? "active" : ""}`;
    mark.contentEditable = "false";
    mark.tabIndex = -1;
    mark.setAttribute("aria-label", name);
    mark.title = name;
    for (const [kind, count] of [
      ["proposal", proposals.length],
      ["comment", comments.length],
    ] as const) {
      if (count === 0) continue;
      const line = document.createElement("span");
      line.append(icon(kind), count > 1 ? String(count) : "");
      mark.append(line);
    }
    // The text keeps its selection, and the focus until the card takes it.
    mark.addEventListener("mousedown", (event) => event.preventDefault());
    mark.addEventListener("click", () => onOpen(block));
    return mark;
  };
  const key = `mark ${block} ${name} ${colour} ${active}`;
  return Decoration.widget(pos, draw, { block, key, side: -1, marks: [], ignoreSelection: true, stopEvent: () => true });
}

const proposes = (author: string, what: string): string => `${author || "Nobody named"} proposes ${what}`;

function insertion(tag: "ins" | "div", text: string, className: string, title: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.contentEditable = "false";
  element.title = title;
  element.textContent = text;
  return element;
}

/** Words that a proposal would put in, at their place and no part of the text. */
export const insertedWords = (block: string, pos: number, text: string, { id, author }: Proposal, name: string): Decoration =>
  Decoration.widget(pos, () => insertion("ins", text, `proposed ${name}`, proposes(author, "these words")), {
    block,
    key: `words ${id} ${text} ${name}`,
    side: 1,
    marks: [],
    ignoreSelection: true,
  });

/** A block that a proposal would put in, at its place and no part of the text. */
export function insertedBlock(block: string, pos: number, content: Node, { id, author, kind }: Proposal, name: string): Decoration {
  const words: string[] = content.isTextblock ? [content.textContent] : [];
  content.descendants((node) => {
    if (node.isTextblock) words.push(node.textContent);
    return !node.isTextblock;
  });
  const text = words.join(" ");
  const title = proposes(author, kind === "move" ? "to move this here" : "this paragraph");
  const className = `proposed-block ${content.type.name === "subParagraph" ? "below" : ""} ${name}`;
  return Decoration.widget(pos, () => insertion("div", text, className, title), {
    block,
    key: `block ${id} ${text} ${name}`,
    side: 1,
    ignoreSelection: true,
  });
}
