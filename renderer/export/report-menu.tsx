import { type ReportFormat, reportFormats } from "../../shared/report/index.js";
import { Menu } from "../ui/menu.js";

const titles: Readonly<Record<ReportFormat, string>> = { docx: "Word document", pdf: "PDF", html: "Web page" };

interface ReportMenuProps {
  readonly onPick: (format: ReportFormat) => void;
  /** Where it can also be had as data for programs. */
  readonly onData?: () => void;
}

/** The menu of formats that a report can be filed in. */
export function ReportMenu({ onPick, onData }: ReportMenuProps) {
  return (
    <Menu
      title="Export"
      items={() => [
        ...reportFormats.map((format) => ({ id: format as string, title: titles[format], keys: "" })),
        ...(onData ? [{ id: "json", title: "JSON data", keys: "", parted: true }] : []),
      ]}
      onPick={(id) => {
        const format = reportFormats.find((each) => each === id);
        if (format) onPick(format);
        else onData?.();
      }}
    />
  );
}
