import { type Citation, organNamed } from "../../citations/index.js";
import { oncePer } from "../../util/once.js";
import { citationsIn } from "./citations.js";
import type { DecisionFacts } from "./layout.js";
import type { ParagraphText } from "./runs.js";

/** A citation in a paragraph of a decision, with what was said of the same resolution before. */
export interface CitationInDecision {
  readonly paragraph: ParagraphText;
  readonly citation: Citation;
  /** The resolution has not been cited before. */
  readonly first: boolean;
  /** The date that earlier citations gave, ISO; "" where none did. */
  readonly dateBefore: string;
  /** An earlier citation said whose it is. */
  readonly ownerBefore: boolean;
}

/** The resolutions that a speaker cites, in the order of the text. Two organs may have the same number, so owners tell them apart. */
export const citationsOf = oncePer(({ paragraphs }: DecisionFacts): CitationInDecision[] => {
  const seen = new Map<string, { date: string; owned: boolean }>();
  return paragraphs.flatMap((paragraph) =>
    citationsIn(paragraph.words).map((citation): CitationInDecision => {
      const key = `${citation.number} ${sameNumbers(citation) ? (organNamed(citation.owner) ?? "") : ""}`;
      const earlier = seen.get(key);
      seen.set(key, {
        date: earlier?.date || citation.listDate?.iso || "",
        owned: (earlier?.owned ?? false) || citation.owner !== "",
      });
      return { paragraph, citation, first: !earlier, dateBefore: earlier?.date ?? "", ownerBefore: earlier?.owned ?? false };
    }),
  );
});

/** The Assembly and the Human Rights Council number alike: 55/2 is of both. */
const sameNumbers = ({ owner }: Citation): boolean => organNamed(owner) === "HRC";
