import { BorderStyle, Paragraph, TabStopType, TextRun } from "docx";
import { measures, type PageSize, paper } from "../page.js";
import type { Masthead } from "../prepared-document.js";
import { tabRun, textRun } from "./runs.js";
import { toInset, twips } from "./style-sheet.js";

/** Border sizes are eighths of a point. */
export const thinRule = { style: BorderStyle.SINGLE, size: 4, space: 2, color: "auto" };
const heavyRule = { style: BorderStyle.SINGLE, size: 16, space: 2, color: "auto" };

export const columnWidth = (size: PageSize): number => paper[size].width - 2 * measures.margin;

/** Empty lines that give the organ's name the room it has on issued documents. */
const organLines = 6;

/** The head of the first page: identity over a thin rule, organ and dates over a heavy one, then session and item. */
export function mastheadParagraphs(masthead: Masthead, size: PageSize): Paragraph[] {
  const { symbol, organ, distribution, date, original, session, body, agendaItem, agendaTitle } = masthead;
  const [, initial = "", rest = ""] = /^([A-Z]*)(.*)$/s.exec(symbol) ?? [];
  const identity = new Paragraph({
    style: "MastheadIdentity",
    tabStops: [toInset, { type: TabStopType.RIGHT, position: twips(columnWidth(size)) }],
    border: { bottom: thinRule },
    children: [
      tabRun(),
      new TextRun({ text: "United Nations", size: 28 }),
      tabRun(),
      new TextRun({ text: initial, size: 40 }),
      new TextRun({ text: rest }),
    ],
  });
  const [first = "", ...others] = [distribution, date, original].filter((fact) => fact !== "");
  const organParagraphs = [
    [tabRun(), new TextRun({ text: organ, bold: true, size: 40 }), tabRun(), textRun(first)],
    ...others.map((fact) => [tabRun(), tabRun(), textRun(fact)]),
    ...Array.from({ length: Math.max(1, organLines - 1 - others.length) }, () => []),
  ];
  const sessionLines = [
    { text: body, bold: true, size: 24 },
    { text: session, bold: true },
    { text: agendaItem, bold: false },
    { text: agendaTitle, bold: true },
  ].filter(({ text }) => text !== "");
  return [
    identity,
    ...organParagraphs.map(
      (children, index) =>
        new Paragraph({
          style: "MastheadOrgan",
          tabStops: [toInset, { type: TabStopType.LEFT, position: twips(measures.distribution) }],
          children,
          ...(index === organParagraphs.length - 1 ? { border: { bottom: heavyRule }, spacing: { after: twips(4) } } : {}),
        }),
    ),
    ...sessionLines.map((run) => new Paragraph({ style: "MastheadSession", children: [new TextRun(run)] })),
  ];
}
