import type { Term } from "../index/dictionary.js";
import { symbolLabel } from "../index/labels.js";
import type { Segment } from "../index/segment.js";
import type { Member, PassageTest } from "../index/segment-set.js";
import { passageFilter } from "./passage-filter.js";
import { type Filter, isOfWordings, type QueryNode, type TextTerm } from "./query.js";
import { RowReader, rowOf } from "./rows.js";
import { everyWording, marksOf, passing, union, type WordingSet, without } from "./wording-sets.js";
import { longestPrefixList, wordingsWith, wordingsWithAny } from "./wordings-with.js";

/** Finds the wordings of one segment that a query asks for. */
export class SegmentMatcher {
  constructor(private readonly member: Member) {}

  /** The wordings that may be meant; what filters ask of their passages is left to `passageTest`. */
  match(node: QueryNode): WordingSet {
    return this.find(node, null, "possibly");
  }

  /**
   * What decides which passages of a matching wording are meant; null where all are.
   * @param node the query that the wording matches.
   */
  passageTest(node: QueryNode): PassageTest | null {
    if (isOfWordings(node)) return null;
    if (node.kind !== "and") return this.decide(node);
    return allOf(node.nodes.flatMap((each) => this.passageTest(each) ?? []));
  }

  private decide(node: QueryNode): PassageTest {
    if (isOfWordings(node)) {
      const marks = marksOf(this.match(node), this.member.segment.wordings);
      return (_, wording) => marks[wording] === 1;
    }
    switch (node.kind) {
      case "and":
      case "or": {
        // What wordings decide is decided once for each of them.
        const plain = node.nodes.filter(isOfWordings);
        const others = node.nodes.filter((each) => !isOfWordings(each));
        const tests = [...(plain.length > 0 ? [{ ...node, nodes: plain }] : []), ...others].map((each) => this.decide(each));
        return node.kind === "and" ? allOf(tests) : anyOf(tests);
      }
      case "not": {
        const test = this.decide(node.node);
        return (passage, wording) => !test(passage, wording);
      }
      default:
        return passageFilter(this.member.segment, (node as Extract<QueryNode, { kind: "filter" }>).filter as PassageFilter);
    }
  }

  /** Where it is not known which, wordings that match in some passage ("possibly"), or in every one ("surely"). */
  private find(node: QueryNode, within: WordingSet | null, how: "possibly" | "surely"): WordingSet {
    const { segment } = this.member;
    switch (node.kind) {
      case "and": {
        const [positive, negative] = [node.nodes.filter(({ kind }) => kind !== "not"), node.nodes.filter(({ kind }) => kind === "not")];
        let set = within;
        for (const each of [...this.byRarity(positive), ...negative]) set = this.find(each, set, how);
        return set ?? everyWording(segment.wordings);
      }
      case "or": {
        const termsOfEach = node.nodes.map((each) => this.termsOf(each, how));
        const others = node.nodes.filter((_, index) => termsOfEach[index] === null).map((each) => this.find(each, within, how));
        const terms = termsOfEach.flatMap((each) => each ?? []);
        return union(terms.length > 0 ? [...others, this.withAny(terms, within)] : others, segment.wordings);
      }
      case "not":
        return without(within ?? everyWording(segment.wordings), this.find(node.node, within, how === "surely" ? "possibly" : "surely"));
      case "near":
        return this.near(node, within);
      case "phrase":
        return this.withRow(node.words, within);
      default: {
        const terms = this.termsOf(node, how);
        if (terms) return this.withAny(terms, within);
        return how === "surely" ? nothing : (within ?? everyWording(segment.wordings));
      }
    }
  }

  /** The rarest first, so that the others are looked for in few wordings. */
  private byRarity(nodes: readonly QueryNode[]): QueryNode[] {
    return nodes
      .map((node) => ({ node, count: this.estimate(node) }))
      .toSorted((left, right) => left.count - right.count)
      .map(({ node }) => node);
  }

  private estimate(node: QueryNode): number {
    const { dictionary, wordings } = this.member.segment;
    switch (node.kind) {
      case "word":
        return dictionary.find(node.word)?.count ?? 0;
      case "phrase":
        return Math.min(...node.words.map((word) => dictionary.find(word)?.count ?? 0)) * phraseCost;
      case "near":
        return Math.min(this.estimate(node.left), this.estimate(node.right)) * phraseCost;
      case "prefix":
        return wordings / 2;
      case "and":
        return Math.min(...node.nodes.map((each) => this.estimate(each)));
      case "or":
        return node.nodes.reduce((sum, each) => sum + this.estimate(each), 0);
      case "filter":
        return this.termsOf(node, "possibly")?.reduce((sum, { count }) => sum + count, 0) ?? wordings;
      default:
        return wordings;
    }
  }

