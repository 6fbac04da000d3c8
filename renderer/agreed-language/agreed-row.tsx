import type { AgreedParagraph } from "../../shared/precedent/index.js";
import { agreedKindNames, percent } from "../../shared/report/index.js";
import { useWorkbench } from "../app/workbench.js";
import { openPrecedent } from "../library/library-actions.js";
import { Button } from "../ui/button.js";
import { WordDifferences, Wording } from "../ui/word-differences.js";
import { goToParagraph } from "./agreed-language-actions.js";

interface AgreedRowProps {
  readonly paragraph: AgreedParagraph;
  /** Its source is still being looked for, and with it of what kind it is. */
  readonly open: boolean;
}

function Source({ paragraph: { source }, open }: AgreedRowProps) {
  const workbench = useWorkbench();
  if (!source) return <span className="agreed-none">{open ? "Looking…" : "None near"}</span>;
  const { by, resolution, reference, passage } = source;
  return (
    <>
      {passage ? (
        <button
          type="button"
          className="link"
          title="Read it in the library"
          onClick={() => openPrecedent(workbench, passage.document, reference)}
        >
          {resolution}, {reference}
        </button>
      ) : (
        <span>
          {resolution}, {reference}
        </span>
      )}
      <small>{by === "taken" ? "Taken from there" : "Found, not taken"}</small>
    </>
  );
}

/** A paragraph of the draft beside the passage it comes from. */
export function AgreedRow({ paragraph, open }: AgreedRowProps) {
  const workbench = useWorkbench();
  const { id, reference, kind, text, opening, differences, words, agreed, level } = paragraph;
  return (
    <tr className={kind}>
      <th scope="row">
        <Button look="quiet small" tip="Close the report and go to the paragraph" onClick={() => goToParagraph(workbench, id)}>
          {reference}
        </Button>
      </th>
      <td className="agreed-kind">
        <span className={`origin-bar ${kind}`} aria-hidden="true" />
        {open ? "…" : agreedKindNames[kind]}
      </td>
      <td className={`wording depth-${level}`}>
        {kind === "adapted" ? <WordDifferences pieces={differences} opening={opening} /> : <Wording text={text} opening={opening} />}
      </td>
      <td className="agreed-source">
        <Source paragraph={paragraph} open={open} />
      </td>
      <td className="agreed-share" title={`${agreed} of ${words} words stand in the source`}>
        {kind === "new" ? "–" : percent(agreed / words)}
      </td>
    </tr>
  );
}
