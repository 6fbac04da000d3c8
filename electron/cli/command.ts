/** What a flag takes: nothing, one value, or a value each time it is given. */
export interface Option {
  readonly takes: "nothing" | "value" | "values";
  /** What stands for its value in the help: "FILE". */
  readonly value?: string;
  readonly short?: string;
  readonly help: string;
  /** The only values allowed. */
  readonly oneOf?: readonly string[];
  /** Its values name files that are read, and so must not be written to. */
  readonly reads?: true;
}

/** What a person gave a command, already held against what the command takes. */
export interface Arguments {
  /** One per name in the command's `operands`, in order, or more where the last may be repeated. */
  readonly operands: readonly string[];
  /** The value of a flag, or undefined where it was not given. */
  value(name: string): string | undefined;
  /** The value of a flag that must be given. @throws {UsageError} where it was not */
  required(name: string): string;
  values(name: string): readonly string[];
  /** Whether a flag was given, with a value or without. */
  has(name: string): boolean;
  /** Files that the command reads: its operands, and what flags name that read. */
  readonly inputs: readonly string[];
}

/** What a command found, in both forms; one of them is printed. */
export interface Result {
  /** Exactly what `--json` prints. */
  readonly json: unknown;
  /** For people, without a newline at the end. */
  readonly text: string;
  /** True where the command did its work and something is not as it should be. */
  readonly failed?: boolean;
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Names of what stands without a flag: ["BASE", "DRAFT"]. The last may end in "…": then there may be more of it, and in brackets: then there may be none. */
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** One that a person might type, for the help. */
  readonly example: string;
  /** @throws {UsageError | CallFailure | ImportError} one clear sentence; then nothing was written */
  run(given: Arguments): Promise<Result>;
}

/** Arguments that cannot be used: one sentence. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
