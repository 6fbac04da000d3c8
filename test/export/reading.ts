/** Lines of an exported file as a reader sees them: labels, words and raised note numbers, with ordinary spaces. */
export interface ReadFile {
  readonly lines: readonly string[];
  readonly notes: readonly string[];
}

const raisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
export const raised = (number: string): string => number.replace(/\d/g, (digit) => raisedDigits[Number(digit)]!);
/** With ordinary spaces, one at a time. */
export const tidy = (text: string): string => text.replace(/[\s\u00a0]+/gu, " ").trim();

export function readHtml(html: string): ReadFile {
  const body = html.slice(html.indexOf("<article>"));
  const at = body.indexOf('<section class="notes"');
  const [text, notes] = at < 0 ? [body, ""] : [body.slice(0, at), body.slice(at)];
  return {
    lines: htmlLines(text),
    notes: htmlLines(notes.replace(/<a class="back"[^>]*>(\d+)<\/a>/g, (_, number: string) => raised(number))),
  };
}

const htmlLines = (html: string): string[] =>
  html
    .replace(/<sup><a [^>]*>(\d+)<\/a><\/sup>/g, (_, number: string) => raised(number))
    .replace(/<br>|<\/(p|h\d|li)>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .split("\n")
    .map(tidy)
    .filter((line) => line !== "");

export function readPlainText(text: string): ReadFile {
  const [body = "", notes = ""] = text.split("_______________");
  const lines = (part: string): string[] =>
    part
      .split("\n")
      .map(tidy)
      .filter((line) => line !== "");
  return { lines: lines(body), notes: lines(notes) };
}

/** CommonMark as a page shows it: what marks up is left out, what is escaped is itself. */
export function readMarkdown(markdown: string): ReadFile {
  const lines = markdown
    .split("\n")
    .map((line) => shown(line.replace(/^(?:> ?)*(?:#+ )?/, "")))
    .map(tidy)
    .filter((line) => line !== "");
  const notes = lines.findIndex((line) => /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+:(?: |$)/u.test(line));
  const end = notes < 0 ? lines.length : notes;
  return { lines: lines.slice(0, end), notes: lines.slice(end).map((note) => tidy(note.replace(":", " "))) };
}

const shown = (line: string): string =>
  line.replace(
    /\\([\p{P}\p{S}])|\[\^(\d+)\]|\*|<\/?(?:i|sup)>/gu,
    (_, escaped?: string, note?: string) => escaped ?? (note ? raised(note) : ""),
  );
