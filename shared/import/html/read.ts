import type { Draft, IdSource } from "../../document/index.js";
import { Ledger } from "../ledger.js";
import { readNotes } from "../printed/notes.js";
import { readBlocks } from "../printed/read-blocks.js";
import { readMarked } from "../printed/read-marked.js";
import { statedMetadata } from "../printed/stated-masthead.js";
import type { Receipt } from "../receipt.js";
import { Unreadable } from "../unreadable.js";
import { isOwnPage, readOwnPage } from "./own-page.js";
import { readPage } from "./page-reader.js";
import { elementsIn, type PageElement, parsePage } from "./page-tree.js";

/** What a page can hold besides text, and what becomes of it: nothing is run, and nothing fetched. */
const objects: Readonly<Record<string, { readonly kind: string; readonly reason: string }>> = {
  script: { kind: "script", reason: "never run" },
  object: { kind: "embedded object", reason: "never fetched" },
  embed: { kind: "embedded object", reason: "never fetched" },
  iframe: { kind: "embedded page", reason: "never fetched" },
  video: { kind: "film", reason: "never fetched" },
  audio: { kind: "recording", reason: "never fetched" },
  img: { kind: "picture", reason: "not text" },
  svg: { kind: "picture", reason: "not text" },
  canvas: { kind: "picture", reason: "not text" },
};

/**
 * Reads a resolution from a web page: one that this project wrote gives its draft back; any other is read by what its
 * paragraphs look like. `source` is the page's text, which the receipt accounts for; what is markup is not in it.
 * @throws {Unreadable} where the page has no text, or is larger or deeper than pages are.
 */
export function readHtml(page: string, newId: IdSource): { draft: Draft; receipt: Receipt; source: string } {
  const root = parsePage(page);
  const { draft, ledger } = isOwnPage(root) ? own(root, newId) : foreign(root, newId);
  for (const { tagName } of elementsIn(root)) {
    const object = objects[tagName];
    if (object) ledger.object(object.kind, { kind: "dropped", reason: object.reason });
    if (tagName === "ins") ledger.object("tracked insertion", { kind: "transformed", rule: "accepted" });
  }
  return { draft, receipt: ledger.receipt(), source: ledger.source };
}

interface Reading {
  readonly draft: Draft;
  readonly ledger: Ledger;
}

function own(root: PageElement, newId: IdSource): Reading {
  const { source, language, facts, blocks, indicators, references, added } = readOwnPage(root);
  const ledger = new Ledger(source);
  const metadata = statedMetadata(facts, { language, blocks, quotes: added.some(({ rule }) => rule === "quotation-mark") }, ledger);
  for (const { words, rule } of added) ledger.transform(words.at, rule);
  return { draft: { metadata, doc: readMarked(blocks, { indicators, references }, ledger, newId) }, ledger };
}

function foreign(root: PageElement, newId: IdSource): Reading {
  const page = readPage(root);
  if (page.source.trim() === "") throw new Unreadable("it holds no text", "choose a file that holds a resolution");
  const ledger = new Ledger(page.source);
  for (const { words, reason } of page.left) ledger.drop(words.at, reason);
  const { blocks, indicators } = page.indicators.size > 0 ? page : readNotes(page.blocks, ledger);
  return { draft: readBlocks(blocks, indicators, ledger, newId), ledger };
}
