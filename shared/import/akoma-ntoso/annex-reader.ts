import type { XmlElement } from "../xml.js";
import { BlockReader } from "./block-reader.js";
import { type Annex, type Paragraph, paragraph } from "./tree.js";
import { readWords, textOf, type Words } from "./words.js";

const annexHeading =
  /^(?:annexe?|anexo|приложение|(?:ال)?مرفق|附件)(?:\s*(?<number>[IVX]{1,5}|\d{1,2}|[一二三四五六七八九十]|الأول|الثاني))?$/iu;

const annexLabel = { kind: "transformed", rule: "annex-label" } as const;

/** Reads what is attached to a text: one annex, or several under headings "Annex I", "Annex II". */
export class AnnexReader extends BlockReader {
  readonly annexes: Annex[] = [];
  private titled = true;
  /** Whether the first annex bears a number, and so is one of several. */
  private ofSeveral = false;

  protected special(element: XmlElement): boolean {
    if (element.name !== "crossHeading" || element.attributes.refersTo !== "#preamble") return false;
    this.opening(paragraph("", readWords(element.children, this.ledger)));
    return true;
  }

  protected heading(words: Words, level: number): void {
    if (words.length === 0) return;
    if (this.opensAnnex(textOf(words))) {
      for (const run of words) if ("at" in run && run.at >= 0) this.ledger.stretch(run.at, run.at + run.text.length, annexLabel);
      this.annexes.push({ title: [], blocks: [] });
      this.titled = false;
      this.restart();
    } else if (!this.titled) {
      this.annexes[this.annexes.length - 1] = { title: words, blocks: this.annex.blocks };
      this.titled = true;
    } else {
      this.annex.blocks.push({ heading: words, level });
      this.restart();
    }
  }

  protected numbered(added: Paragraph): void {
    this.add(added);
  }

  protected opening(added: Paragraph): void {
    this.add(added);
  }

  protected loose(words: Words): void {
    const open = this.current?.subs.length ? this.current : null;
    // Below a list that goes on, words without label are part of it; elsewhere they are a paragraph.
    if (open && /[;,؛،；，]$/.test(textOf(open.subs.at(-1)!.words))) open.subs.push(paragraph("", words));
    else this.add(paragraph("", words));
  }

  protected quoted(structure: XmlElement): void {
    this.blocks(structure);
  }

  /** "Annex", or "Annex II" after "Annex I"; an annex of what is annexed is a heading in it. */
  private opensAnnex(text: string): boolean {
    const found = annexHeading.exec(text);
    if (!found) return false;
    const isNumbered = found.groups?.number !== undefined;
    if (this.annexes.length === 0) this.ofSeveral = isNumbered;
    return this.annexes.length === 0 || (isNumbered && this.ofSeveral);
  }

  private get annex(): Annex {
    if (this.annexes.length === 0) this.annexes.push({ title: [], blocks: [] });
    return this.annexes.at(-1)!;
  }

  private restart(): void {
    this.begin(null);
    this.restartNumbers();
  }

  private add(added: Paragraph): void {
    this.titled = true;
    this.annex.blocks.push(added);
    this.begin(added);
  }
}
