import type { PageSize } from "../../../shared/export/index.js";
import { type Report, type ReportFormat, reportHtml, reportTypst } from "../../../shared/report/index.js";
import { type Exported, printedPages, utf8 } from "./exported.js";

type Writer = (report: Report, size: PageSize) => Exported | Promise<Exported>;

const writers: Readonly<Record<ReportFormat, Writer>> = {
  html: (report) => utf8(reportHtml(report)),
  docx: async (report, size) => {
    const { reportDocx } = await import("../../../shared/report/docx/docx.js");
    return { bytes: await reportDocx(report, size), warnings: [] };
  },
  pdf: (report, size) => printedPages(reportTypst(report, size)),
};

/**
 * A report as a file of a format, with warnings about it; for the application and the command line alike. The same
 * report gives the same bytes.
 * @throws {PdfError} when the PDF cannot be made.
 */
export const exportReport = async (report: Report, format: ReportFormat, size: PageSize = "a4"): Promise<Exported> =>
  writers[format](report, size);
