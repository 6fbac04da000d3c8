import { type MastheadFact, mastheadBookmark, wordStyles } from "../../document/index.js";
import type { Measures } from "../page.js";
import type { Masthead } from "../prepared-document.js";
import { mastheadSymbol } from "../typography.js";
import type { ParagraphLook, RunLook, TabStop } from "./properties.js";
import { heavyRule, thinRule } from "./rules.js";
import { tabRun } from "./run.js";
import { paragraph, type WordWriter } from "./writer.js";

/** In points: between the rules, above the organ's name, and what the line of that takes up. */
export const betweenRules = 142;
export const aboveOrgan = 4;
export const organLine = 27;

/** Prints a masthead, each of its facts in the bookmark that names it. */
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
    const { organSize, organTracking, closePitch, distribution: indent } = this.measures;
    const { organ, distribution, date, original } = this.masthead;
    const [first = "", ...others] = [this.plain("distribution", distribution), this.plain("date", date)].filter((runs) => runs !== "");
    const below = original === "" ? others : [...others, "", this.plain("original", original)];
    const look: ParagraphLook = { style: wordStyles.mastheadOrgan, tabs: [this.toInset, { align: "left", at: indent }] };
    const name = this.fact("organ", this.writer.text(organ, { bold: true, tracking: organTracking, size: organSize }));
    const room = betweenRules - organLine - (below.length + 1) * closePitch;
    return [
      paragraph({ ...look, spacing: { above: aboveOrgan } }, tabRun + name + tabRun + first),
      ...below.map((runs) => paragraph(look, tabRun + tabRun + runs)),
      paragraph({ style: wordStyles.mastheadOrgan, spacing: { above: room, below: 4 }, rule: heavyRule }, ""),
    ];
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
