import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** What a reader decides on all changes of a file; `open` where there are none to decide on. */
export type Decision = "accept" | "reject" | "open";

/** A paragraph once every change is decided: its properties as they are then, and its text with the notes in it. */
export interface SettledParagraph {
  readonly properties: string;
  readonly text: string;
}

interface Tag {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (Tag | string)[];
}

interface Settled {
  readonly body: SettledParagraph[];
  readonly heads: SettledParagraph[][];
}

/**
 * A reader of tracked changes by ECMA-376 part 1, 17.13.5, that shares nothing with the one in the program: deleted runs
 * go with accepting and inserted ones with rejecting; a paragraph whose mark goes runs on into the next, whose properties
 * the joined paragraph has; a note goes with its reference.
 */
export const settled = (docx: Uint8Array, decision: Decision): Settled => settling(docx)(decision);

/** The same for several decisions on one file, which is parsed once. */
export function settling(docx: Uint8Array): (decision: Decision) => Settled {
  const parts = unzipSync(docx, { filter: ({ name }) => /^word\/(?:document|footnotes|header\d*)\.xml$/.test(name) });
  const part = (name: string): Tag => tree(parts[name] ? strFromU8(parts[name]) : "<none/>");
  const body = part("word/document.xml");
  const notes = below(part("word/footnotes.xml"), "w:footnote");
  const heads = Object.keys(parts)
    .filter((name) => name.startsWith("word/header"))
    .toSorted()
    .map(part);
  return (decision) => {
    const texts = new Map(notes.map((note) => [note.attributes["w:id"]!, paragraphs(note, decision, new Map())]));
    return { body: paragraphs(body, decision, texts), heads: heads.map((head) => paragraphs(head, decision, new Map())) };
  };
}

function tree(xml: string): Tag {
  const top: Tag = { name: "", attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const tag: Tag = { name, attributes, children: [] };
    open.at(-1)!.children.push(tag);
    open.push(tag);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (text) => void open.at(-1)!.children.push(text));
  parser.write(xml).close();
  return top;
}

const tags = (tag: Tag): Tag[] => tag.children.filter((child): child is Tag => typeof child !== "string");
const child = (tag: Tag, name: string): Tag | undefined => tags(tag).find((other) => other.name === name);
const below = (tag: Tag, name: string): Tag[] => tags(tag).flatMap((other) => (other.name === name ? [other] : below(other, name)));

function paragraphs(container: Tag, decision: Decision, notes: ReadonlyMap<string, SettledParagraph[]>): SettledParagraph[] {
  const done: SettledParagraph[] = [];
  let text = "";
  for (const paragraph of below(container, "w:p")) {
    text += content(paragraph, decision, notes);
    const properties = child(paragraph, "w:pPr");
    const mark = properties && child(properties, "w:rPr");
    const gone = mark && child(mark, decision === "accept" ? "w:del" : "w:ins");
    if (gone) continue;
    done.push({ properties: settledProperties(properties, decision), text });
    text = "";
  }
  if (text !== "") done.push({ properties: "lost", text });
  return done;
}

function settledProperties(properties: Tag | undefined, decision: Decision): string {
  if (!properties) return "";
  const former = child(properties, "w:pPrChange");
  const chosen = former && decision === "reject" ? child(former, "w:pPr")! : properties;
  return tags(chosen)
    .filter(({ name }) => name !== "w:pPrChange" && name !== "w:rPr" && name !== "w:sectPr")
    .map((tag) => JSON.stringify(tag))
    .join("");
}

function content(tag: Tag, decision: Decision, notes: ReadonlyMap<string, SettledParagraph[]>): string {
  return tags(tag)
    .map((part) => {
      if (part.name === "w:pPr" || part.name === "w:rPr" || part.name === "w:instrText" || part.name === "w:delInstrText") return "";
      if (part.name === (decision === "accept" ? "w:del" : "w:ins")) return "";
      if (part.name === "w:t" || part.name === "w:delText")
        return part.children.map((words) => (typeof words === "string" ? words : "")).join("");
      if (part.name === "w:tab") return "\t";
      if (part.name === "w:br") return "\n";
      if (part.name === "w:noBreakHyphen") return "\u2011";
      if (part.name === "w:footnoteReference")
        return `[${notes
          .get(part.attributes["w:id"]!)!
          .map(({ text }) => text)
          .join("¶")}]`;
      return content(part, decision, notes);
    })
    .join("");
}
