import { z } from "zod";
import { severities } from "../checks/finding.js";
import { profiles } from "../document/index.js";
import { cancelled, nothing } from "./shapes.js";

const severity = z.enum(severities);

/** House rules as `shared/checks` reads them from a file. */
const houseRules = z.strictObject({
  name: z.string(),
  customs: z.record(
    z.enum(profiles),
    z.strictObject({
      wordings: z
        .array(z.strictObject({ words: z.string(), instead: z.string().nullable(), because: z.string().nullable(), severity }))
        .readonly(),
      severities: z.record(z.string(), severity.nullable()),
    }),
  ),
});

/** Calls about the file of house rules. The host remembers which file it is; the window gets what it says. */
export const houseRulesCalls = {
  /** Asks for a file. One that cannot be read changes nothing. */
  "houseRules.choose": {
    request: nothing,
    response: z.union([z.strictObject({ houseRules }), cancelled]),
  },
  /** What the file says now; null where none has been chosen. */
  "houseRules.read": { request: nothing, response: z.strictObject({ houseRules: houseRules.nullable() }) },
  "houseRules.forget": { request: nothing, response: nothing },
} as const;
