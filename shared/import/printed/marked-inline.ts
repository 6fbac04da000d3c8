import type { Node } from "prosemirror-model";
import { schema } from "../../document/index.js";
import type { Ledger } from "../ledger.js";
import type { Indicators, References } from "./block.js";
import { italic, openingWords, Strand } from "./strand.js";

const { nodes, marks } = schema;
const emphasized = [marks.emphasis.create()];
const opened = [marks.opening.create()];

/** Makes inline nodes of words, notes and references exactly as the source has them, and books them. */
export class MarkedInline {
  constructor(
    private readonly indicators: Indicators,
    private readonly references: References,
    private readonly ledger: Ledger,
  ) {}

  /** Words with their marks, notes and references. */
  content(strand: Strand): Node[] {
    const found: Node[] = [];
    let from = 0;
    for (let index = 0; index < strand.length; ) {
      const offset = strand.at[index]!;
      const indicator = this.indicators.get(offset);
      const reference = this.references.get(offset);
      const length = indicator?.length ?? reference?.length ?? 0;
      if (length === 0) {
        index++;
        continue;
      }
      found.push(...this.runs(strand.slice(from, index)));
      from = Math.min(index + length, strand.length);
      this.ledger.transform(strand.slice(index, from).at, indicator ? "footnote-indicator" : "cross-reference");
      if (indicator) found.push(...indicator.notes.map((note) => nodes.footnote.createChecked(null, this.emphasized(note))));
      else found.push(nodes.crossReference.createChecked({ target: reference!.target }));
      index = from;
    }
    return [...found, ...this.runs(strand.slice(from))];
  }

  /** Words where neither marks nor notes may stand. */
  plain(strand: Strand): Node[] {
    this.ledger.keep(strand.at, strand.text);
    return strand.length > 0 ? [schema.text(strand.text)] : [];
  }

  /** Words of a heading or note, which may be emphasized and no more. */
  emphasized(strand: Strand): Node[] {
    return this.runs(
      new Strand(
        strand.text,
        strand.at,
        strand.style.map((style) => (style & openingWords ? italic : style)),
      ),
    );
  }

  /** Words with their marks. */
  private runs(strand: Strand): Node[] {
    this.ledger.keep(strand.at, strand.text);
    const runs: Node[] = [];
    const faceAt = (index: number): number => strand.style[index]! & (italic | openingWords);
    for (let from = 0, to = 1; from < strand.length; to++) {
      if (to < strand.length && faceAt(to) === faceAt(from)) continue;
      const face = faceAt(from);
      runs.push(schema.text(strand.text.slice(from, to), face & openingWords ? opened : face & italic ? emphasized : null));
      from = to;
    }
    return runs;
  }
}
