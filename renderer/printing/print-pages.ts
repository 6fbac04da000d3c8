import { toDraftFile } from "../../shared/document/index.js";
import { warn } from "../app/messages.js";
import { currentDraft, type Workbench } from "../app/workbench.js";

/**
 * Prints the draft as the PDF has it, with the options of the last export: its pages are put beside the window as pictures, which
 * alone are printed, each on a sheet of its own, and taken away once the system has them.
 */
export async function printDraft(workbench: Workbench): Promise<void> {
  const draft = currentDraft(workbench);
  if (!draft) return;
  const { exportOptions } = workbench.store.get().settings;
  const answer = await workbench.host.call("document.pages", { options: exportOptions, draft: toDraftFile(draft) });
  if (!answer.ok) return warn(workbench, answer.error.message);
  const { pages, width, height } = answer.value;
  const sheets = document.createElement("div");
  sheets.className = "printed-sheets";
  sheets.setAttribute("aria-hidden", "true");
  const images = pages.map((page) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(page)}`;
    return image;
  });
  sheets.append(...images);
  const size = new CSSStyleSheet();
  size.replaceSync(`@page { size: ${width}pt ${height}pt; margin: 0; }`);
  document.body.append(sheets);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, size];
  const end = (): void => {
    sheets.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== size);
  };
  window.addEventListener("afterprint", end, { once: true });
  await Promise.all(images.map((image) => image.decode()));
  window.print();
}
