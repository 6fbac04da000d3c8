import type { PrintedInline } from "../prepared-document.js";

/** Characters that mean something wherever they stand. */
const special = /[\\`*_[\]<>|~]|&(?=#?\w+;)/gu;
/** What would make a line a heading, an item of a list or a rule. */
const lineStart = /^(\s*)([#+=-]|\d{1,9}(?=[.)](?:\s|$)))/u;

const escaped = (text: string): string => text.replace(special, "\\$&");

/** Words as a line of their own, at the start of which nothing means more than itself. */
export const asLine = (markdown: string): string =>
  markdown.replace(lineStart, (_, space: string, start: string) => (/\d/.test(start) ? `${space}${start}\\` : `${space}\\${start}`));

const punctuation = /[\p{P}\p{S}]/u;
const space = /\s|^$/u;

/**
 * Inline content in CommonMark: italics as `*…*`, notes as `[^1]`. Neighbours of a star may not let it open or close
 * (CommonMark, left- and right-flanking); there the tag says it.
 */
export function inlineMarkdown(content: readonly PrintedInline[]): string {
  const runs = italicRuns(content);
  return runs
    .map(({ text, italic }, index) => {
      if (!italic) return text;
      const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text)!;
      if (words === "") return text;
      const left = before || (runs[index - 1]?.text.at(-1) ?? "");
      const right = after || (runs[index + 1]?.text[0] ?? "");
      const opens = !punctuation.test(words[0]!) || space.test(left) || punctuation.test(left);
      const closes = !punctuation.test(words.at(-1)!) || space.test(right) || punctuation.test(right);
      return opens && closes ? `${before}*${words}*${after}` : `${before}<i>${words}</i>${after}`;
    })
    .join("");
}

interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** Stretches in roman and in italics: opening words and emphasis look the same. */
function italicRuns(content: readonly PrintedInline[]): Run[] {
  const runs: { text: string; italic: boolean }[] = [];
  for (const inline of content) {
    const italic = "face" in inline && inline.face !== "roman";
    const last = runs.at(-1);
    if (last?.italic === italic) last.text += markdownOf(inline);
    else runs.push({ text: markdownOf(inline), italic });
  }
  return runs;
}

function markdownOf(inline: PrintedInline): string {
  if (inline.kind === "note") return `[^${inline.number}]`;
  return inline.kind === "noteComma" ? "<sup>,</sup>" : escaped(inline.text);
}

/** Words that are all in roman. */
export const textMarkdown = (text: string): string => escaped(text);
