// Opens a document and journals one version after another, naming each that is safe, until it is killed.
import { runnerImport } from "vite";

const [userData, file] = process.argv.slice(2);
const load = async (path) => (await runnerImport(new URL(path, import.meta.url).pathname)).module;
const { documents } = await load("../../electron/application/documents.ts");
const { recoveryJournal } = await load("../../electron/application/recovery-journal.ts");
const { scriptedDialogs } = await load("../../electron/host/scripted-dialogs.ts");
const { draftFileSaying } = await load("./drafts.ts");

const all = documents(scriptedDialogs({}), recoveryJournal(userData), { noted: async () => {} });
const { handle } = await all.openFile(file);
for (let version = 1; version < 100_000; version++) {
  await all.journal(handle, draftFileSaying(`version ${version}`));
  process.stdout.write(`${version}\n`);
}
