import { basename } from "node:path";
import { isMap, isNode, isPair, LineCounter, type Node, parseDocument } from "yaml";
import { type HouseRules, type HouseRulesFault, houseRulesOf } from "../../shared/checks/index.js";
import { CallFailure } from "./failure.js";
import { readBounded } from "./read-bounded.js";

/**
 * Reads a file of house rules, YAML or JSON (which is YAML, too).
 * @throws {CallFailure} "unreadable": names the file, line and column, what is wrong there and what is allowed
 */
export async function readHouseRules(path: string): Promise<HouseRules> {
  return parseHouseRules(new TextDecoder().decode(await readBounded(path)), basename(path));
}

/** The house rules that the text of such a file holds. @throws {CallFailure} as `readHouseRules` does */
export function parseHouseRules(text: string, name: string): HouseRules {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const refuse = (at: number, message: string, others = 0): never => {
    const { line, col } = lines.linePos(at);
    const more = others === 0 ? "" : others === 1 ? " There is 1 more fault." : ` There are ${others} more faults.`;
    throw new CallFailure("unreadable", `House rules “${name}”, line ${line}, column ${col}: ${message.replace(/[.\s]+$/, "")}.${more}`);
  };
  const [error, ...furtherErrors] = document.errors;
  if (error) return refuse(error.pos[0], clause(error.message), furtherErrors.length);
  const reading = houseRulesOf(plainValueOf(document, refuse), name);
  if ("rules" in reading) return reading.rules;
  const [fault, ...others] = reading.faults;
  return refuse(placeOf(document.contents, fault), fault.message, others.length);
}

/** The document as plain values; aliases that would swell it are refused. */
function plainValueOf(document: ReturnType<typeof parseDocument>, refuse: (at: number, message: string) => never): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (problem) {
    return refuse(0, clause((problem as Error).message));
  }
}

const clause = (sentence: string): string => sentence.slice(0, 1).toLowerCase() + sentence.slice(1);

/** Where the innermost thing on a fault's path stands: its name where there is one, else the entry of a list. */
function placeOf(contents: unknown, { path }: HouseRulesFault): number {
  let node: unknown = contents;
  let place = startOf(node);
  for (const step of path) {
    const pair = isMap(node) ? node.items.find((item) => isPair(item) && String(item.key) === String(step)) : undefined;
    const inside: unknown = pair ? pair.value : itemOf(node, step);
    if (!pair && inside === undefined) break;
    node = inside;
    place = (pair ? startOf(pair.key) : startOf(inside)) ?? place;
  }
  return place ?? 0;
}

const itemOf = (node: unknown, step: PropertyKey): unknown =>
  typeof step === "number" && isNode(node) && "items" in node ? (node as { items: readonly Node[] }).items[step] : undefined;

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
