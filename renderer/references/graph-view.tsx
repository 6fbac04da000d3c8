import { BookOpen } from "lucide-react";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { organName, statusNames } from "../../shared/citations/index.js";
import { dateInWords } from "../../shared/language/index.js";
import {
  boxHeight,
  type Graph,
  type GraphEdge,
  type GraphNode,
  lanesTop,
  layOutGraph,
  type Standing,
  standingOf,
} from "../../shared/report/index.js";
import { OverPageHead, useOverPage } from "../app/over-page.js";
import { useWindowState, useWorkbench } from "../app/workbench.js";
import { openPrecedent } from "../library/library-actions.js";
import { Button } from "../ui/button.js";
import { goToCitation, updateReferences } from "./references-actions.js";
import { auditSentence } from "./references-state.js";

/** What the draft rests on, as a picture over the page. */
export function ReferencesGraph() {
  const audit = useWindowState((state) => state.references.audit);
  const inTurn = useWindowState((state) => state.references.inTurn);
  const view = useOverPage();
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = view.ref.current!;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [view.ref]);
  const graph = useMemo(() => (audit && width > 0 ? layOutGraph(audit, inTurn, width) : null), [audit, inTurn, width]);

  return (
    <section className="over-page" aria-label="What the draft rests on" {...view}>
      <OverPageHead title="What the draft rests on">
        <span className="over-page-sum">{audit && auditSentence(audit)}</span>
      </OverPageHead>
      {graph && graph.nodes.length === 0 && <p className="panel-intro">The draft cites no resolution of the four organs by number.</p>}
      {graph && graph.nodes.length > 0 && <Picture graph={graph} />}
      <ChosenNode graph={graph} />
    </section>
  );
}

