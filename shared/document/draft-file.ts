import { Node } from "prosemirror-model";
import { z } from "zod";
import type { Draft } from "./draft.js";
import { metadataSchema } from "./metadata.js";
import { currentVersion, migrations, versionFor } from "./migrations/index.js";
import { schema } from "./schema.js";
import { structureFaults } from "./structure.js";

/** What a `.penholder` file holds: versioned JSON. */
export const draftFileSchema = z.strictObject({
  format: z.literal("penholder"),
  version: z.int().positive(),
  metadata: metadataSchema,
  document: z.record(z.string(), z.unknown()),
});
export type DraftFile = z.infer<typeof draftFileSchema>;

/** Why a file cannot be read as a draft: one sentence, without the file's name. */
export class DraftFileError extends Error {
  override readonly name = "DraftFileError";
}

/** The draft as a value for the disk or the contract. */
export const toDraftFile = (draft: Draft): DraftFile => ({
  format: "penholder",
  version: versionFor(draft.metadata),
  metadata: draft.metadata,
  document: withoutUnsetLabels(draft.doc.toJSON() as Json),
});

interface Json {
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly Json[];
  readonly [key: string]: unknown;
}

/** A label of a paragraph's own is rare, so a file holds one only where there is one. */
function withoutUnsetLabels(node: Json): Json {
  if (!node.attrs && !node.content) return node;
  const attrs = node.attrs?.label === null ? withoutLabel(node.attrs) : node.attrs;
  return { ...node, ...(attrs && { attrs }), ...(node.content && { content: node.content.map(withoutUnsetLabels) }) };
}

function withoutLabel(attrs: NonNullable<Json["attrs"]>): Json["attrs"] {
  const { label: _unset, ...others } = attrs;
  return others;
}

/** The bytes of a file, as text: stable, one trailing newline. */
export const serializeDraft = (draft: Draft): string => `${JSON.stringify(toDraftFile(draft), null, 1)}\n`;

/**
 * Reads a file's text, of this version or any earlier one.
 * @throws {DraftFileError} when it is not JSON, not a Penholder file, from a newer version, or not a valid resolution.
 */
export function parseDraft(text: string): Draft {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DraftFileError("it is not a Penholder file (its text is not JSON)");
  }
  return fromDraftFile(value);
}

/** Validates and migrates a value that claims to be a draft file. @throws {DraftFileError} as `parseDraft`. */
export function fromDraftFile(value: unknown): Draft {
  const file = draftFileSchema.safeParse(migrate(value));
  if (!file.success) throw new DraftFileError(`it is damaged (${firstIssue(file.error)})`);
  let doc: Node;
  try {
    doc = Node.fromJSON(schema, file.data.document);
  } catch (error) {
    throw new DraftFileError(`its text is damaged (${(error as Error).message})`);
  }
  const [fault] = structureFaults(doc);
  if (fault) throw new DraftFileError(`its text is damaged (${fault})`);
  return { metadata: file.data.metadata, doc };
}

function migrate(value: unknown): unknown {
  if (typeof value !== "object" || value === null || (value as { format?: unknown }).format !== "penholder") {
    throw new DraftFileError("it is not a Penholder file");
  }
  let file = value as Record<string, unknown>;
  const version = file.version;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) throw new DraftFileError("it names no version");
  if (version > currentVersion) {
    throw new DraftFileError(`it was written by a newer Penholder (file version ${version}, this one reads up to ${currentVersion})`);
  }
  for (const migration of migrations.slice(version - 1)) file = migration(file);
  return { ...file, version: currentVersion };
}

const firstIssue = (error: z.ZodError): string => {
  const issue = error.issues[0]!;
  const path = issue.path.join(".");
  return path ? `${path}: ${issue.message}` : issue.message;
};
