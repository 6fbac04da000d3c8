import { BorderStyle, Paragraph, TabStopType, TextRun } from "docx";
import { measures, type PageSize, paper } from "../page.js";
import type { Masthead } from "../prepared-document.js";
import { mastheadSymbol } from "../typography.js";
import { tabRun, textRun } from "./runs.js";
import { halfPoints, toInset, twips } from "./style-sheet.js";

/** Border sizes are eighths of a point. */
export const thinRule = { style: BorderStyle.SINGLE, size: 4, space: 2, color: "auto" };
const heavyRule = { style: BorderStyle.SINGLE, size: 16, space: 2, color: "auto" };

export const columnWidth = (size: PageSize): number => paper[size].width - 2 * measures.margin;

/** Lines between the rules: the organ, at most three facts, and the room that issued documents leave below. */
const organLines = 6;

/** The head of the first page: identity over a thin rule, organ and dates over a heavy one, then session and item. */
export const mastheadParagraphs = (masthead: Masthead, size: PageSize): Paragraph[] => [
  identity(masthead, size),
  ...organAndDates(masthead),
  ...sessionAndItem(masthead),
];

function identity({ unitedNations, symbol }: Masthead, size: PageSize): Paragraph {
  const { letter, rest } = mastheadSymbol(symbol);
  return new Paragraph({
    style: "MastheadIdentity",
    tabStops: [toInset, { type: TabStopType.RIGHT, position: twips(columnWidth(size)) }],
    border: { bottom: thinRule },
    children: [
      tabRun(),
      new TextRun({ text: unitedNations, size: halfPoints(measures.identitySize) }),
      tabRun(),
      new TextRun({ text: letter, size: halfPoints(measures.organSize) }),
      new TextRun(rest),
    ],
  });
}

function organAndDates({ organ, distribution, date, original }: Masthead): Paragraph[] {
  const [first = "", ...others] = [distribution, date, original].filter((fact) => fact !== "");
  const name = new TextRun({ text: organ, bold: true, size: halfPoints(measures.organSize) });
  const lines = [
    [tabRun(), name, tabRun(), textRun(first)],
    ...others.map((fact) => [tabRun(), tabRun(), textRun(fact)]),
    ...Array.from({ length: organLines - 1 - others.length }, () => []),
  ];
  return lines.map((children, index) => {
    const last = index === lines.length - 1 ? { border: { bottom: heavyRule }, spacing: { after: twips(4) } } : {};
    const tabStops = [toInset, { type: TabStopType.LEFT, position: twips(measures.distribution) }];
    return new Paragraph({ style: "MastheadOrgan", tabStops, children, ...last });
  });
}

function sessionAndItem({ body, session, agendaItem, agendaTitle }: Masthead): Paragraph[] {
  const runs = [
    { text: body, bold: true, size: halfPoints(measures.bodySize) },
    { text: session, bold: true },
    { text: agendaItem, bold: false },
    { text: agendaTitle, bold: true },
  ];
  return runs.filter(({ text }) => text !== "").map((run) => new Paragraph({ style: "MastheadSession", children: [new TextRun(run)] }));
}
