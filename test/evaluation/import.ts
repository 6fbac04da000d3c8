/**
 * How well the importer finds the paragraphs of 691 adopted resolutions whose text was extracted from documents:
 * prints the shares of texts in which its counts equal the corpus' own, and the texts in which they do not.
 */
import { countedOtherwise } from "./counting.js";
import { agrees, type CorpusResult, hasCorpus, measure, readCorpus } from "./import-corpus.js";

const share = (results: readonly CorpusResult[], test: (result: CorpusResult) => boolean): string => {
  const count = results.filter(test).length;
  return `${count} of ${results.length} (${((100 * count) / results.length).toFixed(1)} %)`;
};

/** The kind of disagreement, as far as the counts tell. */
function cause({ corpus, pre, op, fault }: CorpusResult): string {
  if (fault) return "fault";
  if (pre + op === corpus.pre + corpus.op) return "preambular taken for operative, or the other way";
  if (pre === corpus.pre) return op > corpus.op ? "more operative paragraphs" : "fewer operative paragraphs";
  if (op === corpus.op) return pre > corpus.pre ? "more preambular paragraphs" : "fewer preambular paragraphs";
  return "both differ";
}

function report(results: readonly CorpusResult[]): string {
  const lines = [
    `texts                           ${results.length}`,
    `preambular and operative equal  ${share(results, agrees)}`,
    `preambular equal                ${share(results, ({ corpus, pre }) => corpus.pre === pre)}`,
    `operative equal                 ${share(results, ({ corpus, op }) => corpus.op === op)}`,
    `sub-paragraphs equal            ${share(results, ({ corpus, sub }) => corpus.sub === sub)}`,
    `footnotes equal (GA)            ${share(
      results.filter(({ corpus }) => corpus.body === "General Assembly"),
      ({ corpus, footnotes }) => corpus.footnotes.length === footnotes,
    )}`,
    `crashes and faults              ${results.filter(({ fault }) => fault !== "").length}`,
  ];
  for (const body of new Set(results.map(({ corpus }) => corpus.body))) {
    const own = results.filter(({ corpus }) => corpus.body === body);
    lines.push(`both equal, ${body.padEnd(19)} ${share(own, agrees)}`);
  }
  const failures = results.filter((result) => !agrees(result));
  const explained = failures.flatMap((result) => countedOtherwise(result) ?? []);
  lines.push(
    "",
    `disagreements that a property of the corpus’ own counting accounts for: ${share(failures, (result) => countedOtherwise(result) !== null)}`,
    ...[...new Set(explained)].map((name) => `  ${explained.filter((other) => other === name).length} times: ${name}`),
    "They count as disagreements all the same.",
  );
  for (const kind of new Set(failures.map(cause))) {
    const failed = failures.filter((result) => cause(result) === kind);
    lines.push("", `${kind}: ${failed.length}`);
    for (const result of failed) {
      const { corpus, pre, op, fault } = result;
      lines.push(
        `  ${corpus.id}: preambular ${pre} for ${corpus.pre}, operative ${op} for ${corpus.op}${fault && `; ${fault}`}${countedOtherwise(result) ? "" : " (unexplained)"}`,
      );
    }
  }
  return lines.join("\n");
}

process.stdout.write(hasCorpus ? `${report(readCorpus().map(measure))}\n` : "NOT RUN: the corpus of resolutions is not here.\n");
