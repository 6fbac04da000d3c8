import type { Node, NodeSpec } from "prosemirror-model";

/** What every paragraph carries: an id that outlives its number, where its words came from, and its label. */
const addressable = {
  id: { default: "" },
  provenance: { default: null },
  /** The label an imported text printed where its place gives another ("7." after "5.", "•", "" for none); else null. */
  label: { default: null as string | null },
};

/**
 * Where inserted wording was taken from. Whether it is still verbatim is not stored: it is computed by comparing the
 * paragraph with the passage whenever someone asks.
 */
export interface Provenance {
  /** Symbol of the resolution, such as "E/RES/2009/24". */
  readonly resolution: string;
  /** Reference of the paragraph in it, such as "O6" or "O8a". */
  readonly paragraph: string;
  /** The words as they stood there, without notes. */
  readonly text: string;
}

/** How the comma after the organ's name is decided: by structure, or as an imported text had it. */
export type OrganLineComma = "derived" | "always" | "never";

/** Letters or roman numerals over the parts of a long resolution. */
export type PartLabelStyle = "letter" | "roman";

const dom = (tag: string, name: string, content = true): Pick<NodeSpec, "toDOM" | "parseDOM"> => ({
  toDOM: (node: Node) => {
    const attributes: Record<string, string> = { "data-node": name };
    for (const [key, value] of Object.entries(node.attrs)) {
      if (value !== null && value !== "") attributes[`data-${key.toLowerCase()}`] = encodeAttribute(value);
    }
    return content ? [tag, attributes, 0] : [tag, attributes];
  },
  parseDOM: [{ tag: `${tag}[data-node="${name}"]`, getAttrs: (element) => decodeAttributes(element as AttributeSource) }],
});

/** The part of a DOM element that parsing needs; this folder does not know the DOM. */
interface AttributeSource {
  getAttributeNames(): string[];
  getAttribute(name: string): string | null;
}

const encodeAttribute = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** Attributes that are words, and so stand in the DOM as they are. */
const rawAttributes: ReadonlySet<string> = new Set(["id", "target", "comma", "labelstyle", "label"]);

const camelCase: Record<string, string> = { openingbyhand: "openingByHand", labelstyle: "labelStyle" };

function decodeAttributes(element: AttributeSource): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  for (const name of element.getAttributeNames()) {
    if (!name.startsWith("data-") || name === "data-node") continue;
    const key = name.slice("data-".length);
    const raw = element.getAttribute(name) ?? "";
    attributes[camelCase[key] ?? key] = decodeAttribute(key, raw);
  }
  return attributes;
}

/** Pasted attributes are a stranger's words: what cannot be read falls back to nothing rather than throwing. */
function decodeAttribute(key: string, raw: string): unknown {
  if (rawAttributes.has(key)) return raw;
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}

export const nodes = {
  /** A whole text: title (empty where there is none, as in the Security Council), decision, annexes. */
  resolution: { content: "title decision annex*" },

  /** Title of the resolution or of an annex. */
  title: { content: "text*", marks: "", defining: true, ...dom("h1", "title") },

  /** The text of a decision: one sentence from the organ's name to the full stop. */
  decision: {
    content: "organLine (preambularParagraph | subheading)* (operativeParagraph | subheading | part)*",
    isolating: true,
    ...dom("section", "decision"),
  },

  /** The speaker. Printed in italics; the comma is derived from whether a preamble follows. */
  organLine: {
    content: "text*",
    marks: "",
    attrs: { id: { default: "" }, comma: { default: "derived" as OrganLineComma } },
    defining: true,
    ...dom("p", "organLine"),
  },

  preambularParagraph: { content: "lead subParagraph*", attrs: addressable, defining: true, ...dom("div", "preambularParagraph") },

  operativeParagraph: {
    content: "lead (subParagraph+ | quotedDraft)?",
    attrs: addressable,
    defining: true,
    ...dom("div", "operativeParagraph"),
  },

  /** (a), (i), a.: three levels at most, which `structure.ts` checks because a content expression cannot count. */
  subParagraph: { content: "lead subParagraph*", attrs: addressable, defining: true, ...dom("div", "subParagraph") },

  /** The words of a paragraph up to its sub-paragraphs or quoted draft. */
  lead: {
    content: "inline*",
    marks: "opening emphasis",
    attrs: {
      /** True once a person has set or cleared the range of the opening words; the lexicon then leaves it alone. */
      openingByHand: { default: false },
    },
    ...dom("p", "lead"),
  },

  /** "… the adoption of the following draft resolution:" and then, quoted, a whole decision of another organ. */
  quotedDraft: { content: "decision", defining: true, isolating: true, ...dom("blockquote", "quotedDraft") },

  /** A part A, B … or I, II …, with a heading, perhaps a preamble of its own, and numbering from 1. */
  part: {
    content: "subheading? organLine? (preambularParagraph | subheading)* (operativeParagraph | subheading)*",
    attrs: { id: { default: "" }, labelStyle: { default: "letter" as PartLabelStyle } },
    defining: true,
    ...dom("section", "part"),
  },

  subheading: {
    content: "text*",
    marks: "emphasis",
    attrs: { id: { default: "" }, level: { default: 1 } },
    defining: true,
    ...dom("h2", "subheading"),
  },

  annex: {
    content: "title (annexParagraph | subheading)*",
    attrs: { id: { default: "" } },
    defining: true,
    isolating: true,
    ...dom("section", "annex"),
  },

  annexParagraph: {
    content: "lead subParagraph*",
    attrs: { ...addressable, numbered: { default: true } },
    defining: true,
    ...dom("div", "annexParagraph"),
  },

  /** A note, at the place of its indicator; its number is its rank in the document. */
  footnote: {
    group: "inline",
    inline: true,
    content: "text*",
    marks: "emphasis",
    attrs: { id: { default: "" } },
    atom: true,
    ...dom("span", "footnote"),
  },

  /** The number of another paragraph, which follows it through renumbering. */
  crossReference: {
    group: "inline",
    inline: true,
    atom: true,
    attrs: { target: { default: "" } },
    ...dom("span", "crossReference", false),
  },

  text: { group: "inline" },
} satisfies Record<string, NodeSpec>;

export type NodeName = keyof typeof nodes;

/** The blocks that are paragraphs of a resolution: one lead, and perhaps something below it. */
const paragraphNames = ["preambularParagraph", "operativeParagraph", "subParagraph", "annexParagraph"] as const;

export type ParagraphName = (typeof paragraphNames)[number];

const paragraphNameSet: ReadonlySet<string> = new Set(paragraphNames);

/** Whether a node is a preambular, operative, annex or sub-paragraph. */
export const isParagraph = (node: Node): boolean => paragraphNameSet.has(node.type.name);
