const width = 100;

/** Text in lines of at most 100 characters, each after the first moved in by `indent`. Words are never cut. */
export function wrap(text: string, first = "", indent = first.replace(/./g, " ")): string {
  const lines: string[] = [];
  let line = first;
  let words = 0;
  for (const word of text.split(/\s+/)) {
    const next = words === 0 ? line + word : `${line} ${word}`;
    if (words > 0 && next.length > width) {
      lines.push(line);
      line = indent + word;
    } else line = next;
    words++;
  }
  return [...lines, line].join("\n");
}

/** Rows of two columns, the second one wrapped beside the longest of the first. */
export function columns(rows: readonly (readonly [string, string])[]): string[] {
  const left = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, text]) => wrap(text, name.padEnd(left), " ".repeat(left)));
}

/** A change of words on a line of its own: “from” → “to”, after + or - or ~, and after what it is about. */
export function changeLine(from: string, to: string, indent: string, about = ""): string {
  const [before, after] = [visible(from), visible(to)];
  if (before === "") return wrap(`${about}“${after}”`, `${indent}+ `);
  if (after === "") return wrap(`${about}“${before}”`, `${indent}- `);
  return wrap(`${about}“${before}” → “${after}”`, `${indent}~ `);
}

/** Spaces that changed are said by name: a non-breaking one looks like any other. */
const visible = (text: string): string =>
  text === "\u00a0" ? "(non-breaking space)" : text.trim() === "" && text !== "" ? "(space)" : text.trim();

/** "1 finding", "2 findings". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** A ratio of 0 to 1 with two digits. */
export const ratio = (value: number): string => value.toFixed(2);
