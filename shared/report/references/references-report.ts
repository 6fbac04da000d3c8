import {
  type CitedInTurn,
  type CitedResolution,
  isDoubtful,
  organName,
  type ReferenceAudit,
  statusNames,
  yearOfKey,
} from "../../citations/index.js";
import { profiles } from "../../document/index.js";
import { dateInWords } from "../../language/index.js";
import { bold, heading, prose, remark } from "../builders.js";
import type { Report, ReportBlock, ReportParagraph } from "../report.js";
import { graphFigure } from "./graph-figure.js";
import { layOutGraph } from "./graph-layout.js";

/** Width of the picture in px, whose text is then readable on a page of print. */
const pictureWidth = 720;

interface Audited {
  /** Of the draft. */
  readonly title: string;
  readonly name: string;
  readonly language: Report["language"];
  /** Day it was made, ISO. */
  readonly date: string;
  /** What the cited resolutions cite in turn, as far as it has been looked up. */
  readonly inTurn: readonly CitedInTurn[];
}

/** The audit of a draft's references as a report: what must be looked at first, then all it rests on. */
export function referencesReport(audit: ReferenceAudit, { title, name, language, date, inTurn }: Audited): Report {
  const { resolutions, citations } = audit;
  const faulty = resolutions.filter(isDoubtful);
  return {
    title: title === "" ? "References" : `References: ${title}`,
    subjects: [{ label: "Draft", text: name }],
    date,
    language,
    page: "portrait",
    blocks: [
      prose(
        `${citations} citations of ${resolutions.length} resolutions and decisions, held against the built-in table and the library. ` +
          "What neither knows is said to be unconfirmed, and is not held to be wrong.",
      ),
      heading(1, "To be looked at"),
      ...(faulty.length === 0
        ? [prose("No citation was found to be wrong.")]
        : [table("Citations that differ from what is known", faulty)]),
      ...(resolutions.some(({ organ }) => organ !== null)
        ? [heading(1, "What the draft rests on"), graphFigure(layOutGraph(audit, inTurn, pictureWidth)), yearTable(resolutions, inTurn)]
        : []),
      heading(1, "All references"),
      ...(resolutions.length === 0
        ? [prose("The draft cites no resolution or decision by number.")]
        : [table("All references", resolutions)]),
    ],
  };
}

const table = (caption: string, resolutions: readonly CitedResolution[]): ReportBlock => ({
  kind: "table",
  caption,
  columns: [
    { heading: "Resolution", width: 3 },
    { heading: "What is known of it", width: 5 },
    { heading: "Cited in", width: 3 },
    { heading: "Status", width: 5 },
  ],
  rowHeadings: true,
  rows: resolutions.map((resolution) => ({ cells: [name(resolution), facts(resolution), places(resolution), status(resolution)] })),
});

/** The same as a table, which everybody can read: a row for each year from the latest, a column for each organ. */
function yearTable(resolutions: readonly CitedResolution[], inTurn: readonly CitedInTurn[]): ReportBlock {
  const organs = profiles.filter((organ) => resolutions.some((resolution) => resolution.organ === organ));
  const years = [...new Set(resolutions.filter(({ organ }) => organ !== null).map(yearOf))].toSorted((a, b) => Number(b) - Number(a));
  return {
    kind: "table",
    caption: "Cited resolutions by year and organ, with what they cite in turn",
    columns: [{ heading: "Year", width: 1 }, ...organs.map((organ) => ({ heading: organName(organ), width: 3 }))],
    rowHeadings: true,
    rows: years.map((year) => ({
      cells: [
        [prose(year || "No date")],
        ...organs.map((organ) =>
          resolutions
            .filter((resolution) => resolution.organ === organ && yearOf(resolution) === year)
            .flatMap((resolution) => [prose(bold(resolution.number)), ...restsOn(resolution, inTurn)]),
        ),
      ],
    })),
  };
}

const yearOf = ({ key, adopted }: CitedResolution): string => adopted.slice(0, 4) || String(yearOfKey(key) ?? "");

function restsOn({ key }: CitedResolution, inTurn: readonly CitedInTurn[]): ReportParagraph[] {
  const cited = [...new Set(inTurn.filter(({ from }) => from === key).map(({ to }) => to))];
  return cited.length === 0 ? [] : [remark(`cites ${cited.join(", ")}`)];
}

const name = ({ organ, number }: CitedResolution): ReportParagraph[] => [prose(bold(number)), ...(organ ? [remark(organName(organ))] : [])];

const facts = ({ adopted, title }: CitedResolution): ReportParagraph[] => [
  ...(title === "" ? [] : [prose(title)]),
  ...(adopted === "" ? [] : [remark(dateInWords(adopted))]),
];

const places = ({ citations }: CitedResolution): ReportParagraph[] => [
  prose([...new Set(citations.map(({ reference }) => reference))].join("; ")),
];

const status = ({ status: gravest, citations }: CitedResolution): ReportParagraph[] => [
  prose(statusNames[gravest]),
  ...[...new Set(citations.map(({ message }) => message))].filter((message) => message !== "").map((message) => remark(message)),
];
