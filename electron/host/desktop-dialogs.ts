import { execFile } from "node:child_process";
import { join } from "node:path";
import { firstProgram, onSearchPath } from "./find-program.js";
import type { Dialogs, FileKind } from "./host.js";

type FileDialogs = Pick<Dialogs, "chooseFilesToOpen" | "chooseFolder" | "chooseFileToSave">;

/**
 * The file dialogs of a Linux desktop, through the helper program that it brings: zenity (GNOME and others) or kdialog
 * (KDE). Null where there is neither, or no screen to show them on.
 * @param folder where the dialogs start.
 */
export async function desktopDialogs(folder: string): Promise<FileDialogs | null> {
  if (process.platform !== "linux" || !(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)) return null;
  const zenity = await firstProgram(onSearchPath(["zenity"]));
  if (zenity) {
    const filters = (kinds: readonly FileKind[]) => kinds.map(({ name, extensions }) => `--file-filter=${name} | ${patterns(extensions)}`);
    const start = (name = "") => `--filename=${join(folder, "/")}${name}`;
    return {
      async chooseFilesToOpen({ title, kinds, several }) {
        const options = ["--file-selection", `--title=${title}`, start(), ...filters(kinds)];
        return lines(await answerOf(zenity, several ? [...options, "--multiple", "--separator=\n"] : options));
      },
      chooseFolder: async ({ title }) =>
        lines(await answerOf(zenity, ["--file-selection", "--directory", `--title=${title}`, start()]))[0] ?? null,
      chooseFileToSave: async ({ title, suggestedName, kind }) =>
        lines(
          await answerOf(zenity, [
            "--file-selection",
            "--save",
            "--confirm-overwrite",
            `--title=${title}`,
            start(suggestedName),
            ...filters([kind]),
          ]),
        )[0] ?? null,
    };
  }
  const kdialog = await firstProgram(onSearchPath(["kdialog"]));
  if (!kdialog) return null;
  const filter = (kinds: readonly FileKind[]) => kinds.map(({ name, extensions }) => `${name} (${patterns(extensions)})`).join("\n");
  return {
    async chooseFilesToOpen({ title, kinds, several }) {
      const options = ["--title", title, "--getopenfilename", folder, filter(kinds)];
      return lines(await answerOf(kdialog, several ? [...options, "--multiple", "--separate-output"] : options));
    },
    chooseFolder: async ({ title }) => lines(await answerOf(kdialog, ["--title", title, "--getexistingdirectory", folder]))[0] ?? null,
    chooseFileToSave: async ({ title, suggestedName, kind }) =>
      lines(await answerOf(kdialog, ["--title", title, "--getsavefilename", join(folder, suggestedName), filter([kind])]))[0] ?? null,
  };
}

const patterns = (extensions: readonly string[]): string => extensions.map((extension) => `*.${extension}`).join(" ");

const lines = (output: string): string[] => output.split("\n").filter((line) => line !== "");

/** What the program prints; nothing where the person cancels, which these programs report as a failure. */
const answerOf = (program: string, words: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    execFile(program, words, (error, output) => resolve(error ? "" : output));
  });
