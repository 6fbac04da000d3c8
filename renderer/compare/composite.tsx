import { Fragment } from "react";
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
    const words = text.trim();
    const before = text.slice(0, text.length - text.trimStart().length);
    const wording = <Wording text={words} opening={Math.min(words.length, Math.max(0, paragraph.openingLength - from - before.length))} />;
    const reference = source === null ? "" : paragraph.sources[source]!.reference;
    return (
      <Fragment key={from}>
        {before}
        {source === null ? (
          <ins>{wording}</ins>
        ) : (
          <>
            <span className={`taken-from taken-from-${source % 3}`} title={`Words of ${reference}`}>
              {wording}
            </span>
            <sup className="taken-mark">{reference}</sup>
          </>
        )}
        {text.slice(before.length + words.length)}
      </Fragment>
    );
  });
}
