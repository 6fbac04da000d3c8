import type { Command } from "../command.js";
import { agreed } from "./agreed.js";
import { check } from "./check.js";
import { compare } from "./compare.js";
import { exportCommand } from "./export.js";
import { file } from "./file.js";
import { fix } from "./fix.js";
import { library } from "./library/index.js";
import { lineage } from "./lineage.js";
import { parse } from "./parse.js";
import { references } from "./references.js";
import { search } from "./search.js";
import { suggest } from "./suggest.js";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  parse,
  check,
  fix,
  compare,
  lineage,
  references,
  library,
  suggest,
  search,
  agreed,
  exportCommand,
  file,
];
