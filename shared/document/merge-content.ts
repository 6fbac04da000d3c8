import { Fragment, type Mark, type Node } from "prosemirror-model";
import { type Conflict, mergeTexts } from "../text/index.js";
import { schema } from "./schema.js";

/** What a sign stands for: a note or reference, or the italics of what follows. */
type Meaning = { readonly node: Node } | { readonly marks: readonly Mark[] };

/** Where signs are looked for: a plane of characters that mean nothing by themselves. */
const firstSign = 0xf0000;

/**
 * Inline content as text, and back: each note, each reference and each change of italics is one sign, the same one wherever the
 * same is meant, so that contents are compared and merged as texts are.
 */
class Signs {
  private readonly signs = new Map<string, string>();
  private readonly meanings = new Map<string, Meaning>();

  /** @param taken Characters that stand for themselves. */
  constructor(private readonly taken: string) {}

  text(content: Fragment): string {
    let text = "";
    let marks: readonly Mark[] = [];
    const turn = (next: readonly Mark[]): void => {
      if (JSON.stringify(marks) !== JSON.stringify(next)) text += this.sign({ marks: next });
      marks = next;
    };
    content.forEach((node) => {
      turn(node.marks);
      text += node.isText ? node.text! : this.sign({ node });
    });
    turn([]);
    return text;
  }

  content(text: string): Fragment {
    const nodes: Node[] = [];
    let marks: readonly Mark[] = [];
    let words = "";
    const close = (): void => {
      if (words !== "") nodes.push(schema.text(words, marks));
      words = "";
    };
    for (const character of text) {
      const meaning = this.meanings.get(character);
      if (!meaning) {
        words += character;
        continue;
      }
      close();
      if ("marks" in meaning) marks = meaning.marks;
      else nodes.push(meaning.node.mark(marks));
    }
    close();
    return Fragment.from(nodes);
  }

  /** The text as one reads it: notes in brackets, nothing for italics. */
  readable(text: string): string {
    let words = "";
    for (const character of text) {
      const meaning = this.meanings.get(character);
      if (!meaning) words += character;
      else if ("node" in meaning) words += ` [${meaning.node.textContent || "…"}]`;
    }
    return words;
  }

  private sign(meaning: Meaning): string {
    const key = keyOf(meaning);
    const known = this.signs.get(key);
    if (known !== undefined) return known;
    let code = firstSign + this.signs.size;
    while (this.taken.includes(String.fromCodePoint(code)) || this.meanings.has(String.fromCodePoint(code))) code++;
    const sign = String.fromCodePoint(code);
    this.signs.set(key, sign);
    this.meanings.set(sign, meaning);
    return sign;
  }
}

/** The same for the same meaning: a note is what it says, whatever its id; a reference where it leads. */
const keyOf = (meaning: Meaning): string =>
  JSON.stringify(
    "marks" in meaning ? meaning.marks : [meaning.node.type.name, meaning.node.isLeaf ? meaning.node.attrs : meaning.node.content],
  );

/** What two versions of some inline content come to, or the words in which they cannot both hold. */
export type MergedContent = { readonly content: Fragment } | { readonly conflicts: readonly Conflict[] };

/**
 * What becomes of inline content that is to change from `before` to `after`, where it has become `now` meanwhile: both changes are
 * made, word by word. Of a conflict, `one` says what is there now and `other` what was to be there.
 */
export function mergeContent(before: Fragment, now: Fragment, after: Fragment): MergedContent {
  const signs = new Signs([now, before, after].map((content) => content.textBetween(0, content.size)).join(""));
  const current = signs.text(now);
  const merged = mergeTexts(signs.text(before), current, signs.text(after));
  if ("text" in merged) return { content: signs.content(merged.text) };
  const readable = ({ base, one, other }: Conflict): Conflict => ({
    base: signs.readable(base),
    one: signs.readable(one),
    other: signs.readable(other),
  });
  return { conflicts: merged.conflicts.map(readable) };
}
