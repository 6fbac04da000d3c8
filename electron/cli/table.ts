const width = 100;
const gap = 2;

/** Columns keep whole words such as “identical” together, even where the lines get longer for it. */
const narrowest = 12;

/** Rows of cells under their headings, every column as wide as the others; what does not fit goes on below. */
export function sideBySide(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const room = Math.max(narrowest, Math.floor((width - gap * (headings.length - 1)) / Math.max(1, headings.length)));
  const rule = headings.map((heading) => "-".repeat(Math.min(room, heading.length)));
  return [headings, rule, ...rows].map((cells) => row(cells, room)).join("\n");
}

function row(cells: readonly string[], room: number): string {
  const columns = cells.map((cell) => broken(cell, room));
  const height = Math.max(1, ...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines) => (lines[line] ?? "").padEnd(room))
      .join(" ".repeat(gap))
      .trimEnd(),
  ).join("\n");
}

/** Words in lines; a word longer than a line is cut. */
function broken(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((each) => each.match(new RegExp(`.{1,${room}}`, "g")) ?? [])) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}
