import type { Node } from "prosemirror-model";
import type { Finding } from "../../shared/checks/index.js";
import type { Metadata } from "../../shared/document/index.js";
import type { AgreedLanguage, ProvenanceKind } from "../../shared/precedent/index.js";
import { changedDocument, changedList, type DocumentChange, documentChange, type ListChange, listChange } from "./changes.js";
import type { DraftAnalysis, Query, Reply } from "./protocol.js";

/**
 * What crosses between the window and its worker. A draft and what there is to say of it cross as what has changed since
 * the last time: typing changes one paragraph, and copying a long draft would take longer than a key may. Both ends
 * remember what crossed last, so everything that is packed must be unpacked, in the same order.
 */
export type CrossingQuery =
  | Exclude<Query, { question: "draft" }>
  | { readonly id: number; readonly question: "draft"; readonly request: { readonly metadata: Metadata; readonly change: DocumentChange } };

interface CrossingAnalysis {
  readonly findings: ListChange<Finding>;
  readonly provenance: ListChange<readonly [string, ProvenanceKind]>;
  readonly agreed: AgreedLanguage;
}

export type CrossingReply = Reply | { readonly id: number; readonly analysis: CrossingAnalysis };

const nothingYet: DraftAnalysis = { findings: [], provenance: [], agreed: { verbatim: 0, adapted: 0, new: 0 } };

/** The window's end: packs queries and unpacks replies. */
export function windowEnd(): { pack(query: Query): CrossingQuery; unpack(reply: CrossingReply): Reply } {
  let doc: Node | null = null;
  let said = nothingYet;
  return {
    pack(query) {
      if (query.question !== "draft") return query;
      const change = documentChange(doc, query.request.doc);
      doc = query.request.doc;
      return { ...query, request: { metadata: query.request.metadata, change } };
    },
    unpack(reply) {
      if (!("analysis" in reply)) return reply;
      const { findings, provenance, agreed } = reply.analysis;
      const answer = {
        findings: changedList(said.findings, findings),
        provenance: changedList(said.provenance, provenance),
        agreed: sameShares(said.agreed, agreed) ? said.agreed : agreed,
      };
      said = answer;
      return { id: reply.id, answer };
    },
  };
}

/** The worker's end: unpacks queries and packs replies. */
export function workerEnd(): { unpack(query: CrossingQuery): Query; pack(reply: Reply, to: Query): CrossingReply } {
  let doc: Node | null = null;
  let said = nothingYet;
  return {
    unpack(query) {
      if (query.question !== "draft") return query;
      const { metadata, change } = query.request;
      doc = changedDocument(doc, change);
      return { ...query, request: { metadata, doc } };
    },
    pack(reply, to) {
      if (to.question !== "draft" || !("answer" in reply)) return reply;
      const { findings, provenance, agreed } = reply.answer as DraftAnalysis;
      const analysis = { findings: listChange(said.findings, findings), provenance: listChange(said.provenance, provenance), agreed };
      said = reply.answer as DraftAnalysis;
      return { id: reply.id, analysis };
    },
  };
}

const sameShares = (a: AgreedLanguage, b: AgreedLanguage): boolean =>
  a.verbatim === b.verbatim && a.adapted === b.adapted && a.new === b.new;
