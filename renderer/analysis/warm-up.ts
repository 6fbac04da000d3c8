import { check, draftOf, type Rule, rules } from "../../shared/checks/index.js";

/** A rule looks at the first text that it finds fault with. */
const tried = (rule: Rule): unknown => check(draftOf(rule.examples.wrong[0]!.text), { rules: [rule] });

/**
 * Tries every rule on an example of its own, one a turn. The engine compiles patterns and code when they are first used; the first
 * draft would wait for that. Returns how to end it, for when there is a draft.
 */
export function warmUp(tryOut: (rule: Rule) => unknown = tried): () => void {
  const left = rules.values();
  let turn = setTimeout(next);
  function next(): void {
    const { value: rule, done } = left.next();
    if (done) return;
    tryOut(rule);
    turn = setTimeout(next);
  }
  return () => clearTimeout(turn);
}
