import { type Draft, type IdSource, withIds } from "../../document/index.js";
import { Ledger } from "../ledger.js";
import type { Receipt } from "../receipt.js";
import { Unreadable } from "../unreadable.js";
import { childNamed, elementsOf, findAll, isText, type XmlElement } from "../xml.js";
import { AnnexReader } from "./annex-reader.js";
import { Builder } from "./build.js";
import { DecisionReader } from "./decision-reader.js";
import { isOurs, readExactly } from "./exact-reader.js";
import { parseAkomaNtoso, wordsOf } from "./language.js";
import { type Front, languageOf, readMetadata } from "./metadata.js";
import { type Decision, decision, type Part } from "./tree.js";
import { joined, readWords, textOf, type Words, withoutStart } from "./words.js";

/**
 * Reads a resolution in Akoma Ntoso for the United Nations. A collection (75/254 A–C) is one draft, its resolutions
 * parts of it: the United Nations issue them as one document under one symbol.
 * @throws {Unreadable} where it is no such file.
 */
export function readAkomaNtoso(source: string, newId: IdSource): Read {
  const { root, comments } = parseAkomaNtoso(source);
  const document = elementsOf(root).find(({ name }) => documentKinds.has(name));
  if (!document) throw new Unreadable("it holds no resolution (no <statement>)", "open a file that holds the text of a resolution");
  const newLedger = (): Ledger => ledgerOf(source, root, comments);
  return (isOurs(root) ? readOurs(root, document, newLedger(), newId) : null) ?? readAny(root, document, newLedger(), newId);
}

interface Read {
  readonly draft: Draft;
  readonly receipt: Receipt;
}

/** A file of ours as it was written; null where it is not so any more. */
function readOurs(root: XmlElement, document: XmlElement, ledger: Ledger, newId: IdSource): Read | null {
  const doc = readExactly(root, document, ledger, newId);
  if (!doc) return null;
  const metadata = readMetadata(frontOf(document, root), languageOf(root), "", ledger);
  const receipt = ledger.receipt();
  const isWhole = receipt.stretches.every(({ fate }) => fate.kind !== "dropped" || fate.reason !== "not understood");
  return isWhole ? { draft: { metadata, doc }, receipt } : null;
}

/** A file of anybody’s, by what it looks like. */
function readAny(root: XmlElement, document: XmlElement, ledger: Ledger, newId: IdSource): Read {
  const collected = document.name === "documentCollection" ? findAll(root, "statement") : [];
  const tree = collected.length > 0 ? readCollection(collected, ledger) : new DecisionReader(ledger).statement(document);
  const front = frontOf(document, root);
  const title = titleOf(front.preface, ledger);
  const annexes = findAll(root, "attachments").flatMap((attachments) => readAnnexes(attachments, ledger));
  const language = languageOf(root);
  const organ = tree.organ.length > 0 ? tree.organ : (tree.parts[0]?.organ ?? []);
  const metadata = readMetadata(front, language, textOf(organ).replace(/\s*,$/, ""), ledger);
  const doc = new Builder(ledger, language === "en").resolution(title, tree, annexes);
  return { draft: { metadata, doc: withIds(doc, newId) }, receipt: ledger.receipt() };
}

const documentKinds: ReadonlySet<string> = new Set(["statement", "documentCollection", "doc", "act", "bill"]);

/** An account in which everything is markup but words, which wait for a reader to book them: what none takes is named as not understood. */
function ledgerOf(source: string, root: XmlElement, comments: readonly { readonly from: number; readonly to: number }[]): Ledger {
  const ledger = new Ledger(source);
  ledger.stretch(0, ledger.source.length, { kind: "transformed", rule: "markup" });
  if (ledger.source.startsWith("\ufeff")) ledger.stretch(0, 1, { kind: "dropped", reason: "byte order mark" });
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (!isText(child)) visit(child);
      else if (child.text.trim() !== "") ledger.stretch(child.from, child.to, { kind: "dropped", reason: "not understood" });
    }
  };
  visit(root);
  for (const { from, to } of comments) ledger.stretch(from, to, { kind: "dropped", reason: "comment" });
  return ledger;
}

function frontOf(document: XmlElement, root: XmlElement): Front {
  return {
    meta: childNamed(document, "meta"),
    coverPage: childNamed(document, "coverPage"),
    preface: childNamed(document, "preface"),
    conclusions: findAll(root, "conclusions"),
    name: document.attributes.name ?? "",
    quoted: findAll(root, "embeddedStructure"),
  };
}

/** The title in the preface, with the notes to it and to the number. */
function titleOf(preface: XmlElement | null, ledger: Ledger): Words {
  if (!preface) return [];
  const titles = findAll(preface, "docTitle").map((title) => withoutDash(readWords(title.children, ledger), ledger));
  const notes = elementsOf(preface).flatMap((line) => elementsOf(line).filter(({ name }) => name === "authorialNote"));
  return [...joined(titles), ...readWords(notes, ledger)];
}

/** Arabic texts have the dash after the number, which is no part of the title, in the title’s element. */
function withoutDash(title: Words, ledger: Ledger): Words {
  const dash = /^[-–—]\s+/.exec(textOf(title));
  return dash ? withoutStart(title, dash[0].length, "title-dash", ledger) : title;
}

/** The resolutions of a collection as parts of one. */
function readCollection(statements: readonly XmlElement[], ledger: Ledger): Decision {
  const tree = decision();
  for (const statement of statements) {
    const preface = childNamed(statement, "preface");
    const number = preface ? findAll(preface, "docNumber")[0] : undefined;
    if (number) ledger.stretch(number.from, number.to, { kind: "transformed", rule: "part-label" });
    const labelStyle = /^[IVX]+$/.test(number ? wordsOf(number) : "") ? "roman" : "letter";
    const part: Part = { organ: [], preamble: [], operative: [], title: titleOf(preface, ledger), labelStyle };
    new DecisionReader(ledger, part).statement(statement);
    tree.parts.push(part);
  }
  return tree;
}

const readAnnexes = (attachments: XmlElement, ledger: Ledger) =>
  elementsOf(attachments).flatMap((attachment) => {
    const reader = new AnnexReader(ledger);
    for (const body of findAll(attachment, "mainBody")) reader.blocks(body);
    return reader.annexes;
  });
