import { matchesIn, spanOf, type TextSpan } from "./text-span.js";

export interface ResourceClause extends TextSpan {
  /**
   * What it says of means: they are those there are ("existing"), come from outside the regular budget
   * ("extrabudgetary"), are bounded by a mandate ("mandate"), are to be given ("provision"), or are asked of donors
   * ("contribution").
   */
  readonly kind: "existing" | "extrabudgetary" | "mandate" | "provision" | "contribution";
}

const money = "(?:resources|funds|funding|contributions|financing|means)";
const sort =
  "(?:human|financial|technical|material|logistical|extrabudgetary|budgetary|voluntary|additional|other|regular budget|staff|conference services?|personnel|predictable|sustainable|sufficient)";
const sorts = `(?:(?:,|, and| and| or)? ?${sort})*`;

const clauses: readonly (readonly [ResourceClause["kind"], RegExp])[] = [
  [
    "extrabudgetary",
    new RegExp(
      `\\bwithin (?:the )?available (?:extrabudgetary|voluntary) ${money}(?:,? not excluding the use of existing resources from the regular budget(?: of (?:the )?[A-Z][\\w-]*(?: [A-Z][\\w-]*)*)?)?`,
      "g",
    ),
  ],
  ["extrabudgetary", new RegExp(`\\bsubject to (?:the )?availab(?:ility of|le)${sorts} ${money}`, "g")],
  [
    "extrabudgetary",
    new RegExp(`\\b(?:through|from|with|using|by means of|by) (?:available |the use of )?(?:extrabudgetary|voluntary) ${money}`, "g"),
  ],
  [
    "existing",
    new RegExp(
      `\\b(?:from )?within (?:the )?(?:overall level of )?(?:their |its )?(?:respective )?(?:existing|available|approved)${sorts} (?:capacit(?:y|ies) and )?${money}`,
      "g",
    ),
  ],
  ["existing", /\b(?:at no|without(?: any)?) additional costs?\b/g],
  [
    "mandate",
    /\bwithin (?:its|their|the|his|her)(?: respective| existing| relevant| current)* (?:mandates?|areas? of competence|spheres? of competence)(?: and (?:available |existing )?resources)?/g,
  ],
  [
    "provision",
    new RegExp(
      `\\b(?:with )?(?:all |the |all the )?(?:necessary|adequate|sufficient|requisite|appropriate|required)${sorts} (?:resources|funding|support and resources)\\b`,
      "g",
    ),
  ],
  [
    "provision",
    new RegExp(
      `\\b(?:with )?(?:all |the |all the )${sort}${sorts} (?:resources|funding|assistance and resources|support) (?:that (?:are|is) )?(?:necessary|required|needed)\\b`,
      "g",
    ),
  ],
  [
    "provision",
    /\b(?:with )?(?:all |the |all the )(?:resources|means|support) (?:and (?:assistance|support) )?(?:that (?:are|is) )?(?:necessary|required|needed)\b/g,
  ],
  [
    "contribution",
    /\b(?:provid(?:e|ing)|contribut(?:e|ing)|mak(?:e|ing)|mobiliz(?:e|ing)|increas(?:e|ing)|consider (?:making|providing|contributing))(?: further| earmarked| generous| additional| adequate| timely| their)?(?: (?:extrabudgetary|voluntary|financial|unearmarked|multi-year|predictable|flexible|and|,))* (?:resources|contributions|funding)\b/g,
  ],
];

/** What is said about means within a stretch of a paragraph, in order and without overlaps; the more exact clause wins. */
export function resourcesIn(text: string, from: number, to: number): ResourceClause[] {
  const found: ResourceClause[] = [];
  for (const [kind, pattern] of clauses) {
    for (const match of matchesIn(pattern, text, from, to)) {
      const span = spanOf(text, match.index, match.index + match[0].length);
      if (!found.some((other) => span.from < other.to && other.from < span.to)) found.push({ ...span, kind });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}
