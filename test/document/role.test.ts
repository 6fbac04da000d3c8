import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PlacedRole, readRole, roleCode } from "../../shared/document/index.js";

const role: fc.Arbitrary<PlacedRole["role"]> = fc.oneof(
  fc
    .constantFrom("title" as const, "annex" as const, "preambularParagraph" as const, "operativeParagraph" as const)
    .map((kind) => ({ kind })),
  fc.constantFrom("derived" as const, "always" as const, "never" as const).map((comma) => ({ kind: "organLine" as const, comma })),
  fc.integer({ min: 1, max: 3 }).map((level) => ({ kind: "subParagraph" as const, level })),
  fc.integer({ min: 1, max: 9 }).map((level) => ({ kind: "subheading" as const, level })),
  fc.constantFrom("letter" as const, "roman" as const).map((labelStyle) => ({ kind: "part" as const, labelStyle })),
  fc.boolean().map((numbered) => ({ kind: "annexParagraph" as const, numbered })),
);

describe("the code of a role", () => {
  it("is letters and digits, and read back as the role it stands for", () => {
    fc.assert(
      fc.property(role, fc.integer({ min: 0, max: 5 }), (each, quotations) => {
        const code = roleCode({ role: each, quotations });
        expect(code).toMatch(/^[a-z][a-z0-9]*$/);
        expect(readRole(code)).toEqual({ role: each, quotations });
      }),
    );
  });

  it("is nothing else", () => {
    for (const other of ["", "xx", "s0", "op1", "qq", "s", "title"]) expect(readRole(other)).toBeNull();
  });
});
