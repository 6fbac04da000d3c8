import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const usualPlaces = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** The first of these that can be run, as an absolute path: `PENHOLDER_CHROMIUM`, the search path, the usual places. */
export async function findChromium(): Promise<string | null> {
  const named = process.env.PENHOLDER_CHROMIUM;
  return named ? firstProgram([named]) : firstProgram([...onSearchPath(names), ...usualPlaces]);
}

/** Where programs of these names would be on the search path, best first. */
export const onSearchPath = (programs: readonly string[]): string[] =>
  programs.flatMap((program) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, program)));

/** The first path that names a program one may run. */
export async function firstProgram(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    const usable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (usable) return path;
  }
  return null;
}
