import { type Draft, type Metadata, numbering } from "../../document/index.js";
import { type DraftFacts, layOut } from "./layout.js";
import type { ParagraphText } from "./runs.js";

/** An earlier text, and where the draft's paragraphs come from in it. Which come from which is for the caller to find out. */
export interface AlignedPrecedent {
  readonly earlier: Draft;
  /** For the id of a paragraph of the draft the ids of those of the earlier text it comes from, best first. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
}

/** A paragraph of an earlier text. */
export interface SourceParagraph {
  readonly paragraph: ParagraphText;
  /** "O6". */
  readonly reference: string;
}

/** A paragraph of the draft with those it comes from, best first; there is one at least. */
export interface DerivedParagraph {
  readonly paragraph: ParagraphText;
  readonly sources: readonly [SourceParagraph, ...SourceParagraph[]];
}

export interface PrecedentFacts {
  readonly draft: DraftFacts;
  readonly earlier: DraftFacts;
  /** As a sentence names it: "resolution 2006/19". */
  readonly name: string;
  readonly derived: readonly DerivedParagraph[];
}

/** An earlier text beside the draft, as the rules see it. New paragraphs of the draft have no place in it. */
export function precedentFacts({ earlier, sources }: AlignedPrecedent, draft: DraftFacts): PrecedentFacts {
  const { byId } = numbering(earlier.doc);
  const laidOut = layOut(earlier);
  const paragraphs = new Map(paragraphsIn(laidOut).map((paragraph) => [paragraph.id, paragraph]));
  const sourceOf = (id: string): SourceParagraph[] => {
    const paragraph = paragraphs.get(id);
    return paragraph ? [{ paragraph, reference: byId.get(id)!.reference }] : [];
  };
  return {
    draft,
    earlier: laidOut,
    name: nameOf(earlier.metadata),
    derived: paragraphsIn(draft).flatMap((paragraph): DerivedParagraph[] => {
      const [best, ...further] = (sources.get(paragraph.id) ?? []).flatMap(sourceOf);
      return best ? [{ paragraph, sources: [best, ...further] }] : [];
    }),
  };
}

const paragraphsIn = ({ decisions, annexes }: DraftFacts): ParagraphText[] =>
  [...decisions, annexes].flatMap(({ paragraphs }) => paragraphs);

const nameOf = ({ number, symbol }: Metadata): string => (number ? `resolution ${number}` : symbol || "the earlier text");
