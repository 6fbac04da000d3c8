import type { Report, ReportFormat } from "../../shared/report/index.js";
import { warn } from "../app/messages.js";
import type { Workbench } from "../app/workbench.js";
import { tellWritten } from "./written.js";

/** Writes a report to a file of the person's choice, and says what the format could not hold of it. */
export async function fileReport(workbench: Workbench, name: string, format: ReportFormat, report: Report): Promise<void> {
  const answer = await workbench.host.call("report.export", { name, format, report });
  if (!answer.ok) return warn(workbench, answer.error.message);
  if ("cancelled" in answer.value) return;
  for (const warning of answer.value.warnings) warn(workbench, warning);
  tellWritten(workbench, answer.value);
}
