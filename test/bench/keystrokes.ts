import { EditorState } from "prosemirror-state";
import { createAnalysis } from "../../renderer/analysis/analysis.js";
import { windowEnd, workerEnd } from "../../renderer/analysis/crossing.js";
import type { DraftAnalysis, Query } from "../../renderer/analysis/protocol.js";
import { shownFindings } from "../../renderer/checks/shown-findings.js";
import { findingsPlugin, setFindings } from "../../renderer/editor/plugins/findings.js";
import type { Finding } from "../../shared/checks/index.js";
import { type Draft, numbering } from "../../shared/document/index.js";
import { type Measurement, quantile } from "./measure.js";

const strokes = 200;
/** As many come first, while the engine compiles what runs. */
const uncounted = 50;
const phrase = " in accordance with the present resolution";

/**
 * Letters typed in the middle of a draft, as window and worker deal with them: on the window's thread what crosses is
 * packed, copied and unpacked and findings are drawn anew where they changed; the worker says what all rules find.
 */
export async function keystrokeMeasurements(draft: Draft, words: string): Promise<Measurement[]> {
  const onThread: number[] = [];
  const untilRight: number[] = [];
  const desk = await openDesk(draft);
  for (let stroke = -uncounted; stroke < strokes; stroke++) {
    desk.type(phrase[Math.abs(stroke) % phrase.length]!);
    const { window, worker } = await desk.look();
    if (stroke < 0) continue;
    onThread.push(window);
    untilRight.push(window + worker);
  }
  const line = (name: string, times: readonly number[], target: number): Measurement => ({
    name: `A letter more in a draft of ${words} words: ${name}`,
    statistic: `median of ${strokes} after ${uncounted}, 95th percentile ${quantile(times, 0.95).toFixed(2)} ms`,
    target,
    milliseconds: quantile(times, 0.5),
  });
  return [
    line("what its checks cost the window’s thread", onThread, 0.5),
    line("until every finding of the document is right", untilRight, 20),
  ];
}

interface Desk {
  type(letter: string): void;
  /** Asks for the findings and shows them; returns what that took, in milliseconds. */
  look(): Promise<{ readonly window: number; readonly worker: number }>;
}

/** An editor without a page, with a worker beside it that is no thread of its own. */
async function openDesk(draft: Draft): Promise<Desk> {
  const [end, other, analysis] = [windowEnd(), workerEnd(), createAnalysis()];
  const view = {
    state: EditorState.create({ doc: draft.doc, plugins: [findingsPlugin(undefined)] }),
    dispatch(tr: EditorState["tr"]) {
      view.state = view.state.apply(tr);
    },
  };
  const nobody = { ignored: undefined, writing: null, hidden: [] };
  let marked: readonly Finding[] = [];
  let id = 0;
  const look: Desk["look"] = async () => {
    const { doc } = view.state;
    const started = performance.now();
    const sent = structuredClone(end.pack({ id: ++id, question: "draft", request: { metadata: draft.metadata, doc } }));
    const arrived = performance.now();
    const query = other.unpack(sent) as Query<"draft">;
    const reply = other.pack({ id: query.id, answer: await analysis.answer("draft", query.request) }, query);
    const answered = performance.now();
    const { answer } = end.unpack(structuredClone(reply)) as { readonly answer: DraftAnalysis };
    const findings = shownFindings({ findings: answer.findings, ...nobody });
    // As the window does: a list that has stayed the same is not drawn again.
    if (findings !== marked) setFindings(view, findings, doc);
    marked = findings;
    const shown = performance.now();
    return { window: arrived - started + (shown - answered), worker: answered - arrived };
  };
  await look();
  return {
    type(letter) {
      const { paragraphs } = numbering(view.state.doc);
      const { pos, node } = paragraphs[Math.floor(paragraphs.length / 2)]!;
      view.dispatch(view.state.tr.insertText(letter, pos + node.firstChild!.nodeSize));
    },
    look,
  };
}
