import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CitedResolution, ReferenceAudit } from "../../shared/citations/index.js";
import type { Profile } from "../../shared/document/index.js";
import { boxHeight, type Graph, type GraphNode, layOutGraph } from "../../shared/report/references/graph-layout.js";

const cited = (key: string, adopted = ""): CitedResolution => ({
  key,
  organ: key.split(" ")[0] as Profile,
  number: key.slice(key.indexOf(" ") + 1),
  adopted,
  title: "",
  document: "",
  status: "right",
  citations: [],
});

const audit = (...resolutions: CitedResolution[]): ReferenceAudit => ({ resolutions, citations: resolutions.length });

const overlap = (a: GraphNode, b: GraphNode): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + boxHeight && b.y < a.y + boxHeight;

function expectReadable({ nodes, width, height }: Graph): void {
  for (const [at, node] of nodes.entries()) {
    expect(node.x).toBeGreaterThanOrEqual(0);
    expect(node.x + node.width).toBeLessThanOrEqual(width);
    expect(node.y + boxHeight).toBeLessThanOrEqual(height);
    expect(nodes.slice(at + 1).filter((other) => overlap(node, other))).toEqual([]);
  }
}

const anyKey = fc.oneof(
  fc.tuple(fc.integer({ min: 31, max: 80 }), fc.integer({ min: 1, max: 330 })).map(([session, rank]) => `GA ${session}/${rank}`),
  fc.tuple(fc.integer({ min: 1990, max: 2025 }), fc.integer({ min: 1, max: 300 })).map(([year, rank]) => `ECOSOC ${year}/${rank}`),
  fc.tuple(fc.integer({ min: 5, max: 58 }), fc.integer({ min: 1, max: 40 })).map(([session, rank]) => `HRC ${session}/${rank}`),
  fc.tuple(fc.integer({ min: 1, max: 2800 }), fc.integer({ min: 1946, max: 2026 })).map(([rank, year]) => `SC ${rank} (${year})`),
);

describe("The graph of what a draft rests on", () => {
  it("has a row for each year from the latest, and a lane for each organ that is cited", () => {
    const graph = layOutGraph(audit(cited("GA 59/154", "2004-12-20"), cited("ECOSOC 2006/19"), cited("GA 61/179")), [], 700);
    expect(graph.rows.map(({ year }) => year)).toEqual(["2006", "2004"]);
    expect(graph.lanes.map(({ organ }) => organ)).toEqual(["GA", "ECOSOC"]);
    expect(graph.nodes.map(({ key }) => key)).toEqual(["GA 61/179", "ECOSOC 2006/19", "GA 59/154"]);
    expect(graph.edges.map(({ from, to }) => `${from}→${to}`)).toContain("→ECOSOC 2006/19");
  });

  it("shows what cited resolutions cite in turn, fainter, and each such edge once", () => {
    const inTurn = [
      { from: "GA 61/179", to: "GA 59/154" },
      { from: "GA 61/179", to: "GA 59/154" },
      { from: "GA 61/179", to: "GA 55/25" },
    ];
    const graph = layOutGraph(audit(cited("GA 61/179"), cited("GA 59/154")), inTurn, 700);
    expect(graph.nodes.find(({ key }) => key === "GA 55/25")).toMatchObject({ cited: null, year: "2000" });
    expect(graph.edges.filter(({ from }) => from === "GA 61/179").map(({ to }) => to)).toEqual(["GA 59/154", "GA 55/25"]);
  });

  it("leaves bodies out that have no lane, and is empty for a draft that cites nothing", () => {
    const other: CitedResolution = { ...cited("GA 9/2"), key: "9/2", organ: null, number: "9/2" };
    expect(layOutGraph(audit(other), [], 700).nodes).toEqual([]);
  });

  it("never lays one box over another, nor outside the picture, for 5 or for 60 citations and any width", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyKey, { maxLength: 70 }), fc.integer({ min: 320, max: 1600 }), (keys, width) => {
        const inTurn = keys.slice(1).map((to, at) => ({ from: keys[at]!, to }));
        expectReadable(layOutGraph(audit(...keys.map((key) => cited(key))), inTurn, width));
      }),
      { numRuns: 60 },
    );
  });
});
