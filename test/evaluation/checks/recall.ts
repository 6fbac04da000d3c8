import { Transform } from "prosemirror-transform";
import { applyEdits, check, type Finding, metadataAfter, type Rule, rules } from "../../../shared/checks/index.js";
import { type Draft, type Metadata, metadataSchema, type Profile } from "../../../shared/document/index.js";
import { randomNumbers } from "../../random.js";
import { percent, share } from "../share.js";
import { faults } from "./faults/index.js";
import { type Fault, type Ground, groundOf, type Planted, type Random } from "./ground.js";
import type { Texts } from "./texts.js";

/** Faults planted for each rule, each in a text and at a place of its own. */
const plantings = 50;
/** Texts that are tried for a place before the rule is said to have none. */
const attempts = 400;

/** What became of the faults of one rule. */
interface Recall {
  readonly rule: Rule;
  planted: number;
  found: number;
  /** Found, with no other new error or warning. */
  alone: number;
  /** Of the found ones, those with a fix that needs no second look, and those whose fix gives the adopted text back. */
  automatic: number;
  restored: number;
  /** The same for fixes that are confirmed. */
  confirmed: number;
  confirmedRestored: number;
  /** The first few that went wrong, in words. */
  readonly misses: string[];
}

/** Where a finding lies: the same before and after a fault elsewhere. */
const place = ({ rule, paragraph, footnote }: Finding): string => `${rule} ${paragraph} ${footnote ?? ""}`;

/** Findings that were not there before, counted by rule and place. */
function newFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const left = new Map<string, number>();
  for (const finding of before) left.set(place(finding), (left.get(place(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const count = left.get(place(finding)) ?? 0;
    left.set(place(finding), count - 1);
    return count <= 0;
  });
}

function repaired({ metadata, doc }: Draft, { fix }: Finding): Draft {
  const edits = fix!.edits;
  return { metadata: metadataAfter(metadata, edits), doc: applyEdits(new Transform(doc), edits).doc };
}

const same = (one: Draft, other: Draft): boolean => one.doc.eq(other.doc) && inOrder(one.metadata) === inOrder(other.metadata);

/** Fields in the order of the schema, which a fix leaves them in. */
const inOrder = (metadata: Metadata): string => JSON.stringify(metadataSchema.parse(metadata));

/** Texts laid out and checked once, when a fault is first planted in them. */
class Field {
  readonly #known = new Map<Draft, { readonly ground: Ground; readonly findings: readonly Finding[] }>();

  readonly #names: readonly { readonly profile: Profile; readonly name: string; readonly draft: Draft }[];

  constructor(texts: Texts) {
    this.#names = [...texts].flatMap(([profile, list]) => list.map((text) => ({ profile, ...text })));
  }

  /** A text of one of these organs at random. */
  any(suits: (profile: Profile) => boolean, random: Random) {
    const texts = this.#names.filter(({ profile }) => suits(profile));
    const text = texts[Math.floor(random() * texts.length)]!;
    let known = this.#known.get(text.draft);
    if (!known) {
      known = { ground: groundOf(text.draft), findings: check(text.draft) };
      this.#known.set(text.draft, known);
    }
    return { name: text.name, ...known };
  }
}

function recallOf(rule: Rule, fault: Fault, field: Field): Recall {
  const result: Recall = {
    rule,
    planted: 0,
    found: 0,
    alone: 0,
    automatic: 0,
    restored: 0,
    confirmed: 0,
    confirmedRestored: 0,
    misses: [],
  };
  const random = randomNumbers(seedOf(rule.id));
  for (let tried = 0; tried < attempts && result.planted < plantings; tried++) {
    const { name, ground, findings } = field.any((profile) => rule.severity[profile] !== null, random);
    const planted = fault(ground, random);
    if (!planted) continue;
    result.planted++;
    const miss = judge(result, ground, findings, planted);
    if (miss && result.misses.length < 5) result.misses.push(`${name} ${planted.at}: ${miss}`);
  }
  return result;
}

/** Counts one planted fault; answers what went wrong, or "". */
function judge(result: Recall, { draft }: Ground, before: readonly Finding[], planted: Planted): string {
  const { id } = result.rule;
  const right = planted.before ?? draft;
  const baseline = planted.options || planted.before ? check(right, planted.options) : before;
  const fresh = newFindings(baseline, check(planted.draft, planted.options));
  const found = fresh.find(
    ({ rule, paragraph, footnote }) =>
      rule === id && paragraph === planted.at && (planted.footnote === undefined || footnote === planted.footnote),
  );
  if (!found) return `not found${fresh.length > 0 ? `, but ${fresh.map(place).join(", ")}` : ""}`;
  result.found++;
  const others = fresh.filter((finding) => finding !== found && finding.severity !== "information");
  if (others.length === 0) result.alone++;
  let unrestored = false;
  if (found.fix) {
    const restored = same(repaired(planted.draft, found), right);
    unrestored = !restored;
    if (found.fix.kind === "automatic") {
      result.automatic++;
      if (restored) result.restored++;
    } else {
      result.confirmed++;
      if (restored) result.confirmedRestored++;
    }
  }
  if (others.length > 0) return `also ${others.map(place).join(", ")}`;
  return unrestored ? `“${found.fix!.title}” does not give the text back (${found.excerpt})` : "";
}

/** A number that depends on the name alone, so that a new rule moves no other rule’s faults. */
const seedOf = (name: string): number => Array.from(name).reduce((sum, letter) => Math.imul(sum, 31) + letter.codePointAt(0)!, 7);

/** Plants faults in adopted texts and says which rules found them; only rules whose id is in `only`, where it has any. */
export function recall(texts: Texts, only: ReadonlySet<string>): string {
  const field = new Field(texts);
  const results = rules
    .filter(({ id }) => Object.hasOwn(faults, id) && (only.size === 0 || only.has(id)))
    .map((rule) => recallOf(rule, faults[rule.id]!, field));
  const sum = (count: (recall: Recall) => number): number => results.reduce((total, each) => total + count(each), 0);
  const cell = (part: number, whole: number): string => (whole === 0 ? "" : percent(part, whole));
  return [
    "### Recall",
    "",
    `${results.length} of ${rules.length} rules provoked, each ${plantings} times where the texts have so many places for its fault.`,
    `Found at the right paragraph: ${share(
      sum((each) => each.found),
      sum((each) => each.planted),
    )}; with no other new error or warning: ${share(
      sum((each) => each.alone),
      sum((each) => each.found),
    )}; adopted text given back by the automatic fix: ${share(
      sum((each) => each.restored),
      sum((each) => each.automatic),
    )}, by a fix to be confirmed: ${share(
      sum((each) => each.confirmedRestored),
      sum((each) => each.confirmed),
    )}.`,
    "",
    "| Rule | planted | found | alone | automatic fix restores | confirmed fix restores |",
    "|---|---:|---:|---:|---:|---:|",
    ...results.map(
      (each) =>
        `| ${each.rule.id} | ${each.planted} | ${cell(each.found, each.planted)} | ${cell(each.alone, each.found)} | ${cell(each.restored, each.automatic)} | ${cell(each.confirmedRestored, each.confirmed)} |`,
    ),
    "",
    ...results.flatMap(({ rule, misses }) => misses.map((miss) => `- ${rule.id}: ${miss}`)),
  ].join("\n");
}
