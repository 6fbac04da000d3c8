import { isDeepStrictEqual } from "node:util";
import type { Draft } from "../../../shared/document/index.js";
import { toDocx } from "../../../shared/export/docx/docx.js";
import { prepare } from "../../../shared/export/index.js";
import { trackedCopy } from "../../../shared/filing/index.js";
import { adoptedTextsOf, corpusIsThere } from "../../corpus.js";
import { edited } from "../../filing/edits.js";
import { libreOfficeIsThere, type Settling, settledByLibreOffice } from "../../filing/libreoffice.js";
import { settled } from "../../filing/settled.js";
import { randomNumbers } from "../../random.js";

/** Seeds of the edits, the first and the last: `SEEDS=201-400` measures a part. */
const [first = 1, last = 1_000] = (process.env.SEEDS?.split("-") ?? []).map(Number);
/** LibreOffice opens four files for each: it gets the first of them. */
const mostByLibreOffice = 100;

interface Case {
  readonly name: string;
  readonly base: Uint8Array;
  readonly draft: Uint8Array;
  readonly tracked: Uint8Array;
  readonly verified: boolean;
}

const printed = (draft: Draft): Uint8Array => toDocx(prepare(draft));

/** Tracked copies of adopted texts that were edited at random, each by one to twelve edits. */
function* cases(to: number): Generator<Case> {
  const texts = (["GA", "ECOSOC", "HRC", "SC"] as const).flatMap((profile) => adoptedTextsOf(profile, 4));
  for (let seed = first; seed <= to; seed++) {
    const { name, draft: base } = texts[((seed - 1) * 7) % texts.length]!;
    const random = randomNumbers(seed);
    const chance = (below: number): number => Math.floor(random() * below);
    const [before, after] = [printed(base), printed(edited(base, 1 + chance(12), chance))];
    const { bytes, verified } = trackedCopy(before, after, { author: "Brazil", date: "2026-11-22T00:00:00Z" });
    yield { name: `${name}, seed ${seed}`, base: before, draft: after, tracked: bytes, verified };
  }
}

interface Found {
  rejected: number;
  accepted: number;
  cases: number;
  readonly wrong: string[];
}

function noted(found: Found, name: string, rejected: boolean, accepted: boolean): void {
  found.cases++;
  if (rejected) found.rejected++;
  else found.wrong.push(`${name}, rejected`);
  if (accepted) found.accepted++;
  else found.wrong.push(`${name}, accepted`);
}

/** By a reader of ECMA-376 that shares nothing with the program, and by the one of the program. */
function byTheStandard(): { readonly apart: Found; readonly verified: number } {
  const apart: Found = { rejected: 0, accepted: 0, cases: 0, wrong: [] };
  let sure = 0;
  for (const { name, base, draft, tracked, verified } of cases(last)) {
    const rejected = isDeepStrictEqual(settled(tracked, "reject"), settled(base, "open"));
    const accepted = isDeepStrictEqual(settled(tracked, "accept"), settled(draft, "open"));
    noted(apart, name, rejected, accepted);
    if (verified) sure++;
  }
  return { apart, verified: sure };
}

/** LibreOffice writes some things its own way, so what it decided on is held against the clean files as it writes them. */
async function withLibreOffice(): Promise<Found> {
  const some = [...cases(Math.min(last, first + mostByLibreOffice - 1))];
  const settlings = some.flatMap(({ base, draft, tracked }): Settling[] => [
    { bytes: base, decision: null },
    { bytes: draft, decision: null },
    { bytes: tracked, decision: "reject" },
    { bytes: tracked, decision: "accept" },
  ]);
  const texts = (await settledByLibreOffice(settlings)).map((bytes) => settled(bytes, "open").body.map(({ text }) => text));
  const found: Found = { rejected: 0, accepted: 0, cases: 0, wrong: [] };
  some.forEach(({ name }, index) => {
    const [base, draft, rejected, accepted] = texts.slice(4 * index, 4 * index + 4);
    noted(found, name, isDeepStrictEqual(rejected, base), isDeepStrictEqual(accepted, draft));
  });
  return found;
}

const row = (by: string, { cases: of, rejected, accepted, wrong }: Found): string =>
  `| ${by} | ${of} | ${rejected} | ${accepted} | ${wrong.slice(0, 5).join("; ") || "none"} |`;

/** Tracked copies decided on as a whole, by a reader of the standard and by LibreOffice: does each give back its text? */
export async function evaluate(): Promise<string> {
  if (!corpusIsThere) return "## Tracked copies\n\nNOT RUN: the adopted texts are not here.";
  const { apart, verified } = byTheStandard();
  return [
    "## Tracked copies",
    "",
    "Adopted texts edited at random; all changes rejected must give the base, all accepted the draft, paragraph by paragraph with notes.",
    `The program itself says so of ${verified} of ${apart.cases}.`,
    "",
    "| decided by | copies | rejected right | accepted right | wrong |",
    "|---|---:|---:|---:|---|",
    row("a reader of ECMA-376", apart),
    libreOfficeIsThere ? row("LibreOffice", await withLibreOffice()) : "| LibreOffice | NOT RUN | | | it is not installed |",
  ].join("\n");
}
