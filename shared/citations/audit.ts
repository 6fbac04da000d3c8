import type { Draft, Profile } from "../document/index.js";
import { grouped } from "../util/grouped.js";
import type { Citation } from "./citation.js";
import { citedIn } from "./cited-in.js";
import { type CitingText, citingTexts } from "./citing-texts.js";
import { type Correction, correctionOf } from "./correction.js";
import { readKey } from "./key.js";
import { singleNumbers } from "./number.js";
import { organNamed } from "./owner.js";
import type { CitedSymbol } from "./symbols.js";
import { builtInTable, type KnownResolution } from "./table/table.js";
import { type Knowledge, type Verdict, verdictOn } from "./verdict.js";
import { verdictSentence } from "./verdict-sentence.js";

/** A resolution that the user's library has: its own text says when it was adopted and what it is called. */
export interface LibraryResolution {
  readonly key: string;
  readonly adopted: string;
  readonly title: string;
  /** Id in the library, by which the text can be opened. */
  readonly document: string;
}

/** One resolution cited in one place, and how the citation stands. Plain data. */
export interface AuditedCitation {
  /** The resolution's key, or null where it is of another body, or no organ can have that number. */
  readonly key: string | null;
  readonly kind: "resolution" | "decision";
  /** The single number: "65/146 B" of "65/146 A and B"; the symbol where it is cited by symbol. */
  readonly number: string;
  readonly paragraph: string;
  readonly footnote?: string;
  readonly reference: string;
  /** The number's characters in the words of the paragraph or note. */
  readonly from: number;
  readonly to: number;
  readonly status: Verdict["status"];
  /** One sentence for people; "" where the citation is right. */
  readonly message: string;
  /** As the text has it: ISO date and title, "" where it gives none. */
  readonly stated: { readonly adopted: string; readonly title: string };
  /** What is known, from wherever; null where nothing is. */
  readonly known: KnownResolution | null;
  /** Where it is known from. */
  readonly sources: readonly ("table" | "library")[];
  /** What would put it right; null where nothing needs to be, or nobody can say what. */
  readonly correction: Correction | null;
}

/** All citations of one resolution. */
export interface CitedResolution {
  /** The key, or what the text says where there is none. */
  readonly key: string;
  readonly organ: Profile | null;
  readonly number: string;
  readonly adopted: string;
  readonly title: string;
  /** Id in the library of its text, or "". */
  readonly document: string;
  /** The gravest of its citations. */
  readonly status: Verdict["status"];
  readonly citations: readonly AuditedCitation[];
}

/** Whether somebody should look at a resolution's citations. */
export const isDoubtful = ({ status }: CitedResolution): boolean => status.startsWith("wrong") || status === "doubtful date";

/** What came of holding every citation of a draft against what is known. */
export interface ReferenceAudit {
  /** In the order in which they are first cited. */
  readonly resolutions: readonly CitedResolution[];
  readonly citations: number;
}

/** From the gravest. */
const statuses: readonly Verdict["status"][] = [
  "wrong organ",
  "wrong date",
  "wrong title",
  "doubtful date",
  "unknown",
  "other body",
  "right",
];

/** Resolves every citation of a draft against the built-in table and the user's library. */
export function auditReferences(draft: Draft, library: readonly LibraryResolution[] = []): ReferenceAudit {
  const own = grouped(library, ({ key }) => key);
  const table = builtInTable();
  const knowledge: Knowledge = (key) => {
    const texts = (own.get(key) ?? []).map(({ adopted, title }): KnownResolution => ({ key, adopted, title, evidence: "text" }));
    const row = table.get(key);
    return row ? [...texts, row] : texts;
  };
  const audited = new Auditor(knowledge, (key) => [
    ...(table.has(key) ? ["table" as const] : []),
    ...(own.has(key) ? ["library" as const] : []),
  ]);
  const citations = citingTexts(draft).flatMap((text) => audited.text(text));
  const groups = grouped(citations, ({ key, number, message }) => key ?? `${number} ${message}`);
  return {
    citations: citations.length,
    resolutions: [...groups].map(([, all]) => resolutionOf(all, own.get(all[0]!.key ?? "")?.[0]?.document ?? "")),
  };
}

