import type { Profile } from "../../document/index.js";
import type { Severity } from "../finding.js";

/** Words a house does not want, and what it writes in their place. */
export interface HouseWording {
  readonly words: string;
  /** Null where the words are never written, and nothing stands for them. */
  readonly instead: string | null;
  readonly because: string | null;
  readonly severity: Severity;
}

/** What a house has said for one organ; what it said for all organs is in it. */
export interface HouseCustom {
  readonly wordings: readonly HouseWording[];
  /** How much a rule weighs, by its id; null switches it off. */
  readonly severities: Readonly<Record<string, Severity | null>>;
}

/** The rules of whoever drafts, beside those of the Organization: plain data, made from a file by `houseRulesOf`. */
export interface HouseRules {
  /** What the rules are called in a finding: the name of their file. */
  readonly name: string;
  readonly customs: Readonly<Record<Profile, HouseCustom>>;
}
