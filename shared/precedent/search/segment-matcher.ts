import type { Term } from "../index/dictionary.js";
import { symbolLabel } from "../index/labels.js";
import type { Segment } from "../index/segment.js";
import type { Member } from "../index/segment-set.js";
import { passageFilter } from "./passage-filter.js";
import { longestPrefixList, RowReader, stepsOf, wordingsWith, wordingsWithAll, wordingsWithAny } from "./places.js";
import { type Filter, isSingle, isTextOnly, type Prefix, type QueryNode, type TextTerm, type Word } from "./query.js";
import { everyWording, marksOf, union, type WordingSet, without } from "./wording-sets.js";

/** Whether a passage of a wording is meant. */
export type PassageTest = (passage: number, wording: number) => boolean;

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
    if (isTextOnly(node)) return null;
    if (node.kind !== "and") return this.decide(node);
    const tests = node.nodes.flatMap((each) => this.passageTest(each) ?? []);
    return (passage, wording) => tests.every((test) => test(passage, wording));
  }

  private decide(node: QueryNode): PassageTest {
    if (isTextOnly(node)) {
      const marks = marksOf(this.match(node), this.member.segment.wordings);
      return (_, wording) => marks[wording] === 1;
    }
    switch (node.kind) {
      case "and":
      case "or": {
        // What words alone decide is decided once for each wording.
        const plain = node.nodes.filter(isTextOnly);
        const others = node.nodes.filter((each) => !isTextOnly(each));
        const tests = [...(plain.length > 0 ? [{ ...node, nodes: plain }] : []), ...others].map((each) => this.decide(each));
        return node.kind === "and"
          ? (passage, wording) => tests.every((test) => test(passage, wording))
          : (passage, wording) => tests.some((test) => test(passage, wording));
      }
      case "not": {
        const test = this.decide(node.node);
        return (passage, wording) => !test(passage, wording);
      }
      default:
        return this.filterTest((node as Extract<QueryNode, { kind: "filter" }>).filter);
    }
  }

  private filterTest(filter: Filter): PassageTest {
    const { segment } = this.member;
    if (filter.field !== "label") return passageFilter(segment, filter);
    const marks = marksOf(this.find({ kind: "filter", filter }, null, "possibly"), segment.wordings);
    return (_, wording) => marks[wording] === 1;
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
        const single = node.nodes.filter(isSingle);
        const others = node.nodes.filter((each) => !isSingle(each)).map((each) => this.find(each, within, how));
        return union(
          [
            ...others,
            this.withAny(
              single.flatMap((each) => this.termsOf(each)),
              within,
            ),
          ],
          segment.wordings,
        );
      }
      case "not":
        return without(within ?? everyWording(segment.wordings), this.find(node.node, within, how === "surely" ? "possibly" : "surely"));
      case "near":
        return this.near(node, within);
      case "filter":
        return this.filtered(node.filter, within, how);
      default:
        return this.withTerm(node, within);
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
      default:
        return wordings;
    }
  }

  private withTerm(node: TextTerm, within: WordingSet | null): WordingSet {
    return node.kind === "phrase" ? this.withRow(node.words, within) : this.withAny(this.termsOf(node), within);
  }

  private termsOf(node: Word | Prefix): readonly Term[] {
    const { segment } = this.member;
    return node.kind === "prefix" ? segment.dictionary.from(node.start, longestPrefixList) : termOf(segment, node.word);
  }

  private withAny(terms: readonly Term[], within: WordingSet | null): WordingSet {
    const { segment } = this.member;
    const [only] = terms;
    return only && terms.length === 1 ? wordingsWith(segment, only, within) : wordingsWithAny(segment, terms, within);
  }

  private withRow(words: readonly string[], within: WordingSet | null): WordingSet {
    const { segment } = this.member;
    const steps = stepsOf(segment, words);
    if (!steps) return nothing;
    const all = wordingsWithAll(
      segment,
      steps.map(({ term }) => term),
      within,
    )!;
    // One term, a word or a pair of common ones, is a row wherever it stands.
    if (steps.length === 1) return all;
    const reader = new RowReader(segment, steps);
    return all.filter((wording) => reader.places(wording).length > 0);
  }

  private near({ left, right, distance }: Extract<QueryNode, { kind: "near" }>, within: WordingSet | null): WordingSet {
    const both = this.withTerm(right, this.withTerm(left, within));
    const [one, other] = [this.rows(left), this.rows(right)];
    return both.filter((wording) =>
      one.some((first) => {
        const places = first.places(wording);
        return other.some((second) => {
          const there = second.places(wording);
          return places.some((place) =>
            there.some((each) => place !== each && isNear(place, lengthOf(left), each, lengthOf(right), distance)),
          );
        });
      }),
    );
  }

  private rows(term: TextTerm): RowReader[] {
    const { segment } = this.member;
    const rows =
      term.kind === "prefix"
        ? segment.dictionary.from(term.start, longestPrefixList).map((each) => [{ term: each, at: 0 }])
        : [stepsOf(segment, term.kind === "phrase" ? term.words : [term.word]) ?? []];
    return rows.filter(({ length }) => length > 0).map((steps) => new RowReader(segment, steps));
  }

  private filtered(filter: Filter, within: WordingSet | null, how: "possibly" | "surely"): WordingSet {
    const { segment } = this.member;
    const { dictionary } = segment;
    if (filter.field === "label") {
      const terms =
        filter.match === "whole"
          ? filter.labels.flatMap((label) => dictionary.find(label) ?? [])
          : filter.labels.flatMap((label) => dictionary.from(label, longestPrefixList));
      return this.withAny(terms, within);
    }
    if (how === "surely") return nothing;
    if (filter.field === "symbol") return this.withAny(termOf(segment, symbolLabel(filter.symbol)), within);
    return within ?? everyWording(segment.wordings);
  }
}

const nothing: WordingSet = new Uint32Array(0);

function termOf({ dictionary }: Segment, term: string): Term[] {
  const found = dictionary.find(term);
  return found ? [found] : [];
}

/** Looking at places costs so many times more than looking at wordings. */
const phraseCost = 3;

const lengthOf = (term: TextTerm): number => (term.kind === "phrase" ? term.words.length : 1);

/** Whether no more than `distance` words lie from one to the other; next to each other is 1. */
const isNear = (one: number, oneLength: number, other: number, otherLength: number, distance: number): boolean =>
  one < other ? other - (one + oneLength - 1) <= distance : one - (other + otherLength - 1) <= distance;
