import { spawnSync } from "node:child_process";
import type { Draft } from "../../shared/document/index.js";
import { leadText, numbering } from "../../shared/document/index.js";

/** The same question put to Python's difflib: for each paragraph the earlier one with the highest ratio, by words. */
const program = `
import difflib, json, sys, time
base, draft = json.load(sys.stdin)
times = []
for run in range(7):
    started = time.perf_counter()
    for words in draft:
        matcher = difflib.SequenceMatcher(autojunk=False)
        matcher.set_seq2(words)
        for other in base:
            matcher.set_seq1(other)
            matcher.ratio()
    times.append((time.perf_counter() - started) * 1000)
print(sorted(times)[3])
`;

/** Milliseconds difflib needs to align two texts, or null where there is no Python. */
export function difflibAlignment(base: Draft, draft: Draft): number | null {
  const input = JSON.stringify([base, draft].map(wordsByParagraph));
  const { status, stdout } = spawnSync("python3", ["-c", program], { input, encoding: "utf8" });
  return status === 0 ? Number(stdout) : null;
}

const wordsByParagraph = ({ doc }: Draft): string[][] =>
  numbering(doc).paragraphs.map(
    ({ node }) =>
      leadText(node)
        .toLowerCase()
        .match(/[A-Za-z0-9/’'-]+/g) ?? [],
  );
