import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Node } from "prosemirror-model";
import { decision, operative, organLine, preambular, resolution, title } from "../../shared/document/builders.js";
import { countingIds, type Draft, type Metadata, organOfProfile, withIds } from "../../shared/document/index.js";
import { importFile } from "../../shared/import/index.js";
import { randomNumbers } from "../random.js";

/** Resolutions in English as the United Nations publish them; null where the corpus is not there. */
export const corpusFolder = "../shared/corpus/un-xml";

/** The English resolutions of the corpus. */
export function corpusDrafts(folder: string): Draft[] {
  return readdirSync(folder)
    .map((organ) => join(folder, organ, "english"))
    .flatMap((place) => readdirSync(place).map((name) => importFile({ name, bytes: readFileSync(join(place, name)) }).draft));
}

/** Shares of paragraphs that stand in many resolutions word for word, and of those made of two halves. */
const repeated = 0.15;
const preambularOfTwenty = 8;

/**
 * Resolutions made of the paragraphs of others: of some paragraphs the beginning of one and the end of another, so that
 * wordings are as many and as varied as in a real collection, and some word for word. Always the same ones.
 * @param paragraphs of each resolution
 */
export function* recombined(sources: readonly Draft[], count: number, paragraphs = 20): Generator<Draft> {
  const random = randomNumbers(20_061_990);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const pools = { preambular: textsOf(sources, "preambularParagraph"), operative: textsOf(sources, "operativeParagraph") };
  const wording = (pool: readonly string[]): string => (random() < repeated ? pick(pool) : `${half(pick(pool), 0)} ${half(pick(pool), 1)}`);
  for (let number = 1; number <= count; number++) {
    const { metadata, doc } = pick(sources);
    const texts = Array.from({ length: paragraphs }, (_, rank) => wording(rank < preambularOfTwenty ? pools.preambular : pools.operative));
    const day = new Date(Date.UTC(1990, 0, 1) + Math.floor(random() * 12_000) * 86_400_000).toISOString().slice(0, 10);
    const masthead: Metadata = {
      ...metadata,
      symbol: `A/RES/${40 + Math.floor(number / 400)}/${number % 400}`,
      number: `${40 + Math.floor(number / 400)}/${number % 400}`,
      adoption: { meeting: "", date: day },
    };
    yield {
      metadata: masthead,
      doc: withIds(
        resolution(
          title(doc.firstChild!.textContent),
          decision(
            organLine(`The ${organOfProfile(metadata.profile).name}`),
            ...texts.slice(0, preambularOfTwenty).map((text) => preambular(text)),
            ...texts.slice(preambularOfTwenty).map((text) => operative(text)),
          ),
        ),
        countingIds(),
      ),
    };
  }
}

function textsOf(sources: readonly Draft[], type: string): string[] {
  const texts: string[] = [];
  for (const { doc } of sources) {
    doc.descendants((node: Node) => {
      if (node.type.name === type && node.firstChild!.textContent.length > 40) texts.push(node.firstChild!.textContent);
      return node.type.name !== type;
    });
  }
  return texts;
}

/** The first or second half of a text, cut between words. */
function half(text: string, which: 0 | 1): string {
  const middle = text.indexOf(" ", Math.floor(text.length / 2));
  if (middle < 0) return text;
  return which === 0 ? text.slice(0, middle) : text.slice(middle + 1);
}
