import { type MastheadFact, mastheadBookmark, wordStyles } from "../../document/index.js";
import type { Measures } from "../page.js";
import type { Masthead } from "../prepared-document.js";
import { mastheadSymbol } from "../typography.js";
import type { ParagraphLook, RunLook, TabStop } from "./properties.js";
import { heavyRule, thinRule } from "./rules.js";
import { tabRun } from "./run.js";
import { paragraph, type WordWriter } from "./writer.js";

/** Lines between the rules: the organ, at most three facts and a line between them, and the room that issued documents leave below. */
const organLines = 11;

/** A paragraph style of the masthead's; its facts are in bookmarks that name them. */
class MastheadPrinter {
  constructor(
    private readonly writer: WordWriter,
    private readonly masthead: Masthead,
    private readonly measures: Measures,
    private readonly columnWidth: number,
  ) {}

  /** The head of the first page: identity over a thin rule, organ and dates over a heavy one, then session and item. */
  paragraphs(): string[] {
    return [this.identity(), ...this.organAndDates(), ...this.sessionAndItem()];
  }

  private get toInset(): TabStop {
    return { align: "left", at: this.measures.inset };
  }

  private identity(): string {
    const { identitySize, organSize, organTracking } = this.measures;
    const { unitedNations, symbol } = this.masthead;
    const { letter, rest } = mastheadSymbol(symbol);
    const look: ParagraphLook = {
      style: wordStyles.mastheadIdentity,
      tabs: [this.toInset, { align: "right", at: this.columnWidth }],
      rule: thinRule,
    };
    const runs = this.writer.text(letter, { size: organSize }) + this.writer.text(rest);
    return paragraph(
      look,
      tabRun + this.writer.text(unitedNations, { tracking: organTracking / 2, size: identitySize }) + tabRun + this.fact("symbol", runs),
    );
  }

  private organAndDates(): string[] {
    const { organSize, organTracking, distribution: indent } = this.measures;
    const { organ, distribution, date, original } = this.masthead;
    const issue = [this.plain("distribution", distribution), this.plain("date", date)].filter((runs) => runs !== "");
    const facts = original === "" ? issue : [...issue, "", this.plain("original", original)];
    const name = this.fact("organ", this.writer.text(organ, { bold: true, tracking: organTracking, size: organSize }));
    const lines = Array.from({ length: organLines }, (_, index) => {
      const fact = facts[index] ? tabRun + facts[index] : "";
      return index === 0 ? tabRun + name + fact : fact && tabRun + fact;
    });
    const look: ParagraphLook = { style: wordStyles.mastheadOrgan, tabs: [this.toInset, { align: "left", at: indent }] };
    return lines.map((runs, index) => {
      if (index === 0) return paragraph({ ...look, spacing: { above: 4 } }, runs);
      return paragraph(index === lines.length - 1 ? { ...look, rule: heavyRule, spacing: { below: 4 } } : look, runs);
    });
  }

  private sessionAndItem(): string[] {
    const { body, session, agendaItem, agendaTitle } = this.masthead;
    const lines = [
      this.plain("body", body, { bold: true, size: this.measures.bodySize }),
      this.plain("session", session, { bold: true }),
      this.plain("agendaitem", agendaItem),
      this.plain("agendatitle", agendaTitle, { bold: true }),
    ];
    return lines.filter((runs) => runs !== "").map((runs) => paragraph({ style: wordStyles.mastheadSession }, runs));
  }

  private plain(fact: MastheadFact, text: string, look: RunLook = {}): string {
    return this.fact(fact, this.writer.text(text, look));
  }

  private fact(fact: MastheadFact, runs: string): string {
    return runs === "" ? "" : this.writer.bookmarked([mastheadBookmark(fact)], runs);
  }
}

export const mastheadParagraphs = (...args: ConstructorParameters<typeof MastheadPrinter>): string[] =>
  new MastheadPrinter(...args).paragraphs();
