import { type State, stateNamed } from "../../language/index.js";
import { everywhere, type Rule } from "../rule.js";
import { adoptedTexts } from "../sources.js";

/** The State, without the group for which it may speak. */
const stateOf = (sponsor: string): State | null => stateNamed(sponsor.replace(/[\s,(]+on behalf of .*$/, "").trim());
const isState = (sponsor: string): boolean => stateOf(sponsor) !== null;

/** “Bolivarian Republic of Venezuela” is listed by Venezuela. */
const keyOf = (sponsor: string): string => stateOf(sponsor)?.key ?? "";

const compare = (one: string, other: string): number => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0);

export const sponsorOrder: Rule = {
  id: "sponsor-order",
  topic: "structure",
  title: "Sponsors not in alphabetical order",
  why: "Sponsors stand in the English alphabetical order of the list of Member States, whatever their formal names begin with.",
  source: adoptedTexts("mastheads of drafts; “Bolivarian Republic of Venezuela” stands last, under V"),
  severity: everywhere("warning"),
  scope: "draft",
  check: ({ metadata, whole }) => {
    const { sponsors, status } = metadata;
    // To those of an adopted text others were added; officers and groups are in no list.
    if (status !== "draft" || !sponsors.every(isState)) return [];
    const at = sponsors.findIndex((sponsor, index) => index > 0 && compare(sponsors[index - 1]!, sponsor) > 0);
    if (at < 0) return [];
    return [
      {
        at: whole,
        from: 0,
        to: 0,
        message: `Sponsors stand in alphabetical order: ${sponsors[at]} comes before ${sponsors[at - 1]}.`,
        fix: {
          kind: "automatic",
          title: "Put the sponsors in order",
          edits: [{ kind: "setMetadata", field: "sponsors", value: sponsors.toSorted(compare) }],
        },
      },
    ];
  },
  examples: {
    wrong: [
      {
        text: { metadata: { sponsors: ["Thailand", "Chile", "Peru"] } },
        corrected: { metadata: { sponsors: ["Chile", "Peru", "Thailand"] } },
      },
    ],
    right: [{ metadata: { sponsors: ["Chile", "Syrian Arab Republic", "Bolivarian Republic of Venezuela"] } }, {}],
  },
};
