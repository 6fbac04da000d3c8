import { basename } from "node:path";
import {
  type AuditedCitation,
  auditReferences,
  type CitedInTurn,
  type CitedResolution,
  keysCitedBy,
  type ReferenceAudit,
  statusNames,
} from "../../../shared/citations/index.js";
import { type Draft, fromDraftFile } from "../../../shared/document/index.js";
import { dateInWords } from "../../../shared/language/index.js";
import { referencesReport } from "../../../shared/report/index.js";
import type { Arguments, Command } from "../command.js";
import { readInput } from "../input.js";
import { counted, wrap } from "../layout.js";
import { askLibrary, libraryOption, withOption } from "../library.js";
import { fileOptions, today, wantedFile, writeReport } from "../report-file.js";

export const references: Command = {
  name: "references",
  summary: "hold every resolution a draft cites against the built-in table and the library: date, title and organ",
  operands: ["FILE"],
  options: {
    ...libraryOption,
    ...withOption,
    ...fileOptions("the audit"),
  },
  example: "references draft.txt --to pdf -o references.pdf",
  async run(given) {
    const [path] = given.operands as [string];
    const file = await wantedFile("references", given);
    const { draft } = await readInput(path);
    const { audit, inTurn } = await audited(given, draft);
    const failed = audit.resolutions.some(({ status }) => status.startsWith("wrong"));
    if (file === null) return { json: auditJson(audit, inTurn), text: describe(audit), failed };
    const report = referencesReport(audit, {
      title: draft.doc.firstChild!.textContent,
      name: draft.metadata.symbol || basename(path),
      language: draft.metadata.language,
      date: today(),
      inTurn,
    });
    return { ...(await writeReport(report, file)), failed };
  },
};

interface Audited {
  readonly audit: ReferenceAudit;
  readonly inTurn: readonly CitedInTurn[];
}

/** The audit with what the library has, and what those texts cite in turn. */
async function audited(given: Arguments, draft: Draft): Promise<Audited> {
  const keys = keysCitedBy(draft).slice(0, 5_000);
  return askLibrary(given, async (ask) => {
    const { found } = await ask["library.find"]({ keys });
    const library = found.map(({ key, record }) => ({ key, adopted: record.adopted, title: record.title, document: record.id }));
    const inTurn: CitedInTurn[] = [];
    for (const { key, document } of library) {
      const { draft: cited } = await ask["library.read"]({ id: document });
      inTurn.push(...keysCitedBy(fromDraftFile(cited)).map((to) => ({ from: key, to })));
    }
    return { audit: auditReferences(draft, library), inTurn };
  });
}

const auditJson = ({ resolutions, citations }: ReferenceAudit, inTurn: readonly CitedInTurn[]) => ({
  resolutions: resolutions.map(({ key, adopted, title, document, status, citations: places }) => ({
    key,
    adopted,
    title,
    library: document || null,
    cites: inTurn.filter(({ from }) => from === key).map(({ to }) => to),
    status,
    citations: places.map(citationJson),
  })),
  citations,
});

const citationJson = ({ reference, from, to, number, status, message, stated, known, sources, correction }: AuditedCitation) => ({
  paragraph: reference,
  from,
  to,
  number,
  status,
  message,
  stated,
  known: known && { adopted: known.adopted, title: known.title, evidence: known.evidence },
  sources,
  correction: correction && { from: correction.from, to: correction.to, text: correction.text },
});

function describe({ resolutions, citations }: ReferenceAudit): string {
  if (citations === 0) return "The text cites no resolution or decision by number.";
  const wrong = resolutions.filter(({ status }) => status.startsWith("wrong")).length;
  const unknown = resolutions.filter(({ status }) => status === "unknown").length;
  const sums = [
    `${counted(citations, "citation")} of ${counted(resolutions.length, "resolution")}`,
    `${wrong || "none"} wrong`,
    `${unknown || "none"} not confirmed`,
  ];
  return [...resolutions.map(resolutionText), `${sums.join(", ")}.`].join("\n\n");
}

/** "GA 59/154  Confirmed", what is known of it, and where it is cited, with what is to be said of each place. */
function resolutionText({ key, adopted, title, status, citations }: CitedResolution): string {
  const indent = "    ";
  const facts = [adopted && dateInWords(adopted), title].filter(Boolean).join(", ");
  const places = [...new Set(citations.filter(({ message }) => message === "").map(({ reference }) => reference))].join("; ");
  return [
    `${key}  ${statusNames[status]}`,
    ...(facts ? [wrap(facts, indent)] : []),
    ...(places ? [wrap(places, `${indent}cited in `)] : []),
    ...citations
      .filter(({ message }) => message !== "")
      .map(({ reference, message }) => wrap(message, `${indent}${reference}: `, `${indent}  `)),
  ].join("\n");
}
