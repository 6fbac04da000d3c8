import type { Ledger } from "../ledger.js";
import { bold, concat, italic, replacement, Strand, superscript } from "../printed/strand.js";

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ldquo: "“",
  rdquo: "”",
};
const tagStyles: Readonly<Record<string, number>> = { sup: superscript, i: italic, em: italic, b: bold, strong: bold, u: 0 };
const superscriptDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** What the scanner looks for, the first that fits. */
const token = new RegExp(
  [
    /(?<broken><sup>&<\/sup>lt;(?<slash>\/?)sup>)/, // how a converter wrote "<sup>" that it took for text
    /<(?<close>\/?)(?<tag>sup|i|em|b|strong|u)>/,
    /(?<br><br ?\/?>)/,
    /&(?<entity>lt|gt|amp|quot|apos|nbsp|ldquo|rdquo|#\d{2,5});/,
    /\[\^(?<note>\d{1,3})\]:?/,
    /\\(?<escaped>[\\`*_{}[\]()#+\-.!<>~|])/,
    /(?<marks>\*{1,3}|_{1,3})/,
    /(?<digit>[⁰¹²³⁴-⁹])/,
    /(?<control>[^\P{Cc}\s]|\ufeff)/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

/**
 * The words of a block without their Markdown and HTML markup: italics, bold and superscript become styles, entities
 * the characters they stand for. A mark without its counterpart stays what it is, a character.
 */
export function withoutMarkup(block: Strand, ledger: Ledger): Strand {
  const { text } = block;
  const pairs = pairedMarks(text);
  const pieces: Strand[] = [];
  let style = 0;
  let from = 0;
  const take = (to: number): void => {
    if (to > from) pieces.push(styled(block.slice(from, to), style));
  };
  for (const match of text.matchAll(token)) {
    const start = match.index;
    const end = start + match[0].length;
    const groups = match.groups!;
    const here = block.slice(start, end);
    const paired = groups.marks ? pairs.get(start) : undefined;
    if (groups.marks && paired === undefined) continue;
    take(start);
    from = end;
    if (paired !== undefined) {
      style ^= paired;
      ledger.transform(here.at, paired === italic ? "italics" : "bold");
    } else if (groups.broken !== undefined) {
      style = groups.slash ? style & ~superscript : style | superscript;
      ledger.transform(here.at, "superscript");
    } else if (groups.tag) {
      const bit = tagStyles[groups.tag]!;
      style = groups.close ? style & ~bit : style | bit;
      ledger.transform(here.at, groups.tag === "sup" ? "superscript" : bit === italic ? "italics" : "bold");
    } else if (groups.note) {
      const digits = here.slice(2, 2 + groups.note.length);
      ledger.transform(here.at, "superscript");
      pieces.push(styled(digits, superscript));
    } else if (groups.control) {
      ledger.drop(here.at, "control character");
    } else if (groups.digit) {
      ledger.transform(here.at, "superscript");
      pieces.push(replacement(String(superscriptDigits.indexOf(groups.digit)), here.at[0]!, style | superscript));
    } else if (groups.escaped) {
      ledger.transform(here.slice(0, 1).at, "escape");
      pieces.push(styled(here.slice(1), style));
    } else if (groups.br) {
      ledger.transform(here.at, "line-break");
      pieces.push(replacement(" ", here.at[0]!, style));
    } else {
      ledger.transform(here.at, "entity");
      pieces.push(replacement(entityText(groups.entity!), here.at[0]!, style));
    }
  }
  take(text.length);
  return concat(pieces);
}

/** Control characters and surrogates have no place in a text, whatever their number. */
function entityText(name: string): string {
  if (!name.startsWith("#")) return entities[name]!;
  const code = Number(name.slice(1));
  return code < 32 || (code >= 0x7f && code < 0xa0) || code > 0xffff || (code >= 0xd800 && code < 0xe000) ? " " : String.fromCharCode(code);
}

function styled(strand: Strand, style: number): Strand {
  return style === 0
    ? strand
    : new Strand(
        strand.text,
        strand.at,
        strand.style.map((bits) => bits | style),
      );
}

/** Runs of asterisks or underscores that open and close, with the style they switch; by where they stand. */
function pairedMarks(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open = new Map<string, number>();
  for (const { 0: run, index } of text.matchAll(/\*{1,3}|_{1,3}/g)) {
    if (text[index - 1] === "\\") continue;
    const before = text[index - 1] ?? " ";
    const after = text[index + run.length] ?? " ";
    const inWord = run.startsWith("_") && /\w/.test(before) && /\w/.test(after);
    const opener = open.get(run);
    if (opener !== undefined && /\S/.test(before) && !inWord) {
      const style = run.length === 1 ? italic : run.length === 2 ? bold : italic | bold;
      pairs.set(opener, style);
      pairs.set(index, style);
      open.delete(run);
    } else if (/\S/.test(after) && !inWord) open.set(run, index);
  }
  return pairs;
}
