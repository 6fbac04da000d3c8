import { Paragraph, TextRun } from "docx";
import type { PrintedBlock, Statement } from "../prepared-document.js";
import { runs, tabRun, textRun } from "./runs.js";
import { toInset } from "./style-sheet.js";

const statementStyles: Readonly<Record<Statement["role"], string>> = {
  sponsors: "Sponsors",
  adoption: "Adoption",
  meeting: "Meeting",
  provenance: "Provenance",
};

/** The Word paragraphs of a printed block. */
export function wordParagraphs(block: PrintedBlock): Paragraph[] {
  switch (block.kind) {
    case "statement":
      return [new Paragraph({ style: statementStyles[block.role], children: runs(block.content) })];
    case "title":
      return [new Paragraph({ style: "H1", tabStops: [toInset], children: [textRun(block.number), tabRun(), ...runs(block.content)] })];
    case "division": {
      const label = [textRun(block.label)];
      if (block.content.length > 0) label.push(new TextRun({ break: 1 }));
      return [
        new Paragraph({
          style: block.role === "annex" ? "HAnnex" : "HCh",
          outlineLevel: block.depth - 1,
          children: [...label, ...runs(block.content)],
        }),
      ];
    }
    case "subheading":
      return [new Paragraph({ style: block.level === 1 ? "H23" : "H4", outlineLevel: block.depth - 1, children: runs(block.content) })];
    case "organLine":
      return [new Paragraph({ style: "SingleTxt", children: [tabRun(), ...runs(block.content)] })];
    case "paragraph": {
      const label = block.label ? [textRun(block.label), tabRun()] : [];
      if (block.level > 1) return [new Paragraph({ style: `SingleTxt${block.level}`, children: [...label, ...runs(block.content)] })];
      return [new Paragraph({ style: "SingleTxt", children: [tabRun(), ...label, ...runs(block.content)] })];
    }
    case "adoptionLine":
      return block.lines.map(
        (line, index) =>
          new Paragraph({
            style: "AdoptionLine",
            ...(index === 0 ? { spacing: { before: 400 } } : {}),
            keepNext: index < block.lines.length - 1,
            children: [textRun(line)],
          }),
      );
  }
}
