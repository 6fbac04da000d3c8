import type { CheckOptions } from "../../shared/checks/index.js";
import { readHouseRules } from "../application/house-rules.js";
import type { Arguments, Option } from "./command.js";

/** The flag of the commands that check. */
export const houseRulesOption: Option = {
  takes: "value",
  value: "FILE",
  reads: true,
  help: "also the terms and severities of this file, YAML or JSON",
};

/** What that flag adds to a check. @throws {CallFailure} for a file that is no house rules, with line and column */
export async function houseRulesIn(given: Arguments): Promise<Pick<CheckOptions, "houseRules">> {
  const path = given.value("house-rules");
  return path === undefined ? {} : { houseRules: await readHouseRules(path) };
}
