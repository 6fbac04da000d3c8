import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { directionOf } from "../../document/index.js";
import { type PageSize, paper, printedDate } from "../../export/index.js";
import { key } from "../key.js";
import type { Report, ReportBlock, ReportParagraph, ReportTable } from "../report.js";
import { reproducible } from "./reproducible.js";
import { textRun, textRuns } from "./runs.js";
import { margin, styleSheet, twips } from "./style-sheet.js";

/**
 * The report as a Word file. Insertions are underlined and deletions struck through, as formatting: the file reads as
 * the report does and has no changes to accept. The same report gives the same bytes.
 */
export async function reportDocx(report: Report, size: PageSize = "a4"): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subjects, date, blocks, page } = report;
  const { width, height } = paper[size];
  const column = (page === "landscape" ? height : width) - 2 * margin;
  const marks = key(report);
  const facts = [...subjects, { label: "Made on", text: printedDate(date) }];
  const file = new Document({
    title,
    creator: "Penholder",
    lastModifiedBy: "Penholder",
    description: "",
    styles: styleSheet,
    numbering: {
      config: [
        {
          reference: "list",
          levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", style: { paragraph: { indent: { left: 280, hanging: 220 } } } }],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            // The library turns the page itself: it wants the measures of the upright sheet.
            size: {
              width: twips(width),
              height: twips(height),
              orientation: page === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: twips(margin), right: twips(margin), bottom: twips(margin), left: twips(margin) },
          },
        },
        footers: { default: footer(title) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [textRun(title)] }),
          ...facts.map(
            ({ label, text }) => new Paragraph({ style: "Facts", children: textRuns([{ text: `${label}: ` }, { text, bold: true }]) }),
          ),
          ...(marks ? [wordParagraph(report, marks)] : []),
          ...blocks.flatMap((block) => wordBlocks(report, block, column)),
        ],
      },
    ],
  });
  return reproducible(await Packer.pack(file, "uint8array"));
}

const footer = (title: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: "Remark",
        alignment: AlignmentType.RIGHT,
        children: [textRun(`${title} · `), textRun([PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES])],
      }),
    ],
  });

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function wordBlocks(report: Report, block: ReportBlock, column: number): (Paragraph | Table)[] {
  if (block.kind === "heading") return [new Paragraph({ heading: headings[block.level], children: [textRun(block.text)] })];
  if (block.kind === "paragraph") return [wordParagraph(report, block)];
  if (block.kind === "list")
    return block.items.map(
      (item) => new Paragraph({ style: "Prose", numbering: { reference: "list", level: 0 }, children: textRuns(item) }),
    );
  // Word would show a drawing only beside a bitmap of it.
  if (block.kind === "figure") return [new Paragraph({ style: "Remark", children: [textRun(block.description)] })];
  // Word joins tables that touch; and what follows one wants room.
  return [
    new Paragraph({ style: "Remark", keepNext: true, children: [textRun(block.caption)] }),
    wordTable(report, block, column),
    new Paragraph(""),
  ];
}

const styles = { prose: "Prose", remark: "Remark", clause: "Clause" } as const;

function wordParagraph({ language }: Report, { look, label = "", level = 0, content }: ReportParagraph): Paragraph {
  const rightToLeft = look === "clause" && directionOf(language) === "rtl";
  return new Paragraph({
    style: styles[look],
    ...(level > 0 ? { indent: { start: twips(18 * level) } } : {}),
    bidirectional: rightToLeft,
    children: textRuns(label === "" ? content : [{ text: `${label} ` }, ...content], rightToLeft),
  });
}

function wordTable(report: Report, { columns, rows }: ReportTable, column: number): Table {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => twips((column * width) / whole));
  const cell = (index: number, children: Paragraph[]): TableCell =>
    // A cell must hold a paragraph.
    new TableCell({ width: { size: widths[index]!, type: WidthType.DXA }, children: children.length > 0 ? children : [new Paragraph("")] });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: twips(column), type: WidthType.DXA },
    margins: { top: 60, bottom: 40, left: 0, right: 160 },
    borders: { top: none, left: none, right: none, bottom: rule, insideVertical: none, insideHorizontal: rule },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, index) =>
          cell(index, [new Paragraph({ style: "ColumnHeading", children: [textRun(heading)] })]),
        ),
      }),
      ...rows.map(
        ({ cells }) =>
          new TableRow({
            // A clause stays with its name; Word parts a row all the same where it is longer than a page.
            cantSplit: true,
            children: cells.map((content, index) =>
              cell(
                index,
                content.map((paragraph) => wordParagraph(report, paragraph)),
              ),
            ),
          }),
      ),
    ],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const rule = { style: BorderStyle.SINGLE, size: 4, color: "C8CDD5" };