  /** Terms of which a wording must have any, for a word or filter that is a matter of single terms; null for all else. */
  private termsOf(node: QueryNode, how: "possibly" | "surely"): readonly Term[] | null {
    const { segment } = this.member;
    const { dictionary } = segment;
    if (node.kind === "word") return termOf(segment, node.word);
    if (node.kind === "prefix") return dictionary.from(node.start, longestPrefixList);
    if (node.kind !== "filter") return null;
    const { filter } = node;
    if (filter.field === "symbol") return how === "surely" ? [] : termOf(segment, symbolLabel(filter.symbol));
    if (filter.field !== "label") return null;
    return filter.labels.flatMap((label) =>
      filter.match === "whole" ? termOf(segment, label) : dictionary.from(label, longestPrefixList),
    );
  }

  private withAny(terms: readonly Term[], within: WordingSet | null): WordingSet {
    const { segment } = this.member;
    const [only] = terms;
    return only && terms.length === 1 ? wordingsWith(segment, only, within) : wordingsWithAny(segment, terms, within);
  }

  private withRow(words: readonly string[], within: WordingSet | null): WordingSet {
    const { segment } = this.member;
    const row = rowOf(segment, words);
    if (!row) return nothing;
    const rarest = wordingsWith(segment, row.terms[0]!, within);
    // One term, a word or a pair of common ones, is a row wherever it stands.
    if (row.terms.length === 1) return rarest;
    const reader = new RowReader(segment, row);
    return passing(rarest, (wording) => reader.rowsIn(wording) > 0);
  }

  private near({ left, right, distance }: Extract<QueryNode, { kind: "near" }>, within: WordingSet | null): WordingSet {
    const both = this.find(right, this.find(left, within, "surely"), "surely");
    const [one, other] = [this.rows(left), this.rows(right)];
    const [after, before] = [distance + lengthOf(left) - 1, distance + lengthOf(right) - 1];
    return passing(both, (wording) =>
      one.some((first) => {
        const size = first.rowsIn(wording);
        return size > 0 && other.some((second) => areNear(first.starts, size, second.starts, second.rowsIn(wording), before, after));
      }),
    );
  }

  private rows(term: TextTerm): RowReader[] {
    const { segment } = this.member;
    const rows =
      term.kind === "prefix"
        ? segment.dictionary.from(term.start, longestPrefixList).map((each) => ({ terms: [each], steps: [{ term: each, at: 0 }] }))
        : [rowOf(segment, term.kind === "phrase" ? term.words : [term.word])];
    return rows.filter((row) => row !== null).map((row) => new RowReader(segment, row));
  }
}

/** A filter that says what a passage must be, whatever its wording. */
type PassageFilter = Exclude<Filter, { field: "label" }>;

/** Whether all tests let a passage through, asked one after the other. */
function allOf(tests: readonly PassageTest[]): PassageTest {
  return (passage, wording) => {
    for (let index = 0; index < tests.length; index++) if (!tests[index]!(passage, wording)) return false;
    return true;
  };
}

/** Whether any of the tests does. */
function anyOf(tests: readonly PassageTest[]): PassageTest {
  return (passage, wording) => {
    for (let index = 0; index < tests.length; index++) if (tests[index]!(passage, wording)) return true;
    return false;
  };
}

const nothing: WordingSet = new Uint32Array(0);

function termOf({ dictionary }: Segment, term: string): Term[] {
  const found = dictionary.find(term);
  return found ? [found] : [];
}

/** Looking at places costs so many times more than looking at wordings. */
const phraseCost = 3;

const lengthOf = (term: TextTerm): number => (term.kind === "phrase" ? term.words.length : 1);

/**
 * Whether one of some rising places lies no more than `before` places before one of others or `after` places after it. One
 * that is the same is not meant: a word is not near itself.
 */
function areNear(ones: Uint32Array, size: number, others: Uint32Array, otherSize: number, before: number, after: number): boolean {
  let first = 0;
  for (let index = 0; index < size; index++) {
    const one = ones[index]!;
    while (first < otherSize && others[first]! < one - before) first++;
    for (let next = first; next < otherSize && others[next]! <= one + after; next++) if (others[next] !== one) return true;
  }
  return false;
}
