import type { ComparedParagraph } from "../../shared/compare/index.js";
import { Wording } from "../ui/word-differences.js";

/** A paragraph made of several: its words in order, each stretch under the name of the source that has it. */
export function Composite({ paragraph }: { readonly paragraph: ComparedParagraph }) {
  let at = 0;
  const runs = paragraph.origins.map((run) => {
    const from = at;
    at += run.text.length;
    return { ...run, from };
  });
  return runs.map(({ text, source, from }) => {
    const words = <Wording text={text} opening={Math.min(text.length, Math.max(0, paragraph.openingLength - from))} />;
    if (source === null) return <ins key={from}>{words}</ins>;
    const { reference } = paragraph.sources[source]!;
    return (
      <span key={from} className={`origin origin-${source % 3}`} title={`Words of ${reference}`}>
        {words}
        <sup>{reference}</sup>
      </span>
    );
  });
}
