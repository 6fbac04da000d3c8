import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { menuModel } from "../../../electron/application/menu-model.js";
import { securityPolicy } from "../../../electron/application/security-policy.js";
import { createElectronHost } from "../../../electron/host/electron-host.js";
import { filesInArguments } from "../../../electron/host/files-in-arguments.js";
import type { HostListeners, Sender } from "../../../electron/host/host.js";
import { electronStub, preventable } from "./electron-stub.js";

async function openedHost() {
  const stub = electronStub();
  const host = createElectronHost(stub.electron, "/app/preload.cjs", []);
  const heard: unknown[] = [];
  const listeners: HostListeners = {
    resource: async (url) => ({ status: 200, headers: { "Content-Type": "text/plain" }, body: new TextEncoder().encode(url) }),
    call: async (sender, name, request, dropped) => ({ ok: true, value: { sender, name, request, dropped } }),
    closeRequested: () => void heard.push("close"),
    windowResized: (size) => void heard.push(size),
    filesOpened: (paths) => void heard.push(paths),
    menuCommand: (command) => void heard.push(command),
  };
  const before = stub.done.length;
  const policy = securityPolicy(host.origin);
  await host.openWindow(policy, { width: 900, height: 700 }, listeners);
  return { ...stub, host, heard, policy, beforeWindow: stub.done.slice(0, before) };
}

