import { mkdir, readdir, readFile, rename, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { type Draft, fromDraftFile, toDraftFile } from "../../shared/document/index.js";
import { atomicWrite } from "./atomic-write.js";
import { CallFailure } from "./failure.js";
import { inTurn, type Turns } from "./in-turn.js";

/** A document's file as it was last read or written: fingerprints tell whether anything has changed since. */
const knownFileSchema = z.strictObject({
  path: z.string(),
  /** SHA-256 of the bytes on disk. */
  bytes: z.string(),
  /** SHA-256 of the draft they held. */
  draft: z.string(),
});
export type KnownFile = z.infer<typeof knownFileSchema>;

const entrySchema = z.strictObject({
  version: z.literal(1),
  name: z.string(),
  file: knownFileSchema.nullable(),
  // Migrated and checked by `fromDraftFile`, so an older draft inside is welcome.
  draft: z.record(z.string(), z.unknown()),
});

/** Unsaved work of one document. */
export interface JournalEntry {
  readonly handle: string;
  readonly name: string;
  readonly file: KnownFile | null;
  readonly draft: Draft;
}

export interface RecoveryJournal {
  write(entry: JournalEntry): Promise<void>;
  remove(handle: string): Promise<void>;
  /** What was left behind; a damaged entry is moved to `damaged/`, if that can be, and its place returned. */
  restore(): Promise<{ readonly entries: readonly JournalEntry[]; readonly damaged: readonly string[] }>;
}

const fileOf = /^([a-z0-9]{8,40})\.json$/;

/**
 * Unsaved work, one file per document in `<userData>/recovery`, so that it outlives a killed process. Writes and
 * removals of one document happen in the order they were asked for.
 */
export function recoveryJournal(userData: string): RecoveryJournal {
  const folder = join(userData, "recovery");
  const turns = new Map<string, Turns>();
  const inOrder = (handle: string, task: () => Promise<void>): Promise<void> => {
    const turn = turns.get(handle) ?? inTurn();
    turns.set(handle, turn);
    return turn(task);
  };

  return {
    write: ({ handle, name, file, draft }) =>
      inOrder(handle, async () => {
        const entry = { version: 1, name, file, draft: toDraftFile(draft) } satisfies z.input<typeof entrySchema>;
        try {
          await mkdir(folder, { recursive: true });
          await atomicWrite(join(folder, `${handle}.json`), JSON.stringify(entry));
        } catch {
          // The person knows the document's name, not the journal's file.
          throw new CallFailure("not-written", `Unsaved work in “${name}” could not be kept for recovery. Save the document soon.`);
        }
      }),
    remove: (handle) => inOrder(handle, () => unlink(join(folder, `${handle}.json`)).catch(ignoreMissing)),
    async restore() {
      await Promise.all([...turns.values()].map((turn) => turn(async () => {})));
      const entries: JournalEntry[] = [];
      const damaged: string[] = [];
      for (const fileName of await readdir(folder).catch(() => [])) {
        const handle = fileOf.exec(fileName)?.[1];
        if (!handle) continue;
        try {
          const { name, file, draft } = entrySchema.parse(JSON.parse(await readFile(join(folder, fileName), "utf8")));
          entries.push({ handle, name, file, draft: fromDraftFile(draft) });
        } catch {
          damaged.push(await moveToDamaged(folder, fileName));
        }
      }
      return { entries, damaged };
    },
  };
}

/** Where the file is then. One that cannot be moved must not keep the application from starting. */
async function moveToDamaged(folder: string, fileName: string): Promise<string> {
  const [place, aside] = [join(folder, fileName), join(folder, "damaged", fileName)];
  try {
    await mkdir(dirname(aside), { recursive: true });
    await rename(place, aside);
    return aside;
  } catch {
    return place;
  }
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
}
