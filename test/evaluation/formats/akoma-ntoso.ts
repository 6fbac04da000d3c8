/**
 * What is left of the United Nations' own files after a way through ours: import, export, import. Each file is judged five
 * ways, the fourth by what a program sees that knows the United Nations' files and nothing of our namespace.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { countingIds, type Draft, draftNamespace } from "../../../shared/document/index.js";
import { toAkomaNtoso } from "../../../shared/export/index.js";
import { readAkomaNtoso } from "../../../shared/import/akoma-ntoso/read.js";
import { importFile } from "../../../shared/import/index.js";
import { schemaFaults, schemaIsThere } from "../../export/akoma-ntoso/schema.js";
import { share } from "../share.js";

const corpus = fileURLToPath(new URL("../../../../shared/corpus/un-xml/", import.meta.url));

const judgements = [
  "the same document, ids included",
  "the same masthead and subjects",
  "valid by the schema",
  "the same document without our namespace, but for ids",
  "no link that leads elsewhere than the United Nations’",
] as const;

type Result = Readonly<Record<(typeof judgements)[number], boolean>> & { readonly name: string; readonly english: boolean };

function measure(path: string, english: boolean, faultsOf: (xml: string) => string[]): Result {
  const bytes = readFileSync(path);
  const { draft } = importFile({ name: path, bytes });
  const xml = toAkomaNtoso(draft);
  const back = readAkomaNtoso(xml, countingIds("new")).draft;
  const byLooks = readAkomaNtoso(xml.replace(draftNamespace, "urn:unknown"), countingIds("new")).draft;
  return {
    name: path.slice(corpus.length),
    english,
    "the same document, ids included": same(back.doc, draft.doc),
    "the same masthead and subjects": same(back.metadata, draft.metadata),
    "valid by the schema": faultsOf(xml).length === 0,
    "the same document without our namespace, but for ids": same(withoutIds(byLooks), withoutIds(draft)),
    "no link that leads elsewhere than the United Nations’": sameLinks(xml, bytes.toString("utf8")),
  };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const withoutIds = ({ doc }: Draft): unknown => JSON.parse(JSON.stringify(doc), (key, value: unknown) => (key === "id" ? "" : value));

/** Where words are linked in both, they are linked to the same resolution; capitals and spaces vary in symbols. */
function sameLinks(ours: string, theirs: string): boolean {
  const known = linksOf(theirs);
  return [...linksOf(ours)].every(([words, targets]) => !known.has(words) || [...targets].every((target) => known.get(words)!.has(target)));
}

function linksOf(xml: string): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>();
  for (const [, symbol, words] of xml.matchAll(/<a href="https:\/\/(?:undocs|docs\.un)\.org\/[a-z]{2}\/([^"]*RES[^"]*)">([^<]+)<\/a>/gi)) {
    const targets = links.get(words!.trim()) ?? new Set();
    links.set(words!.trim(), targets.add(decodeURIComponent(symbol!).replace(/ /g, "").toUpperCase()));
  }
  return links;
}

/** The measures on every XML file of the corpus, as a section of Markdown. */
export async function evaluate(): Promise<string> {
  if (!existsSync(corpus) || !schemaIsThere) return "## Akoma Ntoso out and in\n\nThe corpus or the schema is not there.";
  const faultsOf = schemaFaults();
  const results = readdirSync(corpus).flatMap((organ) =>
    readdirSync(join(corpus, organ)).flatMap((language) =>
      readdirSync(join(corpus, organ, language)).map((name) =>
        measure(join(corpus, organ, language, name), language === "english", faultsOf),
      ),
    ),
  );
  const groups = [results.filter(({ english }) => english), results.filter(({ english }) => !english)] as const;
  return [
    "## Akoma Ntoso out and in",
    "",
    "| | English | other languages |",
    "|---|---|---|",
    ...judgements.map(
      (each) => `| ${[each, ...groups.map((all) => share(all.filter((result) => result[each]).length, all.length))].join(" | ")} |`,
    ),
    "",
    ...judgements.flatMap((each) => results.filter((result) => !result[each]).map(({ name }) => `- ${name}, all but: ${each}`)),
  ].join("\n");
}
