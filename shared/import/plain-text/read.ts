import type { Draft, IdSource } from "../../document/index.js";
import { Ledger } from "../ledger.js";
import { readBlocks } from "../printed/read-blocks.js";
import type { Receipt } from "../receipt.js";
import { cleanBlocks } from "./clean-blocks.js";

/** Reads a resolution from plain text or Markdown. Never fails: what looks like no resolution becomes paragraphs. */
export function readPlainText(source: string, newId: IdSource): { draft: Draft; receipt: Receipt } {
  const ledger = new Ledger(source);
  if (source.startsWith("\ufeff")) ledger.drop(Int32Array.of(0), "byte order mark");
  const { blocks, indicators } = cleanBlocks(ledger);
  const draft = readBlocks(blocks, indicators, ledger, newId);
  return { draft, receipt: ledger.receipt() };
}
