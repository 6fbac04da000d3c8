import { kindNames, type LineageCell, type OpeningChange, type TermAspect } from "../../compare/index.js";

/** What became of a clause's opening words. */
export const changeNames: Readonly<Record<OpeningChange["kind"], string>> = {
  stronger: "stronger",
  weaker: "weaker",
  other: "of another kind",
  reworded: "worded otherwise",
};

/** What of a mandate came, went or changed. */
export const aspectNames: Readonly<Record<TermAspect, string>> = {
  assignment: "Mandate",
  verb: "Verb",
  addressee: "Who",
  task: "What",
  beneficiary: "For whom",
  deadline: "By when",
  resources: "Resources",
  note: "Note",
};

/** What is said of a cell in a few words: "changed, moved, also from O6"; nothing in a first column. */
export function cellRemarks(cell: LineageCell, row: number): string[] {
  if (cell.state === "absorbed") return [`went into ${cell.into.join(" and ")}`];
  if (cell.state !== "present") return cell.state === "dropped" ? ["dropped"] : [];
  if (!cell.origin) return [];
  const { kind, moved, technical, returned, sources } = cell.origin;
  const own = sources.some((source) => source.row === row);
  const others = sources.filter((source) => source.row !== row).map(({ reference }) => reference);
  return [
    returned ? "back again" : "",
    kindNames[kind].toLowerCase(),
    technical ? "figures only" : "",
    moved ? "moved" : "",
    others.length > 0 ? `${own ? "also from" : "split from"} ${others.join(" and ")}` : "",
  ].filter((remark) => remark !== "");
}
