import { z } from "zod";

const id = z.string().max(200);

/** Why, in the drafters’ words; "" where they gave no reason. */
const reason = z.string().max(2_000).default("");

/**
 * A departure from the rules that the drafters have decided to live with: one finding until the words concerned change, a
 * rule in one paragraph, or a rule in the whole draft. It names no position, so that it holds wherever the paragraph goes.
 */
export const ignoredFindingSchema = z.discriminatedUnion("scope", [
  z.strictObject({
    scope: z.literal("finding"),
    rule: id,
    /** "" for the title and what concerns the document as a whole. */
    paragraph: id,
    /** Id of the note whose words are concerned. */
    footnote: id.optional(),
    /** The words concerned, “…” for numbers of cross-references. */
    excerpt: z.string().max(100_000),
    reason,
  }),
  z.strictObject({ scope: z.literal("paragraph"), rule: id, paragraph: id, reason }),
  z.strictObject({ scope: z.literal("draft"), rule: id, reason }),
]);
export type IgnoredFinding = z.infer<typeof ignoredFindingSchema>;
