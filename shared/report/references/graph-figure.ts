import type { FigureShape } from "../figure/shape.js";
import type { ReportFigure } from "../report.js";
import { boxHeight, type Graph, type GraphNode, lanesTop, type Standing, standingOf } from "./graph-layout.js";

/** The graph of what a draft rests on as a figure of a report, with the signs and words that the window shows it with. */
export function graphFigure(graph: Graph): ReportFigure {
  const { width, height, rows, lanes, edges, draft, nodes } = graph;
  return {
    kind: "figure",
    caption: `By year and organ: a tick is confirmed, “!” to be looked at, “?” not confirmed${nodes.some(({ cited }) => !cited) ? "; dashed are those that cited ones cite in turn" : ""}.`,
    description: describe(graph),
    width,
    height,
    shapes: [
      ...rows.flatMap(({ year, y, height: room }, index): FigureShape[] => [
        ...(index % 2 === 0 ? [{ shape: "rect" as const, x: 0, y, width, height: room, fill: "band" as const }] : []),
        { shape: "text", x: 14, y: y + 25, text: year, size: 12, fill: "quiet" },
      ]),
      ...lanes.map(({ title, x }): FigureShape => ({ shape: "text", x, y: lanesTop, text: title, size: 11, fill: "quiet" })),
      ...edges.map(({ from, path }): FigureShape => ({ shape: "path", d: path, ...(from === "" ? direct : inTurn) })),
      { shape: "rect", ...draft, height: boxHeight, radius: 6, fill: "accent" },
      {
        shape: "text",
        x: draft.x + draft.width / 2,
        y: draft.y + 16.5,
        text: "This draft",
        size: 12,
        fill: "on-accent",
        bold: true,
        anchor: "middle",
      },
      ...nodes.flatMap(box),
    ],
  };
}

const direct = { stroke: "line" } as const;
const inTurn = { stroke: "further", dashed: true } as const;

function box(node: GraphNode): FigureShape[] {
  const { x, y, width, label } = node;
  const standing = standingOf(node);
  return [
    { shape: "rect", x, y, width, height: boxHeight, radius: 6, ...looks[standing] },
    mark(standing, x + 9, y + 16.5),
    { shape: "text", x: x + 21, y: y + 16.5, text: label, size: 12, fill: standing === "further" ? "quiet" : "ink" },
  ];
}

const looks = {
  right: { fill: "paper", stroke: "line" },
  unknown: { fill: "paper", stroke: "line" },
  doubtful: { fill: "doubtful-soft", stroke: "doubtful" },
  further: { fill: "paper", stroke: "line", dashed: true },
} as const;

/** The sign before a label; drawn where fonts for print do not have it. `y` is of the line the label stands on. */
function mark(standing: Standing, x: number, y: number): FigureShape {
  if (standing === "right") return { shape: "path", d: `M${x} ${y - 4}l3 3l5 -7`, stroke: "confirmed", thickness: 1.5 };
  if (standing === "further") return { shape: "path", d: `M${x + 1} ${y - 9}v5h6m-2 -2l2 2l-2 2`, stroke: "quiet" };
  const doubtful = standing === "doubtful";
  return { shape: "text", x, y, text: doubtful ? "!" : "?", size: 12, fill: doubtful ? "doubtful" : "quiet", bold: doubtful };
}

function describe({ nodes, lanes, rows }: Graph): string {
  const cited = nodes.filter((node) => node.cited !== null).length;
  const organs = lanes.map(({ title }) => title).join(", ");
  const years = rows.map(({ year }) => year).filter((year) => /^\d/.test(year));
  const span = years.length > 1 ? `${years.at(-1)} to ${years[0]}` : (years[0] ?? "no known year");
  return (
    `The draft cites ${cited} resolutions and decisions of ${span} (${organs})` +
    `${nodes.length > cited ? `; these cite ${nodes.length - cited} more in turn` : ""}. The table that follows lists them by year and organ.`
  );
}
