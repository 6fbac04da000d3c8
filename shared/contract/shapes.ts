import { z } from "zod";

/** The request of a call that needs none, and the answer of one that has none. */
export const nothing = z.strictObject({});

/** The answer of a call at which the person thought better of it. */
export const cancelled = z.strictObject({ cancelled: z.literal(true) });
