import { readFileSync } from "node:fs";

/** A rule of the style sheet that sets counters or a number. */
interface CounterRule {
  readonly selector: string;
  /** Attributes and classes in the selector, and its rank in the sheet: what decides among rules. */
  readonly weight: readonly [number, number];
  readonly declarations: ReadonlyMap<string, string>;
}

const concerned = new Set(["counter-reset", "counter-increment", "--number", "content"]);

/** The rules of a style sheet that have to do with numbers, one for each selector. */
export function counterRules(path: string): CounterRule[] {
  const css = readFileSync(path, "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .split("@media")[0]!;
  const rules: CounterRule[] = [];
  for (const [, selectors, body] of css.matchAll(/([^{}]+)\{([^}]*)\}/g)) {
    const declarations = new Map<string, string>();
    for (const line of body!.split(";")) {
      const [property, ...value] = line.split(":");
      if (concerned.has(property!.trim())) declarations.set(property!.trim(), value.join(":").trim());
    }
    if (declarations.size === 0) continue;
    for (const selector of topLevelParts(selectors!)) rules.push({ selector, weight: [weightOf(selector), rules.length], declarations });
  }
  return rules;
}

/** A selector list, cut at its commas outside parentheses. */
function topLevelParts(list: string): string[] {
  return list
    .split(/,(?![^(]*\))/)
    .map((selector) => selector.replace(/\s+/g, " ").trim())
    .filter(Boolean);
}

/** Attributes, classes and pseudo-classes; inside :is() the heaviest alternative counts. */
function weightOf(selector: string): number {
  const outside = selector.replace(/:is\(([^()]*)\)/g, (_all, inside: string) => {
    const most = Math.max(...inside.split(",").map((one) => one.match(/\[|\.|:(?!:)/g)?.length ?? 0));
    return "[]".repeat(most);
  });
  return outside.match(/\[|\.|(?<!:):(?!:)/g)?.length ?? 0;
}

/** A counter as CSS keeps it: made by an element, seen by its later siblings and all below them. */
interface Counter {
  readonly name: string;
  readonly creator: Element;
  value: number;
}

/**
 * What a browser would draw before each lead, in document order, by the counters of the style sheet (CSS Lists and
 * Counters, level 3: a counter made by an element is seen by it, what is below, and the siblings that follow).
 */
export function printedNumbers(root: Element, rules: readonly CounterRule[]): string[] {
  const numbers: string[] = [];
  const visit = (element: Element, seen: readonly Counter[]): Counter[] => {
    const own = [...seen];
    for (const name of (winning(element, "", "counter-reset", rules) ?? "none").split(/\s+/)) {
      if (name === "none") continue;
      const sibling = own.findIndex((counter) => counter.name === name && counter.creator.parentElement === element.parentElement);
      if (sibling >= 0) own.splice(sibling, 1);
      own.push({ name, creator: element, value: 0 });
    }
    for (const name of (winning(element, "", "counter-increment", rules) ?? "none").split(/\s+/)) {
      if (name === "none") continue;
      let counter = own.findLast((each) => each.name === name);
      if (!counter) {
        counter = { name, creator: element, value: 0 };
        own.push(counter);
      }
      counter.value++;
    }
    if (element.getAttribute("data-node") === "lead") numbers.push(numberBefore(element, own, rules));
    let inside = own;
    for (const child of element.children) inside = visit(child, inside);
    return own;
  };
  visit(root, []);
  return numbers;
}

function numberBefore(lead: Element, counters: readonly Counter[], rules: readonly CounterRule[]): string {
  const content = winning(lead, "::before", "content", rules) ?? "none";
  if (!content.includes("var(--number)")) return "";
  const number = winning(lead.parentElement!, "", "--number", rules) ?? "none";
  if (number === "none") return "";
  return number.replace(/counter\(([\w-]+)(?:, ([\w-]+))?\)|"([^"]*)"|\s+/g, (_all, name?: string, style?: string, literal?: string) => {
    if (literal !== undefined) return literal;
    if (name === undefined) return "";
    return inStyle(counters.findLast((counter) => counter.name === name)?.value ?? 0, style ?? "decimal");
  });
}

/** The counter styles of CSS for the small numbers of a test. */
function inStyle(value: number, style: string): string {
  if (style === "lower-alpha") return "?abcdefghijklmnopqrstuvwxyz"[value] ?? "?";
  if (style === "lower-roman") return ["0", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"][value] ?? "?";
  return String(value);
}

function winning(element: Element, pseudo: string, property: string, rules: readonly CounterRule[]): string | null {
  let best: CounterRule | null = null;
  for (const rule of rules) {
    if (!rule.declarations.has(property) || pseudoOf(rule.selector) !== pseudo) continue;
    if (!element.matches(rule.selector.slice(0, rule.selector.length - pseudo.length))) continue;
    if (!best || rule.weight[0] > best.weight[0] || (rule.weight[0] === best.weight[0] && rule.weight[1] > best.weight[1])) best = rule;
  }
  return best?.declarations.get(property) ?? null;
}

const pseudoOf = (selector: string): string => /::[a-z-]+$/.exec(selector)?.[0] ?? "";
