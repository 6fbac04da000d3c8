import type { z } from "zod";
import { type Profile, profiles } from "../../document/index.js";
import { rules } from "../rules/index.js";
import type { HouseCustom, HouseRules, HouseWording } from "./house-rules.js";
import { type CustomInFile, type HouseRulesFile, houseRulesSchema, namesAt } from "./schema.js";

/** What is wrong in a file of house rules, and where. */
export interface HouseRulesFault {
  /** The place as names and numbers: ["all", "preferred", 0, "write"]. */
  readonly path: readonly PropertyKey[];
  /** One clause without a full stop: what is wrong, and what is allowed. */
  readonly message: string;
}

export type HouseRulesReading = { readonly rules: HouseRules } | { readonly faults: readonly [HouseRulesFault, ...HouseRulesFault[]] };

/**
 * The house rules that a value read from YAML or JSON stands for, or all that is wrong in it.
 * @param name what they are called in a finding: the name of their file
 */
export function houseRulesOf(value: unknown, name: string): HouseRulesReading {
  const parsed = houseRulesSchema.safeParse(value ?? {});
  const [fault, ...others] = parsed.success
    ? faultsOfSense(parsed.data)
    : parsed.error.issues.flatMap((issue) => faultsOfForm(issue, value));
  if (fault) return { faults: [fault, ...others] };
  const customs = Object.fromEntries(profiles.map((profile) => [profile, customOf(parsed.data!, profile)]));
  return { rules: { name, customs: customs as Record<Profile, HouseCustom> } };
}

/** What an organ's part says counts more than what the part for all says of the same words or rule. */
function customOf(file: HouseRulesFile, profile: Profile): HouseCustom {
  const severities = Object.fromEntries(
    [file.all, file[profile]].flatMap((custom) =>
      Object.entries(custom?.rules ?? {}).map(([id, weight]) => [id, weight === "off" ? null : weight] as const),
    ),
  );
  return { wordings: joinedWordings(wordingsOf(file.all), wordingsOf(file[profile])), severities };
}

/** What an organ wants is not unwanted for all, and what it does not want is not written in place of anything. */
function joinedWordings(general: readonly HouseWording[], own: readonly HouseWording[]): HouseWording[] {
  const byWords = new Map(own.map((wording) => [wording.words, wording]));
  const wanted = new Set(own.map(({ instead }) => instead));
  return [
    ...general
      .filter(({ words }) => !byWords.has(words) && !wanted.has(words))
      .map((wording) => ({ ...wording, instead: byWords.get(wording.instead ?? "")?.instead ?? wording.instead })),
    ...byWords.values(),
  ];
}

function wordingsOf(custom: CustomInFile | null | undefined): HouseWording[] {
  const preferred = (custom?.preferred ?? []).flatMap(({ write, not, because, severity }) =>
    [not].flat().map((words) => ({ words, instead: write, because: because ?? null, severity: severity ?? ("warning" as const) })),
  );
  const forbidden = (custom?.forbidden ?? []).flatMap(({ never, because, severity }) =>
    [never].flat().map((words) => ({ words, instead: null, because: because ?? null, severity: severity ?? ("warning" as const) })),
  );
  return [...preferred, ...forbidden];
}

/** A value of another form than the file has. */
function faultsOfForm(issue: z.core.$ZodIssue, file: unknown): HouseRulesFault[] {
  const { path } = issue;
  const value = valueAt(file, path);
  if (value === undefined) return [{ path, message: `“${String(path.at(-1))}” is missing` }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `“${key}” is not known here; allowed are ${listed(namesAt(path))}`,
      }));
    case "invalid_value":
      return [
        {
          path,
          message: `“${JSON.stringify(value).replace(/^"|"$/g, "")}” is not allowed here; allowed are ${listed(issue.values.map(String))}`,
        },
      ];
    case "invalid_union":
      return [{ path, message: "here stand words, or a list of words, and none may be blank" }];
    case "too_small":
      return [{ path, message: "here stand words, and they may not be blank" }];
    case "too_big":
      return [{ path, message: `this is too long: ${issue.maximum} ${issue.origin === "string" ? "characters" : "entries"} at most` }];
    case "invalid_type":
      return [{ path, message: `here stands ${kinds[issue.expected] ?? issue.expected}` }];
    default:
      return [{ path, message: issue.message }];
  }
}

const kinds: Readonly<Record<string, string>> = {
  object: "a list of names, each with a colon and what belongs to it",
  record: "a list of rules, each with a colon and its severity",
  array: "a list, each entry after a hyphen",
  string: "text; put it between quotation marks",
};

/** Rules that do not exist, and preferences that contradict each other. */
function faultsOfSense(file: HouseRulesFile): HouseRulesFault[] {
  const ids = new Set(rules.map(({ id }) => id));
  return Object.entries(file).flatMap(([part, custom]) => {
    const unwanted = new Set(wordingsOf(custom).map(({ words }) => words));
    return [
      ...Object.keys(custom?.rules ?? {})
        .filter((id) => !ids.has(id))
        .map((id) => ({ path: [part, "rules", id], message: `there is no rule “${id}”${suggestion(id)}` })),
      ...(custom?.preferred ?? []).flatMap(({ write }, index) =>
        unwanted.has(write)
          ? [{ path: [part, "preferred", index, "write"], message: `“${write}” is preferred here, and not wanted elsewhere in “${part}”` }]
          : [],
      ),
    ];
  });
}

/** The rule that shares most words of its name with an unknown one. */
function suggestion(unknown: string): string {
  const asked = new Set(unknown.toLowerCase().split(/[^a-z]+/));
  const shared = (id: string): number => id.split("-").filter((word) => asked.has(word)).length;
  const [nearest] = rules.map(({ id }) => id).toSorted((a, b) => shared(b) - shared(a));
  return nearest && shared(nearest) > 0 ? `; perhaps “${nearest}” is meant` : "; the catalogue of rules lists all names";
}

const listed = (names: readonly string[]): string => names.join(", ");

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inside, key) => (inside as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}
