/** What a page carries besides the text: nothing of it is part of the resolution. */
const alone: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /^-?\s?\d{1,3}\s?-?$/, reason: "page number" },
  { pattern: /^(page|p\.)\s?\d{1,3}( of \d{1,3})?$/i, reason: "page number" },
  { pattern: /^\d{2}-\d{5}\*?\s*(\([A-Z]\))?(\s+\d{6})?(\s+\d{1,3}\/\d{1,3})?$/, reason: "job number" },
  { pattern: /^\d{1,3}\/\d{1,3}\s+\d{2}-\d{5}\*?$/, reason: "job number" },
  { pattern: /^(\*\d{6,9}\*|\(E\)\s+\d{6}(\s+\d{6})*)$/, reason: "bar code" },
  { pattern: /^please recycle\s*\S?$/i, reason: "page furniture" },
  { pattern: /^\*\s?Reissued for technical reasons.*$/, reason: "page furniture" },
  { pattern: /^\[?(original|language): (english|arabic|chinese|french|russian|spanish)\]?$/i, reason: "page furniture" },
];

/** A page's "2/5", which the number of a resolution resembles. */
const pageOfPages = /^(\d{1,3})\/(\d{1,3})$/;

/**
 * Why a line is furniture of its page, or null where it is text. `previous` is the line of text before it: after a
 * heading "Resolution" a fraction is the number of the resolution, not of a page.
 */
export function furnitureReason(text: string, previous: string): string | null {
  const line = text.trim();
  const fraction = pageOfPages.exec(line);
  if (fraction) return Number(fraction[1]) <= Number(fraction[2]) && !/resolution\W*$/i.test(previous) ? "page number" : null;
  return alone.find(({ pattern }) => pattern.test(line))?.reason ?? null;
}

const fewestRepetitions = 3;

/** Running heads: short lines without closing punctuation that a text repeats page after page. */
export function runningHeads(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.length > 3 && line.length < 80 && /[A-Za-z]/.test(line) && !/[,;:.!?”")\]]$/.test(line))
      counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([line, count]) => count >= fewestRepetitions && !/^(the|annex|section|part)\b/i.test(line)).map(([line]) => line),
  );
}
