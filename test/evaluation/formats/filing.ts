import { isDeepStrictEqual } from "node:util";
import type { Draft } from "../../../shared/document/index.js";
import { toDocx } from "../../../shared/export/docx/docx.js";
import { prepare } from "../../../shared/export/index.js";
import { trackedCopy } from "../../../shared/filing/index.js";
import { adoptedTextsOf, corpusIsThere } from "../../corpus.js";
import { edited } from "../../filing/edits.js";
import { libreOfficeIsThere, settledByLibreOffice } from "../../filing/libreoffice.js";
import { settled } from "../../filing/settled.js";
import { randomNumbers } from "../../random.js";

const edits = 1_000;
const byLibreOffice = 20;
const printed = (draft: Draft): Uint8Array => toDocx(prepare(draft));

interface Case {
  readonly name: string;
  readonly base: Uint8Array;
  readonly draft: Uint8Array;
  readonly tracked: Uint8Array;
}

/** Tracked copies of adopted texts that were edited at random, each by one to twelve edits. */
function* cases(count: number): Generator<Case> {
  const texts = (["GA", "ECOSOC", "HRC", "SC"] as const).flatMap((profile) => adoptedTextsOf(profile, 4));
  for (let index = 0; index < count; index++) {
    const { name, draft: base } = texts[(index * 7) % texts.length]!;
    const random = randomNumbers(index + 1);
    const chance = (below: number): number => Math.floor(random() * below);
    const [before, after] = [printed(base), printed(edited(base, 1 + chance(12), chance))];
    const { bytes } = trackedCopy(before, after, { author: "Brazil", date: "2026-11-22T00:00:00Z" });
    yield { name: `${name}, seed ${index + 1}`, base: before, draft: after, tracked: bytes };
  }
}

interface Found {
  readonly right: number;
  readonly wrong: readonly string[];
}

function byTheStandard(): Found {
  const wrong: string[] = [];
  for (const { name, base, draft, tracked } of cases(edits)) {
    if (!isDeepStrictEqual(settled(tracked, "reject"), settled(base, "open"))) wrong.push(`${name}, rejected`);
    if (!isDeepStrictEqual(settled(tracked, "accept"), settled(draft, "open"))) wrong.push(`${name}, accepted`);
  }
  return { right: 2 * edits - wrong.length, wrong };
}

/** LibreOffice writes some things its own way, so what it decided on is held against the clean files as it writes them. */
async function withLibreOffice(): Promise<Found> {
  const some = [...cases(byLibreOffice)];
  const files = async (which: "base" | "draft" | "tracked", decision: "accept" | "reject" | null) =>
    (
      await settledByLibreOffice(
        some.map((each) => each[which]),
        decision,
      )
    ).map((bytes) => settled(bytes, "open").body.map(({ text }) => text));
  const [bases, drafts] = [await files("base", null), await files("draft", null)];
  const [rejected, accepted] = [await files("tracked", "reject"), await files("tracked", "accept")];
  const wrong = some.flatMap(({ name }, index) => [
    ...(isDeepStrictEqual(rejected[index], bases[index]) ? [] : [`${name}, rejected`]),
    ...(isDeepStrictEqual(accepted[index], drafts[index]) ? [] : [`${name}, accepted`]),
  ]);
  return { right: 2 * byLibreOffice - wrong.length, wrong };
}

const row = (what: string, of: number, { right, wrong }: Found): string =>
  `| ${what} | ${of} | ${right} | ${wrong.slice(0, 5).join("; ") || "none"} |`;

/** Tracked copies decided on as a whole, by a reader of the standard and by LibreOffice: does each give back its text? */
export async function evaluate(): Promise<string> {
  if (!corpusIsThere) return "## Tracked copies\n\nThe adopted texts are not there.";
  return [
    "## Tracked copies",
    "",
    `Adopted texts edited at random; all changes rejected must give the base, all accepted the draft, paragraph by paragraph with notes.`,
    "",
    "| decided by | cases | right | wrong |",
    "|---|---:|---:|---|",
    row("a reader of ECMA-376", 2 * edits, byTheStandard()),
    ...(libreOfficeIsThere ? [row("LibreOffice", 2 * byLibreOffice, await withLibreOffice())] : []),
  ].join("\n");
}
