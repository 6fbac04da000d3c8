/** Why a file cannot be imported: one sentence that names the file, the reason and a way out. */
export class ImportError extends Error {
  override readonly name = "ImportError";
}
