import { houseWording, rules } from "../../shared/checks/index.js";
import { unknownWord } from "../spelling/unknown-word.js";

const byId = new Map([...rules, houseWording].map((rule) => [rule.id, rule]));

/** What a rule is called: "Opening repeated without “also”". */
export const ruleTitle = (id: string): string =>
  id === unknownWord ? "Word that the dictionary does not know" : (byId.get(id)?.title ?? id);

/** Why a rule matters, in a sentence or two; "" for a rule of another version. */
export const ruleWhy = (id: string): string => byId.get(id)?.why ?? "";
