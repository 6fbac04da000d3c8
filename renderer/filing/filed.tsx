import { CircleCheck, FolderOpen, TriangleAlert } from "lucide-react";
import type { Response } from "../../shared/contract/index.js";
import { runCommand } from "../app/commands.js";
import { useWorkbench } from "../app/workbench.js";
import { fileSize } from "../export/readiness.js";
import { Button } from "../ui/button.js";
import { DialogActions } from "../ui/dialog.js";

export type Filed = Exclude<Response<"document.file">, { readonly cancelled: true }>;

/** "3 changed, 1 new, 2 deleted": what there is none of is not said. */
function counts(figures: readonly (readonly [count: number, words: string])[], none: string): string {
  const said = figures.filter(([count]) => count > 0).map(([count, words]) => `${count.toLocaleString("en-GB")} ${words}`);
  return said.length > 0 ? said.join(", ") : none;
}

/** Two texts without a paragraph in common are hardly a draft and the text that it builds on. */
const nothingInCommon = ({ unchanged, renumbered, changed, moved }: Filed["receipt"]["paragraphs"]): boolean =>
  unchanged + renumbered + changed + moved === 0;

interface FiledReceiptProps {
  readonly filed: Filed;
  readonly onClose: () => void;
}

/** What was filed: the file, what is marked in it, whether it leads back to both texts, and the way to where it lies. */
export function FiledReceipt({ filed, onClose }: FiledReceiptProps) {
  const workbench = useWorkbench();
  const { name, bytes, receipt } = filed;
  const { paragraphs, words, notes, verified, base, author } = receipt;
  const Sign = verified ? CircleCheck : TriangleAlert;
  const warnings = [
    ...(nothingInCommon(paragraphs)
      ? [`No paragraph of ${base.name} is in your draft. If it is not the text that the draft builds on, file again with another.`]
      : []),
    ...filed.warnings,
  ];
  return (
    <div className="dialog-content filed">
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
      <DialogActions>
        <Button onClick={() => runCommand(workbench, "show-written")}>
          <FolderOpen size={15} aria-hidden="true" /> Show in folder
        </Button>
        <span className="spacer" />
        <Button look="main" focusFirst onClick={onClose}>
          Done
        </Button>
      </DialogActions>
    </div>
  );
}
