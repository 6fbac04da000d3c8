import { compareTokens } from "../../text/index.js";
import type { Query, QueryNode, TextTerm } from "./query.js";
import { filterFields, readFilter } from "./read-filter.js";

type Token =
  | { readonly kind: "open" | "close" | "and" | "or" | "not" }
  | { readonly kind: "near"; readonly distance: number }
  | { readonly kind: "operand"; readonly node: QueryNode };

/** A filter with its value, quoted or not; a quoted phrase, closed or not; a parenthesis; or what has no space in it. */
const piece =
  /(?<minus>-?)(?:(?<field>[a-z]+):(?:["“”„«](?<quotedValue>[^"“”„»]*)["“”»]?|(?<value>[^\s()"“”„]*))|["“”„«](?<quoted>[^"“”„»]*)["“”»]?(?<star>\*?)|(?<paren>[()])|(?<plain>[^\s()"“”„«»]+))/giu;

/** Words between two that are near each other, where a query does not say how many. */
const usualDistance = 10;
const longestDistance = 100;

const operators: Readonly<Record<string, Token>> = { AND: { kind: "and" }, OR: { kind: "or" }, NOT: { kind: "not" } };

/** Longer queries are cut: nobody types them. */
const mostTokens = 400;

/**
 * Reads a query. All of it must hold: words, “words in a row”, begin*, filters such as `organ:GA` or `year:2006..2010`;
 * -x or NOT x must not; OR between two means either and binds closer than the rest (`hostage OR kidnapping manual` asks
 * for manual and one of the two); NEAR/5 between two means at most five words apart; parentheses group. AND may be
 * written. A compound with a hyphen is one word: secretary* finds Secretary-General, secretary does not. Never fails: what cannot be meant so is read as words or passed over, and the remark says it.
 */
export function readQuery(text: string): Query {
  const remarks: string[] = [];
  const tokens = tokensOf(text, remarks);
  if (tokens.length > mostTokens) remarks.push(`what follows the first ${mostTokens} words was left out`);
  const root = new QueryReader(tokens.slice(0, mostTokens), remarks).read();
  return { root, remark: remarks.length === 0 ? "" : `${capitalized([...new Set(remarks)].join("; "))}.` };
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function tokensOf(text: string, remarks: string[]): Token[] {
  const tokens: Token[] = [];
  for (const { groups } of text.matchAll(piece)) {
    const { minus, field, quotedValue, value, quoted, star, paren, plain } = groups as Partial<Record<string, string>>;
    if (minus) tokens.push({ kind: "not" });
    if (paren) tokens.push({ kind: paren === "(" ? "open" : "close" });
    else if (field !== undefined) tokens.push(...filterTokens(field, quotedValue ?? value ?? "", remarks));
    else if (quoted !== undefined) tokens.push(...operand(termOf(quoted, star === "*")));
    else tokens.push(...plainTokens(plain!));
  }
  return tokens;
}

const operand = (node: QueryNode | null): Token[] => (node ? [{ kind: "operand", node }] : []);

function filterTokens(field: string, value: string, remarks: string[]): Token[] {
  const name = field.toLowerCase();
  const filter = filterFields.includes(name) ? readFilter(name, value) : null;
  if (filter) return [{ kind: "operand", node: { kind: "filter", filter } }];
  if (filterFields.includes(name))
    remarks.push(
      value === "" ? `“${name}:” says nothing and was left out` : `“${name}:${value}” means nothing to that filter and was read as words`,
    );
  return value === "" && filterFields.includes(name)
    ? []
    : operand(termOf(`${filterFields.includes(name) ? "" : `${field} `}${value}`, value.endsWith("*")));
}

function plainTokens(plain: string): Token[] {
  const operator = Object.hasOwn(operators, plain) ? operators[plain] : undefined;
  if (operator) return [operator];
  const near = /^NEAR(?:\/(?<distance>\d{1,3}))?$/.exec(plain);
  if (near) return [{ kind: "near", distance: Math.min(Number(near.groups!.distance ?? usualDistance), longestDistance) }];
  const term = termOf(plain, plain.endsWith("*"));
  if (term?.kind !== "word" || !term.word.includes("/")) return operand(term);
  // A number with a slash may stand in a text, or be that of the resolution the text is in.
  return operand({ kind: "or", nodes: [term, { kind: "filter", filter: { field: "symbol", symbol: term.word } }] });
}

function termOf(text: string, beginning: boolean): TextTerm | null {
  const words = compareTokens(text).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [first] = words;
  if (first === undefined) return null;
  if (words.length > 1) return { kind: "phrase", words };
  return beginning ? { kind: "prefix", start: first } : { kind: "word", word: first };
}

const isTerm = (node: QueryNode): node is TextTerm => node.kind === "word" || node.kind === "prefix" || node.kind === "phrase";

/** Groups and operators, from the loosest to the closest. */
class QueryReader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly remarks: string[],
  ) {}

  read(): QueryNode | null {
    const nodes: QueryNode[] = [];
    while (this.at < this.tokens.length) {
      nodes.push(...this.all());
      if (this.skip("close")) this.remarks.push("a parenthesis that nothing opens was left out");
    }
    return joined("and", nodes);
  }

  /** Everything up to the end or a closing parenthesis. */
  private all(): QueryNode[] {
    const nodes: QueryNode[] = [];
    for (let next = this.tokens[this.at]; next && next.kind !== "close"; next = this.tokens[this.at]) {
      if (this.skip("and")) continue;
      const node = this.either();
      if (node) nodes.push(node);
    }
    return nodes;
  }

  private either(): QueryNode | null {
    const first = this.near();
    const nodes = first ? [first] : [];
    while (this.skip("or")) {
      const next = this.near();
      if (next && nodes.length > 0) nodes.push(next);
      else {
        this.remarks.push("an OR without words on both sides was left out");
        if (next) nodes.push(next);
      }
    }
    // "a OR 59/154" is one choice of three: a number is itself one of two.
    return joined(
      "or",
      nodes.flatMap((node) => (node.kind === "or" ? node.nodes : [node])),
    );
  }

  private near(): QueryNode | null {
    let left = this.unary();
    for (let token = this.tokens[this.at]; token?.kind === "near"; token = this.tokens[this.at]) {
      this.at++;
      const right = this.unary();
      if (left && right && isTerm(left) && isTerm(right)) left = { kind: "near", distance: token.distance, left, right };
      else {
        this.remarks.push("NEAR stands between two words or phrases; here it was read as AND");
        left = joined(
          "and",
          [left, right].filter((node) => node !== null),
        );
      }
    }
    return left;
  }

  private unary(): QueryNode | null {
    if (this.skip("not")) {
      const node = this.unary();
      if (!node) this.remarks.push("a NOT that nothing follows was left out");
      return node && { kind: "not", node };
    }
    const token = this.tokens[this.at];
    if (token?.kind === "operand") {
      this.at++;
      return token.node;
    }
    if (!this.skip("open")) return null;
    const node = joined("and", this.all());
    if (!this.skip("close")) this.remarks.push("a parenthesis was left open and was closed at the end");
    return node;
  }

  private skip(kind: Token["kind"]): boolean {
    const found = this.tokens[this.at]?.kind === kind;
    if (found) this.at++;
    return found;
  }
}

const joined = (kind: "and" | "or", nodes: readonly QueryNode[]): QueryNode | null =>
  nodes.length > 1 ? { kind, nodes } : (nodes[0] ?? null);
