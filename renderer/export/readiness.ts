import { wordLimit } from "../../shared/document/index.js";

/** What one should know before a document goes out, one sentence each. */
export function readiness(errors: number, unchecked: boolean, words: number): string[] {
  const sentences: string[] = [];
  if (errors === 1) sentences.push("1 error is still open; it is exported as it stands.");
  if (errors > 1) sentences.push(`${errors} errors are still open; they are exported as they stand.`);
  if (unchecked) sentences.push("The last changes have not been checked yet.");
  if (words > wordLimit) {
    const over = (words - wordLimit).toLocaleString("en-GB");
    sentences.push(`The text is ${over} words over the limit of ${wordLimit.toLocaleString("en-GB")} for in-session documents.`);
  }
  return sentences;
}

/** "14 kB", "1.2 MB": sizes as file managers write them. */
export function fileSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
