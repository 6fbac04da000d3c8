import type { ExportFormat, Response } from "../../../shared/contract/index.js";
import type { Draft } from "../../../shared/document/index.js";
import { type ExportOptions, prepare, toTypst } from "../../../shared/export/index.js";
import { exportDraft } from "../export/export-draft.js";
import type { PageSetter, PageWorks, PicturedPages } from "../export/printed-pages.js";

type Preview = Response<"document.preview">;
export type Previews = ReturnType<typeof previews>;

/** How each format is looked at. */
const kinds: Readonly<Record<ExportFormat, Preview["kind"]>> = {
  docx: "page",
  pdf: "page",
  odt: "page",
  html: "web",
  akn: "text",
  md: "text",
  txt: "text",
};

/** A preview shows the beginning of a long text: some thirty pages. */
const mostCharacters = 100_000;

/**
 * Makes previews of what an export would write. The pages are those of the PDF, from the same source; they are kept until
 * another source is asked for, so that going from page to page sets nothing again.
 */
export function previews(pages: Pick<PageWorks, "picture">) {
  const { signal } = new AbortController();
  let kept: { readonly source: string; readonly pictured: PicturedPages } | null = null;
  const picture = async (source: string): Promise<PicturedPages> => {
    if (kept?.source !== source) kept = { source, pictured: await pages.picture(source, signal) };
    return kept.pictured;
  };
  /** Of the pages only what there is to know about them: they are not looked at as a file. */
  const setPages: PageSetter = async (source) => ({ bytes: new Uint8Array(), warnings: (await picture(source)).warnings });

  return {
    /** All pages, as they print. @throws {PdfError} when they cannot be set. */
    async pages(draft: Draft, options: ExportOptions): Promise<Response<"document.pages">> {
      const { pages: all, width, height } = await picture(toTypst(prepare(draft), options));
      return { pages: [...all], width, height };
    },

    /** Page `page`, counted from 1; the last one where there are fewer. @throws {PdfError} when the pages cannot be set. */
    async preview(draft: Draft, format: ExportFormat, options: ExportOptions, page: number): Promise<Preview> {
      const exported = await exportDraft(draft, format, options, setPages);
      const warnings = [...exported.warnings];
      const kind = kinds[format];
      if (kind === "page") {
        const pictured = await picture(toTypst(prepare(draft), options));
        const { width, height } = pictured;
        const shown = Math.min(page, pictured.pages.length);
        return { kind, picture: pictured.pages[shown - 1]!, page: shown, pages: pictured.pages.length, width, height, warnings };
      }
      const text = new TextDecoder().decode(exported.bytes);
      if (kind === "web") return { kind, html: text, warnings };
      return { kind, text: text.slice(0, mostCharacters), cut: text.length > mostCharacters, warnings };
    },
  };
}
