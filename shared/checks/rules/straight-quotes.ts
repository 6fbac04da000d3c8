import { matchesIn } from "../facts/matches.js";
import { replacing } from "../replacing.js";
import { everywhere, type Rule } from "../rule.js";
import { quotationManual } from "../sources.js";

/** The typographic mark for a straight one, by what stands before it. */
function typographic(text: string, at: number): string {
  const opens = at === 0 || /[\s([“‘—–\u00A0]/.test(text[at - 1]!);
  if (text[at] === '"') return opens ? "“" : "”";
  return opens && !/^['’]\d0s/.test(text.slice(at)) ? "‘" : "’";
}

export const straightQuotes: Rule = {
  id: "straight-quotes",
  topic: "punctuation",
  title: "Straight quotation marks or apostrophes",
  why: "Printed texts have typographic marks: “…” and ’.",
  source: quotationManual,
  severity: everywhere("warning"),
  scope: "text",
  check: (run) => {
    const { text } = run.words;
    const marks = matchesIn(text, /["']/g).map(({ index }) => index);
    const first = marks[0];
    if (first === undefined) return [];
    const kinds = [...new Set(marks.map((at) => text[at]))].map((mark) => (mark === '"' ? "quotation marks “…”" : "apostrophe ’"));
    // A title is replaced as a whole, any other text mark by mark.
    const edits =
      run.kind === "title"
        ? [
            replacing(
              run,
              0,
              text.length,
              text.replace(/["']/g, (_, at: number) => typographic(text, at)),
            ),
          ]
        : marks.map((at) => replacing(run, at, at + 1, typographic(text, at)));
    return [
      {
        at: run,
        from: first,
        to: marks.at(-1)! + 1,
        message: `Straight marks stand here; write the typographic ${kinds.join(" and ")}.`,
        fix: { kind: "automatic", title: "Write typographic marks", edits },
      },
    ];
  },
  examples: {
    wrong: [
      {
        text: { preamble: ['*Recalling* its resolution, entitled "Assistance to victims", and the Council\'s report,'] },
        corrected: { preamble: ["*Recalling* its resolution, entitled “Assistance to victims”, and the Council’s report,"] },
      },
      { text: { title: "The Council's report" }, corrected: { title: "The Council’s report" } },
    ],
    right: [{ preamble: ["*Recalling* its resolution, entitled “Assistance to victims”, and the Council’s report,"] }],
  },
};