function resolutionOf(citations: readonly AuditedCitation[], document: string): CitedResolution {
  const [first] = citations as [AuditedCitation, ...AuditedCitation[]];
  const known = citations.find((citation) => citation.known)?.known ?? null;
  const { organ, number } = first.key === null ? { organ: null, number: first.number } : readKey(first.key);
  return {
    key: first.key ?? first.number,
    organ,
    number,
    adopted: known?.adopted ?? "",
    title: citations.find((citation) => citation.known?.title)?.known?.title ?? "",
    document,
    status: statuses.find((status) => citations.some((citation) => citation.status === status))!,
    citations,
  };
}

/** Goes through a draft in order and remembers under whose name a number was cited. */
class Auditor {
  private readonly named = new Map<string, Profile | null>();
  /** "1325 (2000)" for 1325: what was cited in full is cited by its number alone afterwards. */
  private readonly full = new Map<string, string>();

  constructor(
    private readonly knowledge: Knowledge,
    private readonly sourcesOf: (key: string) => AuditedCitation["sources"],
  ) {}

  text(place: CitingText): AuditedCitation[] {
    const cited = citedIn(place.words);
    const numbers = cited.citations.flatMap((citation) =>
      singleNumbers(citation.number).map((number) => this.number(citation, number, place)),
    );
    const symbols = cited.symbols.flatMap((symbol) => symbol.keys.map((key) => this.symbol(symbol, key, place)));
    return [...numbers, ...symbols].toSorted((a, b) => a.from - b.from);
  }

  private number(citation: Citation, number: string, place: CitingText): AuditedCitation {
    if (citation.form === "yearInBrackets") this.full.set(number.replace(/ .*$/, ""), number);
    const full = citation.form === "bare" ? this.full.get(number) : undefined;
    const verdict = full
      ? verdictOn({ ...citation, form: "yearInBrackets" }, full, place, this.named.get(full), this.knowledge)
      : verdictOn(citation, number, place, this.named.get(number), this.knowledge);
    const said = citation.body || citation.owner;
    if (organNamed(said) || (said !== "" && verdict.status === "other body")) this.named.set(number, organNamed(said));
    return this.audited(verdict, place, {
      kind: citation.kind,
      number,
      from: citation.from,
      to: citation.to,
      message: verdictSentence(verdict, citation, number),
      stated: { adopted: citation.date?.iso ?? "", title: citation.title?.text ?? "" },
      correction: correctionOf(verdict, citation),
    });
  }

  /** A symbol names its organ, and texts give no date with it. */
  private symbol({ symbol, from, to }: CitedSymbol, key: string, place: CitingText): AuditedCitation {
    const [known] = this.knowledge(key);
    const verdict: Verdict = known ? { status: "right", key, known } : { status: "unknown", key };
    return this.audited(verdict, place, {
      kind: "resolution",
      number: symbol,
      from,
      to,
      message: verdictSentence(verdict, null, symbol),
      stated: { adopted: "", title: "" },
      correction: null,
    });
  }

  /** Field by field: after every keystroke all citations of a draft are audited, and spreading makes each ten times as dear. */
  private audited(verdict: Verdict, { paragraph, footnote, reference }: CitingText, cited: Cited): AuditedCitation {
    const audited: AuditedCitation = {
      key: verdict.key,
      status: verdict.status,
      known: "known" in verdict ? verdict.known : null,
      sources: verdict.key ? this.sourcesOf(verdict.key) : [],
      paragraph,
      reference,
      kind: cited.kind,
      number: cited.number,
      from: cited.from,
      to: cited.to,
      message: cited.message,
      stated: cited.stated,
      correction: cited.correction,
    };
    return footnote === undefined ? audited : { ...audited, footnote };
  }
}

/** What a citation says, and what there is to say of it. */
type Cited = Pick<AuditedCitation, "kind" | "number" | "from" | "to" | "message" | "stated" | "correction">;
