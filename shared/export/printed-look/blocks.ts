import { wordStyles } from "../../document/index.js";
import { type BlockPrinters, type PrintedBlock, type PrintedInline, printBlock, roman, type Statement } from "../prepared-document.js";
import type { ParagraphLook } from "./looks.js";

/** What a paragraph is set from: inline content, and what parts it. */
export type SetInline = PrintedInline | { readonly kind: "tab" } | { readonly kind: "break" };

/** How a block is set: the look of its paragraph, and what stands in it around its label. */
export interface Setting {
  readonly look: ParagraphLook;
  /** "" where there is none to type. */
  readonly label: string;
  readonly before: readonly SetInline[];
  readonly after: readonly SetInline[];
}

const tab: SetInline = { kind: "tab" };
const lineBreak: SetInline = { kind: "break" };

const statementStyles: Readonly<Record<Statement["role"], string>> = {
  sponsors: wordStyles.sponsors,
  adoption: wordStyles.adoption,
  meeting: wordStyles.meeting,
  provenance: wordStyles.provenance,
};

const plain = (look: ParagraphLook, after: readonly SetInline[]): Setting => ({ look, label: "", before: [], after });

const settings: BlockPrinters<Setting> = {
  statement: ({ role, content }) => plain({ style: statementStyles[role] }, content),
  title: ({ depth, number, content }) => ({
    look: { style: wordStyles.title, outline: depth - 1 },
    label: number,
    before: [],
    after: [tab, ...content],
  }),
  division: ({ role, depth, label, content }) => ({
    look: { style: role === "annex" ? wordStyles.annex : wordStyles.division, outline: depth - 1 },
    label,
    before: [],
    after: content.length > 0 ? [lineBreak, ...content] : [],
  }),
  subheading: ({ level, depth, content }) =>
    plain({ style: level === 1 ? wordStyles.subheading : wordStyles.lowerSubheading, outline: depth - 1 }, content),
  organLine: ({ content }) => plain({ style: wordStyles.text }, [tab, ...content]),
  paragraph: ({ level, label, content }) => {
    const hanging = level > 1;
    const look = { style: hanging ? `${wordStyles.text}${level}` : wordStyles.text };
    return { look, label, before: hanging ? [] : [tab], after: label === "" ? content : [tab, ...content] };
  },
  adoptionLine: ({ lines }) =>
    plain(
      { style: wordStyles.adoptionLine },
      lines.flatMap((line, index) => (index === 0 ? [roman(line)] : [lineBreak, roman(line)])),
    ),
};

/** The setting of a block whose label is typed. */
export const settingOf = (block: PrintedBlock): Setting => printBlock(block, settings);
