import type { OrganLineComma, PartLabelStyle } from "./nodes.js";

/**
 * What a printed paragraph is in the structure. Formats that can say so unseen, beside the words (a bookmark in Word, an
 * attribute on a web page), come back as what they were, whatever the words look like.
 */
export type Role =
  | { readonly kind: "title" }
  | { readonly kind: "annex" }
  | { readonly kind: "preambularParagraph" }
  | { readonly kind: "operativeParagraph" }
  | { readonly kind: "organLine"; readonly comma: OrganLineComma }
  /** Level from 1: (a), (i), a. */
  | { readonly kind: "subParagraph"; readonly level: number }
  | { readonly kind: "subheading"; readonly level: number }
  | { readonly kind: "part"; readonly labelStyle: PartLabelStyle }
  | { readonly kind: "annexParagraph"; readonly numbered: boolean };

/** A role and how many quoted drafts it is inside of. */
export interface PlacedRole {
  readonly role: Role;
  readonly quotations: number;
}

const plainCodes = { title: "ti", preambularParagraph: "pp", operativeParagraph: "op", annex: "an" } as const;
const commaCodes: Readonly<Record<OrganLineComma, string>> = { derived: "ol", always: "ola", never: "oln" };

/** The role in letters and digits, which every format can hold: "op", "s2", "qpp" for a preambular paragraph of a quoted draft. */
export const roleCode = ({ role, quotations }: PlacedRole): string => "q".repeat(quotations) + codeOf(role);

function codeOf(role: Role): string {
  switch (role.kind) {
    case "organLine":
      return commaCodes[role.comma];
    case "subParagraph":
      return `s${role.level}`;
    case "subheading":
      return `h${role.level}`;
    case "part":
      return role.labelStyle === "roman" ? "pr" : "pl";
    case "annexParagraph":
      return role.numbered ? "ap" : "au";
    default:
      return plainCodes[role.kind];
  }
}

const rolesByCode: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...Object.entries(plainCodes).map(([kind, code]): [string, Role] => [code, { kind } as Role]),
  ...Object.entries(commaCodes).map(([comma, code]): [string, Role] => [code, { kind: "organLine", comma: comma as OrganLineComma }]),
  ["pl", { kind: "part", labelStyle: "letter" }],
  ["pr", { kind: "part", labelStyle: "roman" }],
  ["ap", { kind: "annexParagraph", numbered: true }],
  ["au", { kind: "annexParagraph", numbered: false }],
]);

/** What `roleCode` wrote; null for anything else. */
export function readRole(code: string): PlacedRole | null {
  const match = /^(q{0,20})(?:([sh])([1-9])|([a-z]{2,3}))$/.exec(code);
  if (!match) return null;
  const [, marks = "", leveled, level, plain] = match;
  const role: Role | undefined = leveled
    ? { kind: leveled === "s" ? "subParagraph" : "subheading", level: Number(level) }
    : rolesByCode.get(plain!);
  return role ? { role, quotations: marks.length } : null;
}
