export type { HouseRules } from "./house-rules.js";
export { type HouseRulesFault, type HouseRulesReading, houseRulesOf } from "./house-rules-of.js";
export { houseWording } from "./house-wording.js";
export { withHouseRules } from "./with-house-rules.js";
