import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { documents } from "../../../electron/application/documents.js";
import { recoveryJournal } from "../../../electron/application/recovery-journal.js";
import { scriptedDialogs } from "../../../electron/host/scripted-dialogs.js";
import { serializeDraft } from "../../../shared/document/index.js";
import { draftFileSaying, draftSaying } from "../drafts.js";
import { temporaryFolder } from "../temporary-folder.js";

const start = (userData: string) => documents(scriptedDialogs({}), recoveryJournal(userData), { noted: async () => {} });

describe("unsaved work", () => {
  it("is there again after the process was killed in the middle of its work", async () => {
    const userData = temporaryFolder();
    const file = join(userData, "known.penholder");
    writeFileSync(file, serializeDraft(draftSaying("before")));
    const script = fileURLToPath(new URL("../write-until-killed.mjs", import.meta.url));
    const child = spawn(process.execPath, [script, userData, file], { stdio: ["ignore", "pipe", "inherit"] });
    const last = await new Promise<number>((resolve, reject) => {
      let seen = 0;
      child.stdout.on("data", (lines: Buffer) => {
        seen = Number(lines.toString().trim().split("\n").at(-1));
        if (seen >= 20) child.kill("SIGKILL");
      });
      child.on("exit", (code, signal) => (signal === "SIGKILL" ? resolve(seen) : reject(new Error(`ended by itself with ${code}`))));
    });

    const again = start(userData);
    const { recovered, damaged } = await again.recover();
    expect(damaged).toEqual([]);
    expect(recovered).toHaveLength(1);
    const [document] = recovered;
    expect(document).toMatchObject({ name: "known.penholder", saved: true });
    const version = Number(/version (\d+)/.exec(JSON.stringify(document?.draft))?.[1]);
    expect(version).toBeGreaterThanOrEqual(last);
    expect(readFileSync(file, "utf8")).toBe(serializeDraft(draftSaying("before")));

    await again.save(document!.handle, document!.draft, false);
    expect(readFileSync(file, "utf8")).toContain(`version ${version}`);
    expect((await start(userData).recover()).recovered).toEqual([]);
  });

  it("is kept for documents without a file, under their name", async () => {
    const userData = temporaryFolder();
    const first = start(userData);
    const { handle } = await first.create("Draft on water", draftFileSaying("x"));
    await first.journal(handle, draftFileSaying("water"));
    const { recovered } = await start(userData).recover();
    expect(recovered).toMatchObject([{ handle, name: "Draft on water", saved: false, draft: draftFileSaying("water") }]);
  });

  it("is forgotten when the document is saved, closed, or back at what was saved", async () => {
    const userData = temporaryFolder();
    const file = join(userData, "a.penholder");
    writeFileSync(file, serializeDraft(draftSaying("saved")));
    const first = start(userData);
    const left = (): number => readdirSync(join(userData, "recovery")).length;
    const { handle } = await first.openFile(file);
    await first.journal(handle, draftFileSaying("changed"));
    expect(left()).toBe(1);
    await first.journal(handle, draftFileSaying("saved"));
    expect(left()).toBe(0);
    await first.journal(handle, draftFileSaying("changed"));
    await first.close(handle);
    expect(left()).toBe(0);
    const { handle: other } = await first.create("New", draftFileSaying("x"));
    await first.journal(other, draftFileSaying("y"));
    await first.closeAll();
    expect(left()).toBe(0);
  });

  it("that came while the document was being saved is kept, against the file as it then is", async () => {
    const userData = temporaryFolder();
    const file = join(userData, "new.penholder");
    const first = documents(
      scriptedDialogs({
        async chooseFileToSave() {
          await first.journal(handle, draftFileSaying("typed meanwhile"));
          return file;
        },
      }),
      recoveryJournal(userData),
      { noted: async () => {} },
    );
    const { handle } = await first.create("New", draftFileSaying("x"));
    await first.save(handle, draftFileSaying("saved"), false);
    const again = start(userData);
    const { recovered } = await again.recover();
    expect(recovered).toMatchObject([{ handle, name: "new.penholder", saved: true, draft: draftFileSaying("typed meanwhile") }]);
    expect(await again.save(handle, recovered[0]!.draft, false)).toMatchObject({ name: "new.penholder" });
    expect((await start(userData).recover()).recovered).toEqual([]);
  });

  it("of a document that was closed while it was being saved is not kept", async () => {
    const userData = temporaryFolder();
    const first = documents(
      scriptedDialogs({
        async chooseFileToSave() {
          await first.journal(handle, draftFileSaying("typed meanwhile"));
          await first.close(handle);
          return join(userData, "new.penholder");
        },
      }),
      recoveryJournal(userData),
      { noted: async () => {} },
    );
    const { handle } = await first.create("New", draftFileSaying("x"));
    await first.save(handle, draftFileSaying("saved"), false);
    expect((await start(userData).recover()).recovered).toEqual([]);
  });

  it("keeps the latest of several writes at once", async () => {
    const userData = temporaryFolder();
    const first = start(userData);
    const { handle } = await first.create("New", draftFileSaying("x"));
    await Promise.all(Array.from({ length: 20 }, (_, index) => first.journal(handle, draftFileSaying(`version ${index}`))));
    const { recovered } = await start(userData).recover();
    expect(recovered[0]?.draft).toEqual(draftFileSaying("version 19"));
  });

  it("that is damaged is set aside, not lost, and does not keep the rest from coming back", async () => {
    const userData = temporaryFolder();
    const first = start(userData);
    const { handle } = await first.create("New", draftFileSaying("x"));
    await first.journal(handle, draftFileSaying("whole"));
    const damagedFile = join(userData, "recovery", "0123456789abcdef.json");
    writeFileSync(damagedFile, '{"version":1,"na');
    const { recovered, damaged } = await start(userData).recover();
    expect(recovered).toMatchObject([{ handle }]);
    expect(damaged).toEqual([join(userData, "recovery", "damaged", "0123456789abcdef.json")]);
    expect([existsSync(damagedFile), readFileSync(damaged[0]!, "utf8")]).toEqual([false, '{"version":1,"na']);
  });

  it("that is damaged and cannot be set aside stays where it is, and keeps nothing from coming back", async () => {
    const userData = temporaryFolder();
    const first = start(userData);
    const { handle } = await first.create("New", draftFileSaying("x"));
    await first.journal(handle, draftFileSaying("whole"));
    const damagedFile = join(userData, "recovery", "0123456789abcdef.json");
    writeFileSync(damagedFile, "{");
    writeFileSync(join(userData, "recovery", "damaged"), "a file where the folder should be");
    expect(await start(userData).recover()).toMatchObject({ recovered: [{ handle }], damaged: [damagedFile] });
  });
});
