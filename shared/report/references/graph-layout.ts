import {
  type CitedInTurn,
  type CitedResolution,
  isDoubtful,
  organName,
  type ReferenceAudit,
  readKey,
  yearOfKey,
} from "../../citations/index.js";
import { type Profile, profiles } from "../../document/index.js";

/** A resolution in the graph: a box with its number. Positions are in px from the top left. */
export interface GraphNode {
  readonly key: string;
  readonly label: string;
  readonly organ: Profile;
  /** "" where nothing tells. */
  readonly year: string;
  /** As the draft cites it; null where only a cited resolution does. */
  readonly cited: CitedResolution | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What a box says of its resolution: confirmed, to be looked at, not confirmed, or cited only by a resolution that is cited. */
export type Standing = "right" | "doubtful" | "unknown" | "further";

export const standingOf = ({ cited }: GraphNode): Standing => {
  if (!cited) return "further";
  if (isDoubtful(cited)) return "doubtful";
  return cited.status === "right" ? "right" : "unknown";
};

export interface GraphEdge {
  /** Key, or "" for the draft. */
  readonly from: string;
  readonly to: string;
  /** A path of SVG. */
  readonly path: string;
}

export interface Graph {
  readonly width: number;
  readonly height: number;
  /** In the order of reading: from the latest year, organ by organ. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly draft: Box;
  readonly lanes: readonly { readonly organ: Profile; readonly title: string; readonly x: number; readonly width: number }[];
  readonly rows: readonly { readonly year: string; readonly y: number; readonly height: number }[];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export const boxHeight = 24;
const gap = 10;
const margin = 16;
const gutter = 56;
const draftTop = 14;
/** Where the way from the draft parts into the lanes. */
const forkTop = 62;
/** Where the names of the organs stand, and the first row below them. */
export const lanesTop = 94;
const rowsTop = 104;
const rowPadding = 9;
/** Room for a character of a label at 12 px, of an organ’s name at 11 px, and for the mark before a label. */
const characterWidth = 6.8;
const titleCharacterWidth = 5.9;
const boxPadding = 30;
/** Resolutions that only cited ones cite; more would hide what the draft itself rests on. */
const mostInTurn = 40;

type Entry = Omit<GraphNode, "x" | "y">;

/**
 * Lays out what a draft rests on: a row for each year from the latest, a lane for each organ, a box for each resolution.
 * Boxes of one year and organ stand side by side and go on below, so no label lies over another, however many there are.
 */
export function layOutGraph({ resolutions }: ReferenceAudit, inTurn: readonly CitedInTurn[], width: number): Graph {
  const entries = entriesOf(resolutions, inTurn);
  const organs = profiles.filter((organ) => entries.some((entry) => entry.organ === organ));
  const years = [...new Set(entries.map(({ year }) => year))].toSorted((a, b) => Number(b) - Number(a));
  const cell = (year: string, organ: Profile): Entry[] => entries.filter((entry) => entry.year === year && entry.organ === organ);
  const lanes = lanesOf(organs, entries, years, cell, width);

  const nodes: GraphNode[] = [];
  const rows: { year: string; y: number; height: number }[] = [];
  let y = rowsTop;
  for (const year of years) {
    const top = y + rowPadding;
    const heights = lanes.map(({ organ, x, width: room }) => {
      const placed = placeBoxes(cell(year, organ), x, top, room);
      nodes.push(...placed);
      return Math.max(0, ...placed.map((node) => node.y + boxHeight - top));
    });
    const height = Math.max(boxHeight, ...heights) + 2 * rowPadding;
    rows.push({ year: year || "No date", y, height });
    y += height;
  }
  const right = Math.max(width, ...nodes.map((node) => node.x + node.width + margin));
  const draft = { x: (gutter + right) / 2 - 60, y: draftTop, width: 120 };
  return { width: right, height: y + margin, nodes, edges: edgesOf(nodes, inTurn, draft, lanes), draft, lanes, rows };
}

function entriesOf(resolutions: readonly CitedResolution[], inTurn: readonly CitedInTurn[]): Entry[] {
  const cited = resolutions.flatMap((resolution): Entry[] =>
    resolution.organ ? [entry(resolution.key, resolution.organ, resolution.number, resolution.adopted, resolution)] : [],
  );
  const here = new Set(cited.map(({ key }) => key));
  const counts = new Map<string, number>();
  for (const { to } of inTurn) if (!here.has(to)) counts.set(to, (counts.get(to) ?? 0) + 1);
  const further = [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, mostInTurn)
    .map(([key]): Entry => {
      const { organ, number } = readKey(key);
      return entry(key, organ, number, "", null);
    });
  return [...cited, ...further];
}

const entry = (key: string, organ: Profile, label: string, adopted: string, cited: CitedResolution | null): Entry => ({
  key,
  label,
  organ,
  year: adopted.slice(0, 4) || String(yearOfKey(key) ?? ""),
  cited,
  width: label.length * characterWidth + boxPadding,
});

/** Lanes share the width by how many boxes their fullest year has; none is narrower than its widest box and its title. */
function lanesOf(
  organs: readonly Profile[],
  entries: readonly Entry[],
  years: readonly string[],
  cell: (year: string, organ: Profile) => Entry[],
  width: number,
): Graph["lanes"] {
  const least = organs.map((organ) =>
    Math.max(organName(organ).length * titleCharacterWidth, ...entries.filter((each) => each.organ === organ).map((each) => each.width)),
  );
  const weights = organs.map((organ) => Math.max(...years.map((year) => cell(year, organ).length)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const spare = Math.max(0, width - gutter - margin - 2 * gap * organs.length - least.reduce((sum, each) => sum + each, 0));
  let x = gutter;
  return organs.map((organ, index) => {
    const lane = { organ, title: organName(organ), x: x + gap, width: least[index]! + Math.floor((spare * weights[index]!) / all) };
    x = lane.x + lane.width + gap;
    return lane;
  });
}

/** Side by side from the left, and on in the next line where the lane is full. */
function placeBoxes(entries: readonly Entry[], left: number, top: number, room: number): GraphNode[] {
  let x = left;
  let y = top;
  return entries.map((each) => {
    if (x > left && x + each.width > left + room) {
      x = left;
      y += boxHeight + gap;
    }
    const node = { ...each, x, y };
    x += each.width + gap;
    return node;
  });
}

function edgesOf(nodes: readonly GraphNode[], inTurn: readonly CitedInTurn[], draft: Box, lanes: Graph["lanes"]): GraphEdge[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const laneOf = new Map(lanes.map(({ organ, x }) => [organ, x]));
  const direct = nodes
    .filter(({ cited }) => cited !== null)
    .map((node) => ({ from: "", to: node.key, path: branch(draft, node, laneOf.get(node.organ)!) }));
  const seen = new Set<string>();
  const further = inTurn.flatMap(({ from, to }): GraphEdge[] => {
    const [citing, cited] = [byKey.get(from), byKey.get(to)];
    if (!citing || !cited || seen.has(`${from} ${to}`)) return [];
    seen.add(`${from} ${to}`);
    return [{ from, to, path: curve(citing, cited) }];
  });
  return [...direct, ...further];
}

/**
 * From the draft along a trunk beside the lane, and off to the box: the branches of a lane share their way, so that many
 * look like a tree and not like a skein. Boxes lie over the branch that goes on to the next one in their line.
 */
function branch(draft: Box, to: Box, lane: number): string {
  const trunk = lane - gap;
  const middle = to.y + boxHeight / 2;
  return `M${draft.x + draft.width / 2} ${draft.y + boxHeight}V${forkTop}H${trunk}V${middle}H${to.x}`;
}

/** From the foot of one box to the head of one below it; to one above or beside it, around the side. */
function curve(from: Box, to: Box): string {
  const [startX, endX] = [from.x + from.width / 2, to.x + to.width / 2];
  if (to.y > from.y) {
    const [startY, endY] = [from.y + boxHeight, to.y];
    const bend = Math.max(14, (endY - startY) / 2);
    return `M${startX} ${startY}C${startX} ${startY + bend} ${endX} ${endY - bend} ${endX} ${endY}`;
  }
  const [startY, endY] = [from.y + boxHeight / 2, to.y + boxHeight / 2];
  const [right, end] = [from.x + from.width, to.x + to.width];
  const aside = Math.max(right, end) + 22;
  return `M${right} ${startY}C${aside} ${startY} ${aside} ${endY} ${end} ${endY}`;
}
