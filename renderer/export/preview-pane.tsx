import { ChevronLeft, ChevronRight } from "lucide-react";
import type { Answer } from "../../shared/contract/index.js";
import { Button } from "../ui/button.js";
import type { Preview } from "./use-preview.js";
import { WebPreview } from "./web-preview.js";

interface PreviewPaneProps {
  readonly answer: Answer<Preview> | null;
  readonly pending: boolean;
  readonly onPage: (page: number) => void;
}

const pictureAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

function Pager({ page, pages, onPage }: { readonly page: number; readonly pages: number; readonly onPage: (page: number) => void }) {
  return (
    <nav className="preview-pager" aria-label="Pages">
      <Button look="quiet icon small" label="Previous page" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        <ChevronLeft size={15} aria-hidden="true" />
      </Button>
      <span role="status">
        Page {page} of {pages}
      </span>
      <Button look="quiet icon small" label="Next page" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        <ChevronRight size={15} aria-hidden="true" />
      </Button>
    </nav>
  );
}

function Shown({ preview }: { readonly preview: Preview }) {
  if (preview.kind === "web") return <WebPreview html={preview.html} />;
  if (preview.kind === "text") return <pre className="preview-text">{preview.cut ? `${preview.text}\n…` : preview.text}</pre>;
  const { picture, page, pages, width, height } = preview;
  return (
    <img
      className="preview-page"
      src={pictureAddress(picture)}
      width={width}
      height={height}
      alt={`Page ${page} of ${pages} as it prints`}
    />
  );
}

/** What would be written, on the desk beside the choices: it can be scrolled by keys, and leafed through where it has pages. */
export function PreviewPane({ answer, pending, onPage }: PreviewPaneProps) {
  const preview = answer?.ok ? answer.value : null;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <section className="preview" tabIndex={0} aria-label="Preview" aria-busy={pending}>
        {preview && <Shown preview={preview} />}
        {answer && !answer.ok && <p className="preview-none">{answer.error.message}</p>}
        {!answer && <p className="preview-none">The page is being set …</p>}
      </section>
      {preview?.kind === "page" && <Pager page={preview.page} pages={preview.pages} onPage={onPage} />}
    </>
  );
}
