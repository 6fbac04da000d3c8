import { CircleCheck, TriangleAlert } from "lucide-react";
import type { Response } from "../../shared/contract/index.js";
import { fileSize } from "../export/readiness.js";

export type Filed = Exclude<Response<"document.file">, { readonly cancelled: true }>;

/** "3 changed, 1 new, 2 deleted": what there is none of is not said. */
function counts(figures: readonly (readonly [count: number, words: string])[], none: string): string {
  const said = figures.filter(([count]) => count > 0).map(([count, words]) => `${count.toLocaleString("en-GB")} ${words}`);
  return said.length > 0 ? said.join(", ") : none;
}

/** What was filed: the file, what is marked in it, and whether it leads back to both texts. */
export function FiledReceipt({ filed }: { readonly filed: Filed }) {
  const { name, bytes, warnings, receipt } = filed;
  const { paragraphs, words, notes, verified, base, author } = receipt;
  const Sign = verified ? CircleCheck : TriangleAlert;
  return (
    <div className="filed">
      <p className={verified ? "filed-verdict" : "filed-verdict doubtful"} role="status">
        <Sign size={16} aria-hidden="true" />
        <span>
          <b>{name}</b> was written, {fileSize(bytes)}.{" "}
          {verified
            ? `Rejecting all changes gives ${base.name} back and accepting them gives your draft, to the character.`
            : "Its changes do not lead back to both texts; do not file it."}
        </span>
      </p>
      <dl className="filed-figures">
        <dt>Changes in the name of</dt>
        <dd>{author}</dd>
        <dt>Paragraphs</dt>
        <dd>
          {counts(
            [
              [paragraphs.changed, "changed"],
              [paragraphs.inserted, "new"],
              [paragraphs.deleted, "deleted"],
              [paragraphs.moved, "moved"],
              [paragraphs.renumbered, "only renumbered"],
              [paragraphs.unchanged, "unchanged"],
            ],
            "none",
          )}
        </dd>
        <dt>Words</dt>
        <dd>
          {counts(
            [
              [words.inserted, "inserted"],
              [words.deleted, "deleted"],
            ],
            "all the same",
          )}
        </dd>
        <dt>Footnotes</dt>
        <dd>
          {counts(
            [
              [notes.changed, "changed"],
              [notes.inserted, "new"],
              [notes.deleted, "deleted"],
              [notes.unchanged, "unchanged"],
            ],
            "none",
          )}
        </dd>
      </dl>
      {warnings.map((warning) => (
        <p key={warning} className="filed-warning">
          {warning}
        </p>
      ))}
    </div>
  );
}
