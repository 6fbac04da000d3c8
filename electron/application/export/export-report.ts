import type { PageSize } from "../../../shared/export/index.js";
import { type Report, type ReportFormat, reportHtml, reportTypst } from "../../../shared/report/index.js";
import { type Exported, utf8 } from "./exported.js";
import { type PageSetter, setHere } from "./printed-pages.js";

type Writer = (report: Report, size: PageSize, setPages: PageSetter) => Exported | Promise<Exported>;

const writers: Readonly<Record<ReportFormat, Writer>> = {
  html: (report) => utf8(reportHtml(report)),
  docx: async (report, size) => {
    const { reportDocx } = await import("../../../shared/report/docx/docx.js");
    return { bytes: await reportDocx(report, size), warnings: [] };
  },
  pdf: (report, size, setPages) => setPages(reportTypst(report, size)),
};

/**
 * A report as a file of a format, with warnings about it; for the application and the command line alike. The same
 * report gives the same bytes.
 * @throws {PdfError} when the PDF cannot be made.
 */
export const exportReport = async (
  report: Report,
  format: ReportFormat,
  setPages: PageSetter = setHere,
  size: PageSize = "a4",
): Promise<Exported> => writers[format](report, size, setPages);
