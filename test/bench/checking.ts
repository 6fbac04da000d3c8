import { Transform } from "prosemirror-transform";
import { check } from "../../shared/checks/index.js";
import { compareDocuments } from "../../shared/compare/index.js";
import { type Draft, numbering, schema, wordCount } from "../../shared/document/index.js";
import { builtInPrecedents } from "../../shared/precedent/built-in/index.js";
import { difflibAlignment } from "./difflib.js";
import { draftOfWords } from "./drafts.js";
import { type Measurement, median } from "./measure.js";

const adopted = builtInPrecedents.map(({ draft }) => draft());

/** What goes on while someone writes: checks, checks after a keystroke, comparison. */
export async function checkingMeasurements(): Promise<Measurement[]> {
  const [base, later] = adopted as [Draft, Draft];
  const difflib = difflibAlignment(base, later);
  const draft = draftOfWords(adopted, 3_300);
  const words = wordCount(draft.doc).toLocaleString("en-GB");
  return [
    {
      name: `All checks of a draft of ${words} words`,
      statistic: "median of 30",
      target: 20,
      // A new draft each time: nothing may be remembered.
      milliseconds: await median(
        30,
        () => draftOfWords(adopted, 3_300),
        (fresh) => check(fresh),
      ),
    },
    {
      name: "All checks again after one keystroke in it",
      statistic: "median of 200",
      target: 1,
      milliseconds: await median(200, typist(draft), (typed) => check(typed)),
    },
    {
      name: "Comparison of the two built-in resolutions, word by word",
      statistic: "median of 50",
      target: 10,
      milliseconds: await median(
        50,
        () => null,
        () => compareDocuments(base, later),
      ),
      ...(difflib === null ? {} : { peer: { name: "Python’s difflib, alignment alone", milliseconds: difflib } }),
    },
  ];
}

/** Types one letter further in the middle of a draft at each call, keeping every other paragraph as it is. */
function typist(draft: Draft): () => Draft {
  const phrase = " in accordance with the present resolution";
  let current = draft;
  let typed = 0;
  check(current);
  return () => {
    const { paragraphs } = numbering(current.doc);
    const { pos, node } = paragraphs[Math.floor(paragraphs.length / 2)]!;
    const end = pos + 1 + node.firstChild!.nodeSize - 2;
    current = {
      metadata: current.metadata,
      doc: new Transform(current.doc).insert(end, schema.text(phrase[typed++ % phrase.length]!)).doc,
    };
    return current;
  };
}
