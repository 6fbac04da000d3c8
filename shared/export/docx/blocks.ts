import { wordStyles } from "../../document/index.js";
import { type BlockPrinters, type PrintedBlock, printBlock, roman, type Statement } from "../prepared-document.js";
import type { ListItem } from "./lists.js";
import type { ParagraphLook } from "./properties.js";
import type { WordInline } from "./runs.js";

/** How a block is set: the look of its paragraph, and what stands in it around its label. */
export interface Setting {
  readonly look: ParagraphLook;
  /** "" where there is none to type. */
  readonly label: string;
  readonly before: readonly WordInline[];
  readonly after: readonly WordInline[];
}

const tab: WordInline = { kind: "tab" };
const lineBreak: WordInline = { kind: "break" };

const statementStyles: Readonly<Record<Statement["role"], string>> = {
  sponsors: wordStyles.sponsors,
  adoption: wordStyles.adoption,
  meeting: wordStyles.meeting,
  provenance: wordStyles.provenance,
};

const plain = (look: ParagraphLook, after: readonly WordInline[]): Setting => ({ look, label: "", before: [], after });

/** The setting of a block; `item` is its place in a list, if its label is not to be typed. */
export const settingOf = (block: PrintedBlock, item: ListItem | null): Setting => printBlock(block, settings(item));

const settings = (item: ListItem | null): BlockPrinters<Setting> => ({
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
    const style = hanging ? `${wordStyles.text}${level}` : wordStyles.text;
    if (item) return plain({ style, list: item }, content);
    return { look: { style }, label, before: hanging ? [] : [tab], after: label === "" ? content : [tab, ...content] };
  },
  adoptionLine: ({ lines }) =>
    plain(
      { style: wordStyles.adoptionLine },
      lines.flatMap((line, index) => (index === 0 ? [roman(line)] : [lineBreak, roman(line)])),
    ),
});
