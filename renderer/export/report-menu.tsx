import { type ReportFormat, reportFormats } from "../../shared/report/index.js";
import { Menu } from "../ui/menu.js";

const titles: Readonly<Record<ReportFormat, string>> = { docx: "Word document", pdf: "PDF", html: "Web page" };

/** The menu of formats that a report can be filed in. */
export function ReportMenu({ onPick }: { readonly onPick: (format: ReportFormat) => void }) {
  return (
    <Menu
      title="Export"
      items={() => reportFormats.map((format) => ({ id: format, title: titles[format], keys: "" }))}
      onPick={(id) => {
        const format = reportFormats.find((each) => each === id);
        if (format) onPick(format);
      }}
    />
  );
}
