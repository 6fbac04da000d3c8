import { inlineText } from "../../shared/document/index.js";
import type { CorpusResult } from "./import-corpus.js";

/**
 * What in a text makes the corpus count otherwise than a reader would. The corpus was counted by patterns of lines, so
 * each property here can be measured: the number of paragraphs too many or too few that it can account for.
 */
interface Property {
  readonly name: string;
  readonly count: "preambular" | "operative";
  /** Positive where the corpus counts fewer paragraphs than there are, negative where it counts more. */
  readonly accountsFor: (result: CorpusResult) => number;
}

const properties: readonly Property[] = [
  {
    name: "a preambular paragraph does not end in a comma, and is not counted",
    count: "preambular",
    accountsFor: (result) => kept(result, "preambularParagraph").filter((text) => !text.endsWith(",")).length,
  },
  {
    name: "items below a preambular paragraph are counted as paragraphs",
    count: "preambular",
    accountsFor: (result) => -items(result, "preambularParagraph"),
  },
  {
    name: "an operative paragraph has no “1.” at the start of a line (misread as “1,”, or after another paragraph), and is not counted",
    count: "operative",
    accountsFor: (result) =>
      result.paragraphs.filter(({ node, number }) => node.type.name === "operativeParagraph" && !printed(result, number)).length,
  },
  {
    name: "items, the line of adoption or notes are counted with unnumbered operative paragraphs",
    count: "operative",
    accountsFor: (result) => (printed(result, 1) ? 0 : -(items(result, "operativeParagraph") + foot(result))),
  },
];

/**
 * The properties that account for a disagreement, or null where one of its counts remains unexplained. Each count is
 * explained by one property that accounts for at least the difference.
 */
export function countedOtherwise(result: CorpusResult): string[] | null {
  const differences = { preambular: result.pre - result.corpus.pre, operative: result.op - result.corpus.op };
  const names: string[] = [];
  for (const count of ["preambular", "operative"] as const) {
    const difference = differences[count];
    if (difference === 0) continue;
    const property = properties.find((each) => {
      const most = each.count === count ? each.accountsFor(result) : 0;
      return Math.sign(most) === Math.sign(difference) && Math.abs(most) >= Math.abs(difference);
    });
    if (!property) return null;
    names.push(property.name);
  }
  return names;
}

const kept = ({ paragraphs }: CorpusResult, name: string): string[] =>
  paragraphs.filter(({ node }) => node.type.name === name).map(({ node }) => inlineText(node.firstChild!).text.trimEnd());

function items({ paragraphs }: CorpusResult, name: string): number {
  const parents = new Set(paragraphs.filter(({ node }) => node.type.name === name).map(({ id }) => id));
  return paragraphs.filter(({ parent }) => parent !== null && parents.has(parent)).length;
}

/** Whether a number stands at the start of a line of the source, with its full stop. */
const printed = ({ corpus }: CorpusResult, number: number | null): boolean => new RegExp(`^\\s*${number ?? 1}\\. `, "m").test(corpus.text);

/** Lines of adoption and of notes below a text. */
const foot = ({ corpus }: CorpusResult): number => corpus.text.match(/^(?:Adopted |\d{1,3} [A-Z])/gm)?.length ?? 0;
