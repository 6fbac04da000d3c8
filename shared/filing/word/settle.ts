import { childNamed, elementsOf, findAll, isText, type XmlElement } from "../../import/xml.js";
import type { PrintedFile } from "./package.js";

/** What is decided on every change of a file. */
export type Decision = "accept" | "reject";

/**
 * The text of a Word file once every change in it is accepted or rejected (ECMA-376 part 1, 17.13.5), paragraph by
 * paragraph with the notes in their places, then its running heads. It goes by what the file says and shares nothing with
 * what wrote it.
 */
export function settledText({ flows, notes }: PrintedFile, decision: Decision): string[] {
  const settler = new Settler(decision, new Map(notes.map((note) => [note.attributes["w:id"]!, note])));
  return flows.flatMap((flow) => settler.paragraphs(flow));
}

class Settler {
  private readonly goes: string;

  constructor(
    decision: Decision,
    private readonly notes: ReadonlyMap<string, XmlElement>,
  ) {
    this.goes = decision === "accept" ? "w:del" : "w:ins";
  }

  /** A paragraph whose end goes runs on into the next. */
  paragraphs(container: XmlElement): string[] {
    const texts: string[] = [];
    let text = "";
    for (const paragraph of findAll(container, "w:p")) {
      text += this.text(paragraph);
      const properties = childNamed(paragraph, "w:pPr");
      const end = properties && childNamed(properties, "w:rPr");
      if (end && childNamed(end, this.goes)) continue;
      texts.push(text);
      text = "";
    }
    return text === "" ? texts : [...texts, text];
  }

  private text(element: XmlElement): string {
    return elementsOf(element)
      .filter(({ name }) => name !== this.goes)
      .map((child) => this.content(child))
      .join("");
  }

  private content(element: XmlElement): string {
    switch (element.name) {
      case "w:t":
      case "w:delText":
        return element.children.map((child) => (isText(child) ? child.text : "")).join("");
      case "w:tab":
        return "\t";
      case "w:br":
        return "\n";
      case "w:footnoteReference":
        return `\u2045${this.paragraphs(this.notes.get(element.attributes["w:id"]!)!).join("\n")}\u2046`;
      case "w:pPr":
      case "w:instrText":
      case "w:delInstrText":
        return "";
      default:
        return this.text(element);
    }
  }
}