describe("the Electron host", () => {
  it("registers its scheme, sandboxes and cuts off the network before Electron is ready", async () => {
    const { beforeWindow } = await openedHost();
    expect(beforeWindow.slice(0, 2)).toEqual([
      'schemes [{"scheme":"penholder","privileges":{"standard":true,"secure":true,"supportFetchAPI":true}}]',
      "sandbox",
    ]);
    expect(beforeWindow).toContain("switch host-resolver-rules=MAP * ~NOTFOUND");
  });

  it("opens its window with the policy’s options and its own address", async () => {
    const { windows, policy, done } = await openedHost();
    expect(windows).toMatchObject([
      { options: { width: 900, height: 700, webPreferences: { ...policy.windowOptions, preload: "/app/preload.cjs" } } },
    ]);
    expect(done.at(-1)).toBe("load penholder://app/");
    expect(done).toEqual(expect.arrayContaining(["spelling false", "webrtc disable_non_proxied_udp"]));
  });

  it.each(["will-navigate", "will-frame-navigate", "will-redirect"])("asks the policy at %s", async (name) => {
    const { onContents } = await openedHost();
    const [foreign, own] = [preventable({ url: "https://example.invalid/?x=penholder://app" }), preventable({ url: "penholder://app/" })];
    onContents(name, foreign);
    onContents(name, own);
    expect([foreign.prevented, own.prevented]).toEqual([true, false]);
  });

  it("refuses new windows, web views, downloads, permissions and foreign requests", async () => {
    const { handle, onContents } = await openedHost();
    expect(handle("windowOpen", { url: "penholder://app/" })).toEqual({ action: "deny" });
    const [view, download] = [preventable(), preventable()];
    onContents("will-attach-webview", view);
    handle("will-download", download);
    expect([view.prevented, download.prevented]).toEqual([true, true]);
    const answers: unknown[] = [];
    handle("permissionRequest", {}, "media", (granted: boolean) => answers.push(granted));
    handle("request", { url: "https://example.invalid/" }, (answer: unknown) => answers.push(answer));
    handle("request", { url: "penholder://app/app.js" }, (answer: unknown) => answers.push(answer));
    expect(answers).toEqual([false, { cancel: true }, { cancel: false }]);
    expect([handle("permissionCheck", {}, "media"), handle("devicePermission", { deviceType: "usb" })]).toEqual([false, false]);
  });

  it("answers its scheme with what the application answers", async () => {
    const { handle } = await openedHost();
    const response = (await handle("penholder://", new Request("https://x.invalid/a.js"))) as Response;
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
      200,
      "text/plain",
      "https://x.invalid/a.js",
    ]);
  });

  it("reports who calls as Electron has it", async () => {
    const { handle, contents } = await openedHost();
    const senderOf = async (event: unknown): Promise<Sender> =>
      ((await handle("penholder:call", event, "window.close", {})) as { value: { sender: Sender } }).value.sender;
    const main = { url: "penholder://app/", parent: null };
    expect(await senderOf({ sender: contents, senderFrame: main })).toEqual({ url: main.url, isMainFrame: true, isOwnWindow: true });
    expect(await senderOf({ sender: contents, senderFrame: { ...main, parent: main } })).toMatchObject({ isMainFrame: false });
    expect(await senderOf({ sender: {}, senderFrame: main })).toMatchObject({ isOwnWindow: false });
    expect(await senderOf({ sender: contents, senderFrame: null })).toEqual({ url: "", isMainFrame: false, isOwnWindow: true });
  });

  it("hands on where dropped files lie, and nothing else that a window's process may say", async () => {
    const { handle, contents } = await openedHost();
    const dropped = async (paths: unknown): Promise<unknown> => {
      const event = { sender: contents, senderFrame: { url: "penholder://app/", parent: null } };
      return ((await handle("penholder:call", event, "library.add", {}, paths)) as { value: { dropped: unknown } }).value.dropped;
    };
    expect(await dropped(["/home/delegate/a.docx", "a.docx", "", 7, null])).toEqual(["/home/delegate/a.docx"]);
    expect(await dropped(undefined)).toEqual([]);
    expect(await dropped({ 0: "/etc" })).toEqual([]);
  });

  it("keeps the window when it is to close, until the application says so", async () => {
    const { onWindow, heard, host, done } = await openedHost();
    const event = preventable();
    onWindow("close", event);
    expect([event.prevented, heard]).toEqual([true, ["close"]]);
    host.closeWindow();
    expect(done.slice(-2)).toEqual(["destroy", "quit"]);
  });

  it("tells the application about sizes and files, and loads the page again after a crash", async () => {
    const { onWindow, onApp, onContents, heard, done } = await openedHost();
    onWindow("resize");
    onApp("open-file", preventable(), "/a.penholder");
    onApp("second-instance", {}, ["penholder", "--flag", "b.penholder"], "/home", { filesToOpen: ["/home/b.penholder", "relative", 7] });
    onApp("second-instance", {}, ["penholder"], "/home", null);
    expect(heard).toEqual([{ width: 900, height: 700 }, ["/a.penholder"], ["/home/b.penholder"], []]);
    onContents("render-process-gone", {}, {});
    expect(done.at(-1)).toBe("reload");
  });

  it("keeps files that come before the window for the start", () => {
    const { electron, onApp } = electronStub();
    const host = createElectronHost(electron, "/app/preload.cjs", ["/named.docx"]);
    onApp("open-file", preventable(), "/early.penholder");
    expect(host.filesToOpen).toEqual(["/named.docx", "/early.penholder"]);
  });

  it("builds the menu and sends its commands on", async () => {
    const { host, handle, heard } = await openedHost();
    host.setMenu(menuModel("linux"));
    const [file] = handle("menu") as { submenu: { label?: string; accelerator?: string; click?: () => void }[] }[];
    const save = file!.submenu.find(({ label }) => label === "Save")!;
    save.click!();
    expect([save.accelerator, heard]).toEqual(["CmdOrCtrl+S", ["save"]]);
  });

  it("translates the answers of dialogs", async () => {
    const { host, done } = await openedHost();
    const kind = { name: "Word", extensions: ["docx"] };
    expect(await host.chooseFilesToOpen({ title: "Open", kinds: [kind], several: true })).toEqual(["/a.docx"]);
    expect(await host.chooseFileToSave({ title: "Save", suggestedName: "a.docx", kind })).toBeNull();
    expect(await host.ask({ message: "?", detail: "", buttons: ["Yes", "No"] })).toBe(1);
    host.showInFolder("/a.docx");
    expect(done).toContain("show /a.docx");
  });

  it("stays thin: under 250 lines, and nothing of the application", () => {
    const source = readFileSync(new URL("../../../electron/host/electron-host.ts", import.meta.url), "utf8");
    expect(source.split("\n").length).toBeLessThan(250);
    expect(source).not.toMatch(/from "\.\.\/(application|cli)|shared\/(document|import|export|checks)/);
    expect(source.match(/\b(for|while) \(/g) ?? []).toHaveLength(1);
  });
});

describe("files named on a command line", () => {
  it.each([
    [["penholder"], 1, []],
    [["penholder", "a.docx", "/b.txt"], 1, ["/work here/a.docx", "/b.txt"]],
    [["penholder", "--no-sandbox", "a"], 1, ["/work here/a"]],
    [["electron", "--no-sandbox", "/projects/penholder-0.1", "a.docx"], 2, ["/work here/a.docx"]],
    [["penholder", "", "-psn_0_1"], 1, []],
    [["penholder", "file:///home/a%20draft.penholder", "file://elsewhere/b.docx", "file:///%"], 1, ["/home/a draft.penholder"]],
  ])("are those of %j after %i words of its own", (words, own, files) => {
    expect(filesInArguments(words, own, "/work here")).toEqual(files);
  });
});
