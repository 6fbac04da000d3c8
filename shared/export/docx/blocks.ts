import { Paragraph, TextRun } from "docx";
import { type BlockPrinters, type PrintedBlock, printBlock, type Statement } from "../prepared-document.js";
import { runs, tabRun, textRun } from "./runs.js";
import { toInset, twips } from "./style-sheet.js";

const statementStyles: Readonly<Record<Statement["role"], string>> = {
  sponsors: "Sponsors",
  adoption: "Adoption",
  meeting: "Meeting",
  provenance: "Provenance",
};

const printers: BlockPrinters<Paragraph[]> = {
  statement: ({ role, content }) => [new Paragraph({ style: statementStyles[role], children: runs(content) })],
  title: ({ number, content }) => [
    new Paragraph({ style: "H1", tabStops: [toInset], children: [textRun(number), tabRun(), ...runs(content)] }),
  ],
  division: ({ role, depth, label, content }) => {
    const heading = content.length > 0 ? [textRun(label), new TextRun({ break: 1 })] : [textRun(label)];
    return [
      new Paragraph({ style: role === "annex" ? "HAnnex" : "HCh", outlineLevel: depth - 1, children: [...heading, ...runs(content)] }),
    ];
  },
  subheading: ({ level, depth, content }) => [
    new Paragraph({ style: level === 1 ? "H23" : "H4", outlineLevel: depth - 1, children: runs(content) }),
  ],
  organLine: ({ content }) => [new Paragraph({ style: "SingleTxt", children: [tabRun(), ...runs(content)] })],
  paragraph: ({ level, label, content }) => {
    const words = label ? [textRun(label), tabRun(), ...runs(content)] : runs(content);
    if (level > 1) return [new Paragraph({ style: `SingleTxt${level}`, children: words })];
    return [new Paragraph({ style: "SingleTxt", children: [tabRun(), ...words] })];
  },
  adoptionLine: ({ lines }) =>
    lines.map((line, index) => {
      const gap = index === 0 ? { spacing: { before: twips(20) } } : {};
      return new Paragraph({ style: "AdoptionLine", ...gap, keepNext: index < lines.length - 1, children: [textRun(line)] });
    }),
};

/** The Word paragraphs of a printed block. */
export const wordParagraphs = (block: PrintedBlock): Paragraph[] => printBlock(block, printers);
