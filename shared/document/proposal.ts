import { z } from "zod";

const line = z.string().max(2_000);
const id = z.string().max(200);
/** Who proposes or remarks: a delegation, as the file that brought it names its author. */
const author = line;
/** The moment it was made, ISO, or "" where the file does not say. */
const date = z.string().max(40);
const node = z.record(z.string(), z.unknown());

const made = { id, author, date };

/**
 * A change that somebody proposes to the text and that has not been decided: data beside the text, which stays clean.
 * Blocks are named by id, "" being the title; a proposal holds whole blocks, because its author saw whole blocks.
 */
export const proposalSchema = z.discriminatedUnion("kind", [
  /** Other words in a block: the inline content as it stood for its author, and as it should be (ProseMirror JSON). */
  z.strictObject({ kind: z.literal("wording"), ...made, block: id, before: z.array(node), after: z.array(node) }),
  /** A block that is not there: below the block `after`, or first where that is "" (ProseMirror JSON of the block). */
  z.strictObject({ kind: z.literal("insertion"), ...made, after: id, block: node }),
  /** A block that should go, with all that stands below it; or, where that stays, its own words alone. */
  z.strictObject({ kind: z.literal("deletion"), ...made, block: id, below: z.literal("stays").optional() }),
  /** A block that should stand elsewhere: below the block `after`, or first where that is "". */
  z.strictObject({ kind: z.literal("move"), ...made, block: id, after: id }),
]);
export type Proposal = z.infer<typeof proposalSchema>;

/** A remark on the words of a block, kept apart from the text and never printed. */
export const commentSchema = z.strictObject({
  ...made,
  block: id,
  /** The words it is about; "" for the block as a whole. */
  excerpt: z.string().max(100_000),
  text: z.string().max(100_000),
});
export type Comment = z.infer<typeof commentSchema>;
