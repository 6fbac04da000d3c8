import { deepestSubParagraph, type Role } from "../../document/index.js";
import type { Ledger } from "../ledger.js";
import type { MarkedBlock } from "./block.js";
import { type MarkedDecision, type MarkedParagraph, type MarkedResolution, markedDecision } from "./marked-tree.js";

type ParagraphKind = MarkedParagraph["kind"];

/** A block without its role. */
type Printed = Pick<Required<MarkedBlock>, "id" | "label" | "words" | "added">;

/** A decision being read. */
interface Level {
  readonly decision: MarkedDecision;
  /** Where its paragraphs go: the decision itself, its last part, or an annex. */
  container: MarkedDecision;
  /** The last paragraph and the last sub-paragraph of each level below it. */
  path: MarkedParagraph[];
}

/**
 * Puts paragraphs that say what they are into the shape of a resolution. What stands where its role cannot stand, as after
 * somebody has moved paragraphs about in Word, becomes the nearest thing that can.
 */
export class MarkedAssembly {
  readonly resolution: MarkedResolution = { title: null, decision: markedDecision(), annexes: [] };
  private readonly levels: Level[];

  constructor(private readonly ledger: Ledger) {
    this.levels = [levelOf(this.resolution.decision)];
  }

  add({ role, quotations, id, label, words, added = false }: MarkedBlock): void {
    if (role.kind === "title") this.resolution.title = words;
    else if (role.kind === "annex") {
      this.ledger.transform(label.at, "annex-heading");
      const annex = { ...markedDecision(), id, title: words };
      this.resolution.annexes.push(annex);
      this.levels.splice(0, this.levels.length, levelOf(annex));
    } else {
      this.enter(quotations);
      this.block(role, { id, label, words, added });
    }
  }

  private get here(): Level {
    return this.levels.at(-1)!;
  }

  /** Goes into or out of quoted drafts. A draft needs an operative paragraph to stand in. */
  private enter(quotations: number): void {
    while (this.levels.length > quotations + 1) this.levels.pop();
    while (this.levels.length < quotations + 1) {
      const host = this.here.path[0];
      if (host?.kind !== "operativeParagraph" || host.subs.length > 0) return;
      host.quoted ??= markedDecision();
      this.levels.push(levelOf(host.quoted));
    }
  }

  private block(role: Exclude<Role, { readonly kind: "title" | "annex" }>, { id, label, words, added }: Printed): void {
    const { here } = this;
    if (role.kind === "part") {
      this.ledger.transform(label.at, "part-label");
      const part = { ...markedDecision(), id, labelStyle: role.labelStyle, heading: words };
      here.decision.parts.push(part);
      here.container = part;
      here.path = [];
    } else if (role.kind === "organLine") here.container.organ ??= { id, comma: role.comma, words };
    else if (role.kind === "subheading") {
      here.container.blocks.push({ kind: "subheading", id, level: role.level, words });
      here.path = [];
    } else {
      this.ledger.transform(label.at, role.kind === "subParagraph" ? "list-label" : "list-number");
      const numbered = role.kind !== "annexParagraph" || role.numbered;
      const kind = this.kindOf(role.kind);
      const paragraph: MarkedParagraph = { kind, id, label: label.text, numbered, added, words, subs: [], quoted: null };
      if (role.kind === "subParagraph" && kind === "subParagraph") this.below(role.level, paragraph);
      else {
        here.container.blocks.push(paragraph);
        here.path = [paragraph];
      }
    }
  }

  private kindOf(kind: ParagraphKind): ParagraphKind {
    const { container, path } = this.here;
    if (kind === "subParagraph" && path[0] && !path[0].quoted) return kind;
    if (this.resolution.annexes.length > 0) return "annexParagraph";
    const operative = container.blocks.some((block) => block.kind === "operativeParagraph");
    return kind === "preambularParagraph" && !operative ? kind : "operativeParagraph";
  }

  private below(level: number, paragraph: MarkedParagraph): void {
    const { path } = this.here;
    const depth = Math.min(level, path.length, deepestSubParagraph);
    path[depth - 1]!.subs.push(paragraph);
    path.splice(depth, path.length, paragraph);
  }
}

const levelOf = (decision: MarkedDecision): Level => ({ decision, container: decision, path: [] });