/** Boxes are one stop of Tab; arrows move between them, Enter goes to the first citation. */
function Picture({ graph }: { readonly graph: Graph }) {
  const workbench = useWorkbench();
  const chosen = useWindowState((state) => state.references.chosen);
  const picture = useRef<SVGSVGElement>(null);
  const stop = graph.nodes.find(({ key }) => key === chosen) ?? graph.nodes[0]!;

  const choose = (node: GraphNode, focus = false): void => {
    updateReferences(workbench, { chosen: node.key });
    if (focus) picture.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(node.key)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, node: GraphNode): void => {
    const next = neighbour(graph, node, event.key);
    if (event.key === "Enter" && node.cited) goToCitation(workbench, node.cited.citations[0]!);
    else if (event.key === " ") choose(node);
    else if (next) choose(next, true);
    else return;
    event.preventDefault();
  };
  const lit = ({ from, to }: GraphEdge): boolean => chosen !== "" && (from === chosen || to === chosen);
  const edges = [...graph.edges.filter((edge) => !lit(edge)), ...graph.edges.filter(lit)];
  return (
    <div className="graph-scroll">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of fields has no picture. */}
      <svg ref={picture} width={graph.width} height={graph.height} role="group" aria-label="Cited resolutions by year and organ">
        {graph.rows.map(({ year, y, height }, index) => (
          <g key={year}>
            {index % 2 === 0 && <rect className="graph-row" x={0} y={y} width={graph.width} height={height} />}
            <text className="graph-year" x={14} y={y + 25}>
              {year}
            </text>
          </g>
        ))}
        {graph.lanes.map(({ organ, title, x }) => (
          <text key={organ} className="graph-lane" x={x} y={lanesTop}>
            {title}
          </text>
        ))}
        <g>
          {edges.map((edge) => (
            <path
              key={`${edge.from} ${edge.to}`}
              className={`graph-edge ${edge.from === "" ? "" : "in-turn"} ${lit(edge) ? "lit" : ""}`}
              d={edge.path}
            />
          ))}
        </g>
        <g className="graph-draft">
          <rect x={graph.draft.x} y={graph.draft.y} width={graph.draft.width} height={boxHeight} rx={6} />
          <text x={graph.draft.x + graph.draft.width / 2} y={graph.draft.y + 16.5}>
            This draft
          </text>
        </g>
        {graph.nodes.map((node) => (
          // biome-ignore lint/a11y/useSemanticElements: a button has no place inside a picture.
          <g
            key={node.key}
            role="button"
            data-key={node.key}
            className={`graph-node ${standingOf(node)} ${node.key === chosen ? "chosen" : ""}`}
            tabIndex={node === stop ? 0 : -1}
            aria-label={describe(node)}
            aria-pressed={node.key === chosen}
            onClick={() => choose(node)}
            onFocus={() => choose(node)}
            onDoubleClick={() => node.cited && goToCitation(workbench, node.cited.citations[0]!)}
            onKeyDown={(event) => onKeyDown(event, node)}
          >
            <rect x={node.x} y={node.y} width={node.width} height={boxHeight} rx={6} />
            <text className="graph-mark" x={node.x + 9} y={node.y + 16.5}>
              {marks[standingOf(node)]}
            </text>
            <text x={node.x + 21} y={node.y + 16.5}>
              {node.label}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Never colour alone: a sign says it too. */
const marks: Readonly<Record<Standing, string>> = { right: "✓", doubtful: "!", unknown: "?", further: "↳" };

function describe({ label, organ, year, cited }: GraphNode): string {
  if (!cited) return `${organName(organ)} ${label}, ${year}, cited by a resolution that the draft cites`;
  const places = [...new Set(cited.citations.map(({ reference }) => reference))].join(", ");
  const date = cited.adopted ? dateInWords(cited.adopted) : year;
  return `${organName(organ)} ${label}, ${date}, ${statusNames[cited.status].toLowerCase()}, cited in ${places}`;
}

/** The next box in the direction of an arrow: along the order of reading, or the nearest one of another line. */
function neighbour({ nodes }: Graph, node: GraphNode, key: string): GraphNode | null {
  const at = nodes.indexOf(node);
  if (key === "ArrowRight") return nodes[at + 1] ?? null;
  if (key === "ArrowLeft") return nodes[at - 1] ?? null;
  if (key === "Home") return nodes[0]!;
  if (key === "End") return nodes.at(-1)!;
  if (key !== "ArrowDown" && key !== "ArrowUp") return null;
  const beyond = nodes.filter((other) => (key === "ArrowDown" ? other.y > node.y : other.y < node.y));
  const distance = (other: GraphNode): number => Math.abs(other.y - node.y) * 4 + Math.abs(other.x - node.x);
  return beyond.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** What is known of the chosen resolution, under the picture. */
function ChosenNode({ graph }: { readonly graph: Graph | null }) {
  const workbench = useWorkbench();
  const chosen = useWindowState((state) => state.references.chosen);
  const node = graph?.nodes.find(({ key }) => key === chosen);
  if (!node) {
    return (
      <footer className="graph-foot">
        <span>✓ confirmed, ! to be looked at, ? not confirmed, ↳ cited by a cited one. Arrows move, Enter goes to the place.</span>
      </footer>
    );
  }
  const { cited } = node;
  const remark = cited?.citations.find(({ message }) => message !== "")?.message;
  return (
    <footer className="graph-foot" role="status">
      <span>
        <b>
          {organName(node.organ)} {node.label}
        </b>
        {cited?.adopted && `, ${dateInWords(cited.adopted)}`}
        {cited?.title && `, “${cited.title}”`}
        {remark ? ` · ${remark}` : ""}
        {!cited && " · cited by a resolution that the draft cites"}
      </span>
      {cited && (
        <Button look="small" onClick={() => goToCitation(workbench, cited.citations[0]!)}>
          Go to {cited.citations[0]!.reference}
        </Button>
      )}
      {cited?.document && (
        <Button look="small" onClick={() => openPrecedent(workbench, cited.document)}>
          <BookOpen size={13} aria-hidden="true" /> Open
        </Button>
      )}
    </footer>
  );
}
