import { parseArgs } from "node:util";
import { type Arguments, type Command, type Option, UsageError } from "./command.js";

/** Every command takes these. */
export const commonOptions: Readonly<Record<string, Option>> = {
  json: { takes: "nothing", help: "print one JSON value instead of text" },
  help: { takes: "nothing", short: "h", help: "show this help" },
};

/**
 * Holds what a person typed against what a command takes.
 * @throws {UsageError} naming the first thing that does not fit
 */
export function readArguments(command: Command, typed: readonly string[]): Arguments {
  const options = { ...command.options, ...commonOptions };
  const { values, positionals } = parse(options, typed);
  const given = values as Readonly<Record<string, string | boolean | string[] | undefined>>;
  const result: Arguments = {
    operands: positionals,
    value: (name) => last(given[name]),
    required: (name) => last(given[name]) ?? refuse(`${command.name} needs ${flag(name, options[name])}.`),
    values: (name) => list(given[name]),
    has: (name) => given[name] !== undefined,
    inputs: [...positionals, ...Object.entries(options).flatMap(([name, { reads }]) => (reads ? list(given[name]) : []))],
  };
  if (result.has("help")) return result;
  const missing = command.operands[positionals.length];
  if (missing !== undefined && !missing.startsWith("[")) refuse(`${command.name} needs ${missing.replace("…", "")}.`);
  const surplus = command.operands.at(-1)?.endsWith("…") ? undefined : positionals[command.operands.length];
  if (surplus !== undefined) refuse(`${command.name} does not take “${surplus}”.`);
  const blank = positionals.findIndex((operand) => operand.trim() === "");
  if (blank >= 0) refuse(`${command.name} needs ${nameOf(command.operands, blank)}, which is blank here.`);
  for (const [name, option] of Object.entries(options)) {
    for (const value of list(given[name])) {
      if (option.oneOf?.includes(value) === false) refuse(`--${name} is one of ${option.oneOf.join(", ")}, not “${value}”.`);
      if (value.trim() === "") refuse(`--${name} needs a value.`);
    }
  }
  return result;
}

const mostDigits = 6;

/** A flag that is a whole number from 1 to 999,999. @throws {UsageError} where it is something else */
export function wholeNumber(given: Arguments, name: string, otherwise: number): number {
  const value = given.value(name);
  if (value === undefined) return otherwise;
  if (/^[1-9]\d*$/.test(value) && value.length <= mostDigits) return Number(value);
  return refuse(`--${name} is a whole number from 1 to 999,999, not “${value}”.`);
}

function parse(options: Readonly<Record<string, Option>>, typed: readonly string[]) {
  try {
    return parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, option]) => [
          name,
          {
            type: option.takes === "nothing" ? ("boolean" as const) : ("string" as const),
            multiple: option.takes === "values",
            ...(option.short ? { short: option.short } : {}),
          },
        ]),
      ),
    });
  } catch (error) {
    // Node's sentence goes on with advice about double dashes; the first one says what is wrong.
    const [reason = ""] = (error as Error).message.split(/\.\s/);
    return refuse(`${reason.replace(/\.$/, "").replace(/'([^']*)'/g, "“$1”")}.`);
  }
}

function refuse(message: string): never {
  throw new UsageError(message);
}

/** The operand that stands at a place; the last one may be repeated. */
const nameOf = (operands: readonly string[], at: number): string => (operands[at] ?? operands.at(-1) ?? "").replace(/[[\]…]/g, "");

const list = (value: string | boolean | string[] | undefined): string[] =>
  typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
const last = (value: string | boolean | string[] | undefined): string | undefined => list(value).at(-1);

/** A flag as help and messages write it: "-o, --output FILE". */
export const flag = (name: string, option: Option | undefined): string =>
  `${option?.short ? `-${option.short}, ` : ""}--${name}${option?.value ? ` ${option.value}` : ""}`;
