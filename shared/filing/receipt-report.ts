import { printedDate } from "../export/index.js";
import { prose, type Report, remark } from "../report/index.js";
import { type FilingReceipt, receiptRows, verdict } from "./receipt.js";

/** The receipt as a document of one page. */
export const receiptReport = (receipt: FilingReceipt): Report => ({
  title: "Receipt of a filing",
  subjects: [
    { label: "Base", text: receipt.base.name },
    { label: "Draft", text: receipt.draft.name },
    { label: "Changes by", text: `${receipt.author}, ${printedDate(receipt.date.slice(0, 10))}` },
  ],
  date: receipt.date.slice(0, 10),
  language: "en",
  page: "portrait",
  blocks: [
    prose(verdict(receipt)),
    {
      kind: "table",
      caption: "What was changed",
      columns: [
        { heading: "What", width: 3 },
        { heading: "Number", width: 1 },
      ],
      rowHeadings: true,
      rows: receiptRows(receipt).map(([what, count]) => ({ cells: [[prose(what)], [prose(String(count))]] })),
    },
    remark(`SHA-256 of the base: ${receipt.base.sha256}`),
    remark(`SHA-256 of the draft: ${receipt.draft.sha256}`),
  ],
});
