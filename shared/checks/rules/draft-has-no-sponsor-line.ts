import { everywhere, type Rule } from "../rule.js";
import { submissionGuidelines } from "../sources.js";

/** Symbol of a document of limited distribution, under which drafts are submitted: A/C.3/61/L.10, A/HRC/54/L.3/Rev.1. */
const submitted = /\/L\.\d+/;

export const draftHasNoSponsorLine: Rule = {
  id: "draft-has-no-sponsor-line",
  topic: "structure",
  title: "Submitted draft without sponsors",
  why: "A draft is submitted in the name of its sponsors, who stand above the title: “Brazil and Switzerland: draft resolution”.",
  source: submissionGuidelines,
  severity: everywhere("information"),
  scope: "draft",
  // While a draft has no symbol it has not been submitted, and sponsors sign when the text is final.
  check: ({ metadata, whole }) => {
    if (metadata.status !== "draft" || !submitted.test(metadata.symbol) || metadata.sponsors.length > 0) return [];
    const message = `A draft submitted as ${metadata.symbol} names its sponsors above the title; enter them in the masthead.`;
    return [{ at: whole, from: 0, to: 0, message }];
  },
  examples: {
    wrong: [{ text: { metadata: { symbol: "A/C.3/61/L.10" } } }],
    right: [
      { metadata: { symbol: "A/C.3/61/L.10", sponsors: ["Brazil", "Switzerland"] } },
      {},
      { metadata: { symbol: "A/RES/61/180", status: "adopted" } },
    ],
  },
};
