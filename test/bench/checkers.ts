import { check } from "../../shared/checks/index.js";
import { type Draft, leadText, numbering } from "../../shared/document/index.js";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";
import { createSpeller, spellingCheck } from "../../shared/spelling/index.js";
import { draftOfWords } from "./drafts.js";
import { quantile } from "./measure.js";

/** A checker: what it finds in a text, each finding by the name of its rule. */
interface Checker {
  readonly name: string;
  readonly check: (draft: Draft, text: string) => Promise<readonly string[]>;
}

const runs = 15;

/**
 * Our checks and those of others on the same texts, as a Markdown table: median time for a draft of 3,300 words never
 * seen before, and what each finds in the two base resolutions.
 */
export async function checkerTable(): Promise<string> {
  const adopted = builtInPrecedents.map(({ draft }) => draft());
  const lines = ["| Checker | 3,300 words | findings | in 2006/19 and 2009/24, as adopted |", "|---|---:|---:|---|"];
  for (const checker of [ours, spelling(), ...(await peers())]) {
    const times: number[] = [];
    let findings = 0;
    for (let run = -3; run < runs; run++) {
      const draft = draftOfWords(adopted, 3_300);
      const text = plainText(draft);
      const started = performance.now();
      findings = (await checker.check(draft, text)).length;
      if (run >= 0) times.push(performance.now() - started);
    }
    const found = await Promise.all(adopted.map((draft) => checker.check(draft, plainText(draft))));
    lines.push(`| ${checker.name} | ${quantile(times, 0.5).toFixed(1)} ms | ${findings} | ${summary(found.flat())} |`);
  }
  return lines.join("\n");
}

const ours: Checker = { name: "Penholder, all rules", check: async (draft) => check(draft).map(({ rule }) => rule) };

/** The speller is nspell with the words of the United Nations; nothing is remembered between runs. */
function spelling(): Checker {
  const speller = createSpeller();
  return {
    name: "nspell with our words",
    check: async (draft) =>
      spellingCheck(speller)
        .misspellingsOf(draft)
        .map(() => "unknown word"),
  };
}

const plainText = ({ doc }: Draft): string =>
  numbering(doc)
    .paragraphs.map(({ node }) => leadText(node))
    .join("\n\n");

/** "19: passive 12, weasel words 4, …", the four most frequent. */
function summary(rules: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const most = [...counts].toSorted((a, b) => b[1] - a[1]);
  const named = most.slice(0, 4).map(([rule, count]) => `${rule} ${count}`);
  return `${rules.length}${named.length > 0 ? `: ${named.join(", ")}${most.length > 4 ? ", …" : ""}` : ""}`;
}

/** Loaded by name as the bench runs: they are not part of what is bundled. */
const load = (name: string): Promise<unknown> => import(/* @vite-ignore */ name);

async function peers(): Promise<Checker[]> {
  return [await textlint(), await harper(), await writeGood()];
}

async function textlint(): Promise<Checker> {
  const { TextlintKernel } = (await load("@textlint/kernel")) as typeof import("@textlint/kernel");
  const kernel = new TextlintKernel();
  const names = ["terminology", "stop-words", "write-good"];
  const rules = await Promise.all(names.map(async (name) => ({ ruleId: name, rule: unwrapped(await load(`textlint-rule-${name}`)) })));
  const options = {
    ext: ".txt",
    plugins: [{ pluginId: "text", plugin: unwrapped(await load("@textlint/textlint-plugin-text")) }],
    rules,
  } as Parameters<typeof kernel.lintText>[1];
  return {
    name: `textlint with ${names.join(", ")}`,
    check: async (_, text) => (await kernel.lintText(text, options)).messages.map(({ ruleId }) => ruleId),
  };
}

/** The module itself, however many times an older module format has wrapped it. */
function unwrapped(module: unknown): unknown {
  const inner = (module as { default?: unknown }).default;
  return inner === undefined ? module : unwrapped(inner);
}

async function harper(): Promise<Checker> {
  const { Dialect, LocalLinter } = (await load("harper.js")) as typeof import("harper.js");
  const { binaryInlined } = (await load("harper.js/binaryInlined")) as typeof import("harper.js/binaryInlined");
  const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.British });
  await linter.setup();
  return { name: "harper.js, British", check: async (_, text) => (await linter.lint(text)).map((lint) => lint.lint_kind()) };
}

async function writeGood(): Promise<Checker> {
  const suggest = unwrapped(await load("write-good")) as (text: string) => { readonly reason: string }[];
  return { name: "write-good", check: async (_, text) => suggest(text).map(({ reason }) => reason.replace(/^“.*” |^".*" /, "")) };
}
