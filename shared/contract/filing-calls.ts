import { z } from "zod";
import { draftFileSchema } from "../document/index.js";
import { exportOptionsSchema } from "../export/options.js";
import { cancelled, nothing } from "./shapes.js";

const line = z.string().max(400);
/** Of a base that was chosen from a file. */
const handle = z.string().regex(/^[a-z0-9]{8,40}$/, "a handle");
const count = z.int().min(0);
const text = z.strictObject({ name: z.string(), sha256: z.string() });

/** What was filed; `shared/filing` says what it means. */
const filingReceipt = z.strictObject({
  base: text,
  draft: text,
  author: z.string(),
  date: z.string(),
  paragraphs: z.strictObject({ unchanged: count, renumbered: count, changed: count, inserted: count, deleted: count, moved: count }),
  words: z.strictObject({ inserted: count, deleted: count }),
  notes: z.strictObject({ unchanged: count, changed: count, inserted: count, deleted: count }),
  verified: z.boolean(),
});

export const filingCalls = {
  /** The main process asks for a file to file against and reads it, so that one that cannot be read is known at once. */
  "filing.chooseBase": { request: nothing, response: z.union([z.strictObject({ handle, name: line }), cancelled]) },
  /** Files a draft against a base: the tracked copy alone, or a zip archive with clean copy, PDF and receipt. Asks for a place. */
  "document.file": {
    request: z.strictObject({
      name: line,
      draft: draftFileSchema,
      base: z.discriminatedUnion("from", [
        /** The file that was chosen last. */
        z.strictObject({ from: z.literal("file"), handle }),
        z.strictObject({ from: z.literal("library"), id: z.string().max(200) }),
      ]),
      contents: z.enum(["pack", "tracked"]),
      /** The delegation in whose name every change is, and the moment it is dated. */
      author: line.min(1),
      date: z.iso.datetime(),
      options: exportOptionsSchema,
    }),
    response: z.union([z.strictObject({ name: line, bytes: z.int(), warnings: z.array(z.string()), receipt: filingReceipt }), cancelled]),
  },
} as const;
