import { setImmediate as nextTurn } from "node:timers/promises";
import { libraryResolutions } from "../../../shared/citations/index.js";
import type { LibraryRecord } from "../../../shared/contract/index.js";
import { type Draft, toDraftFile } from "../../../shared/document/index.js";
import { type IndexPart, memorySegment, type PassageIndex, passageIndex } from "../../../shared/precedent/index.js";
import { once } from "../../../shared/util/once.js";
import type { CallHandlers } from "../dispatcher.js";
import { CallFailure } from "../failure.js";
import { Catalogue } from "./catalogue.js";
import { identityOf, recordOf, type StoredRecord } from "./record.js";
import type { LibraryStore } from "./store.js";

/** The calls that are answered from what the library has, without changing it. */
export const answeringCalls = [
  "library.size",
  "library.list",
  "library.read",
  "library.find",
  "precedent.search",
  "precedent.nearest",
  "precedent.sources",
  "precedent.complete",
] as const;
export type LibraryAnswers = Pick<CallHandlers, (typeof answeringCalls)[number]>;

/** A resolution that is not in the user's library and is asked together with it. */
export interface FixedText {
  readonly id: string;
  readonly draft: () => Draft;
}

/** What the library is at one moment. */
interface View {
  readonly size: number;
  readonly records: () => ReadonlyMap<string, LibraryRecord>;
  readonly catalogue: () => Catalogue;
  readonly index: () => PassageIndex;
  /** Ids by the keys of `shared/citations`. */
  readonly byKey: () => ReadonlyMap<string, string>;
}

/**
 * Answers what the window and the command line ask of the library: the user's own together with texts that are always
 * there, such as the built-in ones. Of a resolution that is in both, the user's text counts.
 */
export function libraryAnswers(store: LibraryStore, fixed: readonly FixedText[]): LibraryAnswers {
  const read = fixed.map(({ id, draft }) => ({ id, draft: draft() })).map((text) => ({ ...text, identity: identityOf(text.draft) }));
  const texts = [...new Map(read.map((text) => [text.identity, text])).values()];
  const segment = memorySegment(texts.map(({ id, draft }) => ({ draft, document: id })));
  const look = (): View => {
    const shadowed = new Set(texts.filter(({ identity }) => store.kept.has(identity)).map(({ id }) => id));
    const records = (): readonly LibraryRecord[] => [
      ...texts.filter(({ id }) => !shadowed.has(id)).map(({ id, draft }) => shown(recordOf(draft, id, "", []), true)),
      ...[...store.kept.values()].map(({ record }) => shown(record, false)),
    ];
    const size = texts.length - shadowed.size + store.kept.size;
    return viewOf(size, records, [{ segment, removed: shadowed }, ...store.parts]);
  };
  let view: View | null = null;
  const current = (): View => {
    if (store.refresh() || !view) view = look();
    return view;
  };

  return {
    "library.size": async () => ({ size: current().size }),

    "library.list": async ({ filter, offset, limit }) => current().catalogue().page(filter, offset, limit),

    async "library.read"({ id }) {
      const record = current().records().get(id);
      if (!record) throw new CallFailure("gone", "This resolution is not in the library any more.");
      const draft = texts.find((text) => record.builtIn && text.id === id)?.draft ?? store.draftOf(store.kept.get(id)!);
      return { record, draft: toDraftFile(draft) };
    },

    async "library.find"({ keys }) {
      const { byKey, records } = current();
      const [ids, all] = [byKey(), records()];
      return { found: keys.flatMap((key) => (ids.has(key) ? [{ key, record: all.get(ids.get(key)!)! }] : [])) };
    },

    "precedent.search": async ({ query, offset, limit }) => current().index().search(query, { offset, limit }),
    "precedent.nearest": async ({ text, options }) => ({ suggestions: current().index().nearest(text, options) }),
    "precedent.complete": async ({ text, options }) => ({ completions: current().index().completions(text, options) }),

    async "precedent.sources"({ texts: paragraphs, exclude }) {
      const sources: Awaited<ReturnType<LibraryAnswers["precedent.sources"]>>["sources"] = [];
      for (const text of paragraphs) {
        const [nearest] = current()
          .index()
          .nearest(text, { limit: 1, ...(exclude && { exclude }) });
        sources.push(nearest ?? null);
        // Somebody may be typing meanwhile, and waits for an answer.
        await nextTurn();
      }
      return { sources };
    },
  };
}

/**
 * The same answers. Where one fails for another reason than what was asked, the index is looked at: damage is told, and
 * is one sentence for whoever asked.
 */
export function tellingDamage(answers: LibraryAnswers, store: LibraryStore, damaged: () => void): LibraryAnswers {
  const entries = Object.entries(answers).map(([name, answer]) => [
    name,
    async (request: never) => {
      try {
        return await (answer as (request: never) => Promise<unknown>)(request);
      } catch (error) {
        if (error instanceof CallFailure || store.soundIndexes().length === store.indexFiles.length) throw error;
        damaged();
        throw new CallFailure("unreadable", "The index of the library is damaged. It is being made anew from the texts; ask again then.");
      }
    },
  ]);
  return Object.fromEntries(entries) as LibraryAnswers;
}

/** Each part is made when it is first asked for: whoever only searches needs no list. */
function viewOf(size: number, recordsOf: () => readonly LibraryRecord[], parts: readonly IndexPart[]): View {
  const list = once(recordsOf);
  return {
    size,
    records: once(() => new Map(list().map((record) => [record.id, record]))),
    catalogue: once(() => new Catalogue(list())),
    index: once(() => passageIndex(parts)),
    byKey: once(() => idsByKey(list())),
  };
}

/** Of texts of one resolution in several languages, the English one is found. */
function idsByKey(records: readonly LibraryRecord[]): ReadonlyMap<string, string> {
  const english = records.filter(({ language }) => language === "en");
  return new Map(libraryResolutions([...records, ...english]).map(({ key, document }) => [key, document]));
}

/** What the window sees of a record. Member by member: objects made by leaving members out take four times the memory. */
const shown = (record: StoredRecord, builtIn: boolean): LibraryRecord => ({
  id: record.id,
  symbol: record.symbol,
  number: record.number,
  title: record.title,
  organ: record.organ,
  language: record.language,
  adopted: record.adopted,
  session: record.session,
  subjects: record.subjects,
  paragraphs: record.paragraphs,
  file: record.file,
  builtIn,
});
