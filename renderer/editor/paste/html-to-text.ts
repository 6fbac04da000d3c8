import { alphabetic, roman } from "../../../shared/document/index.js";

const blocks: ReadonlySet<string> = new Set(
  "address article aside blockquote body center dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const silent: ReadonlySet<string> = new Set("script style head title meta link template noscript object svg img button select".split(" "));

/**
 * Clipboard HTML (of Word, LibreOffice, a browser) as the text an import reads: blocks apart by a blank line, italics as
 * *…*, indicators of notes as <sup>n</sup>, texts of notes after the text they belong to, numbers of lists written out.
 */
export function htmlToText(root: Element): string {
  const out: string[] = [];
  read(root, out, { italic: false, preformatted: false });
  return out
    .join("")
    .replace(/\*(\s*)\*/g, "$1")
    .split(/\n{2,}/)
    .map((block) =>
      block
        .replace(/[ \t]*\n[ \t]*/g, "\n")
        .replace(/[ \t]+/g, " ")
        .trim(),
    )
    .filter((block) => block !== "")
    .join("\n\n");
}

interface Style {
  readonly italic: boolean;
  readonly preformatted: boolean;
}

function read(node: Node, out: string[], style: Style): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) out.push(words(child.nodeValue ?? "", style));
    else if (child.nodeType === 1) readElement(child as Element, out, style);
  }
}

function readElement(element: Element, out: string[], style: Style): void {
  const name = element.localName;
  const css = element.getAttribute("style") ?? "";
  if (silent.has(name) || /display:\s*none|mso-hide:\s*all/i.test(css)) return;
  if (name === "br") {
    out.push("\n");
    return;
  }
  const note = noteNumber(element);
  if (note) {
    out.push(`<sup>${note}</sup>${/ftnref|ednref/.test(element.getAttribute("href") ?? "") ? " " : ""}`);
    return;
  }
  if (name === "sup" && /^\s*\d{1,3}\s*$/.test(element.textContent)) {
    out.push(`<sup>${element.textContent.trim()}</sup>`);
    return;
  }
  const inner: Style = { italic: italicIn(element, css, style.italic), preformatted: style.preformatted || name === "pre" };
  if (blocks.has(name)) {
    out.push("\n\n", name === "li" ? itemLabel(element) : "");
    read(element, out, inner);
    out.push("\n\n");
  } else {
    read(element, out, inner);
  }
}

/** The number of the note an anchor of a word processor leads to ("#_ftn1", "#sdfootnote1sym") or comes from. */
function noteNumber(element: Element): string | null {
  if (element.localName !== "a") return null;
  return /#(?:_?(?:ftn|edn)(?:ref)?|sdfootnote|sdendnote)(\d{1,3})(?:anc|sym)?$/.exec(element.getAttribute("href") ?? "")?.[1] ?? null;
}

function italicIn(element: Element, css: string, outer: boolean): boolean {
  const said = /font-style:\s*(italic|oblique|normal)/i.exec(css)?.[1]?.toLowerCase();
  if (said) return said !== "normal";
  return outer || element.localName === "em" || element.localName === "i" || element.localName === "cite";
}

/** Text with its white space as HTML has it, what would be read as markup escaped, and italics marked. */
function words(raw: string, { italic, preformatted }: Style): string {
  const text = (preformatted ? raw : raw.replace(/[ \t\r\n]+/g, " ")).replace(/[*_<\\]/g, "\\$&");
  if (!italic || text.trim() === "") return text;
  const [, before, core, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text)!;
  return `${before}*${core}*${after}`;
}

/** The number a browser would draw before an item: 1. on the outermost level, then (a), (i). */
function itemLabel(item: Element): string {
  const list = item.parentElement;
  if (list?.localName !== "ol") return "";
  const rank = Number(list.getAttribute("start") ?? "1") + [...list.children].filter(({ localName }) => localName === "li").indexOf(item);
  let depth = 0;
  for (let above = list.parentElement?.closest("ol"); above; above = above.parentElement?.closest("ol")) depth++;
  const type = list.getAttribute("type") ?? ["1", "a", "i"][Math.min(depth, 2)]!;
  if (type.toLowerCase() === "a") return `(${alphabetic(rank)}) `;
  if (type.toLowerCase() === "i") return `(${roman(rank)}) `;
  return `${rank}. `;
}
