import { z } from "zod";
import { profiles } from "../../document/index.js";
import { severities } from "../finding.js";

/** How much a rule may weigh; off switches it off. */
const weights = [...severities, "off"] as const;

const words = z.string().trim().min(1).max(200);
const oneOrMore = z.union([words, z.array(words).min(1).max(100)]);
const because = z.string().trim().min(1).max(300).optional();
const severity = z.enum(severities).optional();

const preference = z.strictObject({ write: words, not: oneOrMore, because, severity });
const ban = z.strictObject({ never: oneOrMore, because, severity });

/** What one part of the file may hold. An empty entry, as YAML leaves behind a bare key, is none. */
const custom = z.strictObject({
  preferred: z.array(preference).max(2000).nullish(),
  forbidden: z.array(ban).max(2000).nullish(),
  rules: z.record(z.string(), z.enum(weights)).nullish(),
});

/** The parts of a file of house rules: for all organs, and for each of them. */
export const parts = ["all", ...profiles] as const;

export const houseRulesSchema = z.strictObject(
  Object.fromEntries(parts.map((part) => [part, custom.nullish()])) as Record<
    (typeof parts)[number],
    z.ZodOptional<z.ZodNullable<typeof custom>>
  >,
);

export type HouseRulesFile = z.infer<typeof houseRulesSchema>;
export type CustomInFile = z.infer<typeof custom>;

/** The names allowed at a place of the file, for a message about another one. */
export function namesAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return parts;
  if (path.length === 1) return Object.keys(custom.shape);
  return Object.keys(path[1] === "preferred" ? preference.shape : ban.shape);
}
