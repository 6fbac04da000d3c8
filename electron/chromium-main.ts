import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createApplication } from "./application/application.js";
import { defaultUserData } from "./application/user-data.js";
import { createChromiumHost } from "./host/chromium-host.js";
import { desktopDialogs } from "./host/desktop-dialogs.js";
import { filesInArguments } from "./host/files-in-arguments.js";
import { findChromium } from "./host/find-program.js";
import { panelDialogs } from "./host/panel-dialogs.js";

/** `chromium-main.js [--headless] [--user-data DIR] [FILE …]` */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { headless: { type: "boolean", default: false }, "user-data": { type: "string" } },
    allowPositionals: true,
  });
  const executable = await findChromium();
  if (!executable) throw new Error("No Chromium was found. Install Chromium or Chrome, or name one in PENHOLDER_CHROMIUM.");

  const usual = join(homedir(), "Documents");
  const documents = existsSync(usual) ? usual : homedir();
  const desktop = values.headless ? null : await desktopDialogs(documents);
  const host = createChromiumHost({
    executable,
    userData: values["user-data"] ? resolve(values["user-data"]) : defaultUserData(),
    documents,
    filesToOpen: filesInArguments(positionals, 0, process.cwd()),
    headless: values.headless,
    dialogs: (page) => ({ ...panelDialogs(page, documents), ...desktop }),
  });
  const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const { version } = JSON.parse(readFileSync(beside("../../package.json"), "utf8")) as { version: string };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => host.closeWindow());
  await createApplication(host, {
    version,
    windowFolder: beside("../renderer"),
    libraryThread: beside("./library-thread.js"),
    pagesThread: beside("./pages-thread.js"),
  });
  await host.closed;
}

main().catch((error: unknown) => {
  console.error(`Penholder could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
});
