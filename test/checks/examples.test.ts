import { Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../shared/checks/index.js";
import { applyEdits, check, draftOf, metadataAfter, precedentsOf, rules } from "../../shared/checks/index.js";
import type { Draft } from "../../shared/document/index.js";
import { structureFaults } from "../../shared/document/index.js";

const of = (rule: string, findings: readonly Finding[]): Finding[] => findings.filter((finding) => finding.rule === rule);
const grave = (findings: readonly Finding[]): string[] =>
  findings.filter(({ severity }) => severity !== "information").map(({ rule, message }) => `${rule}: ${message}`);

function fixed(draft: Draft, finding: Finding): Draft {
  const { edits } = finding.fix!;
  return { metadata: metadataAfter(draft.metadata, edits), doc: applyEdits(new Transform(draft.doc), edits).doc };
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("the rule %s", (id, rule) => {
  it("has examples of both kinds and says why it is there", () => {
    expect(rule.examples.wrong.length).toBeGreaterThan(0);
    expect(rule.examples.right.length).toBeGreaterThan(0);
    expect(rule.why.length).toBeGreaterThan(20);
  });

  it.each(rule.examples.wrong.map((example, index) => [index + 1, example] as const))(
    "finds wrong example %i, and its fix puts it right",
    (_, example) => {
      const draft = draftOf(example.text);
      const options = { precedents: precedentsOf(example.text) };
      const before = check(draft, options);
      const [finding] = of(id, before);
      expect(finding, "the rule must speak").toBeDefined();
      expect(Boolean(finding!.fix)).toBe(Boolean(example.corrected));
      if (!example.corrected) return;
      const right = draftOf(example.corrected);
      const after = fixed(draft, finding!);
      expect(after.doc.toString()).toBe(right.doc.toString());
      expect(after.doc.toJSON()).toEqual(right.doc.toJSON());
      expect(structureFaults(after.doc)).toEqual([]);
      expect(of(id, check(after, options))).toEqual([]);
      const known = new Set(grave(before));
      expect(grave(check(after, options)).filter((entry) => !known.has(entry))).toEqual([]);
    },
  );

  it.each(rule.examples.right.map((example, index) => [index + 1, example] as const))("is silent on right example %i", (_, example) => {
    expect(of(id, check(draftOf(example), { precedents: precedentsOf(example) }))).toEqual([]);
  });

  it("writes one sentence with typographic marks", () => {
    for (const example of rule.examples.wrong) {
      for (const { message, fix } of of(id, check(draftOf(example.text), { precedents: precedentsOf(example.text) }))) {
        expect(message).toMatch(/[.”]$/);
        if (id !== "straight-quotes") expect(`${message} ${fix?.title ?? ""}`).not.toMatch(/["']/);
      }
    }
  });
});
