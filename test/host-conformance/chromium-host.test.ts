import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDispatcher } from "../../electron/application/dispatcher.js";
import { contentSecurityPolicy, securityPolicy } from "../../electron/application/security-policy.js";
import { type ChromiumHost, createChromiumHost } from "../../electron/host/chromium-host.js";
import type { ResourceAnswer, Sender, WindowSize } from "../../electron/host/host.js";
import { panelDialogs } from "../../electron/host/panel-dialogs.js";
import type { Answer, PenholderApi } from "../../shared/contract/index.js";
import { removeBrowserFolder } from "../electron/temporary-folder.js";

const executable = process.env.PENHOLDER_CHROMIUM ?? "/usr/bin/chromium";

declare global {
  var penholder: PenholderApi;
  var attempts: Record<string, unknown>;
}

const word = { name: "Word", extensions: ["docx"] };

const files: Record<string, [type: string, text: string]> = {
  "/": [
    "text/html",
    `<!doctype html><title>x</title><script>attempts={inline:true}</script><script type="module" src="app.js"></script>
     <button id="b">press</button><textarea id="t"></textarea>`,
  ],
  "/app.js": [
    "text/javascript",
    "globalThis.attempts ??= {}; attempts.module = true; const w = new Worker('worker.js', { type: 'module' }); w.onmessage = (e) => { attempts.worker = e.data; };",
  ],
  "/worker.js": ["text/javascript", "postMessage('alive')"],
};

describe.skipIf(!existsSync(executable))("the Chromium host", () => {
  let host: ChromiumHost;
  let folder: string;
  const requested: string[] = [];
  const senders: Sender[] = [];
  const sizes: WindowSize[] = [];
  let closeRequests = 0;

  const resource = async (url: string): Promise<ResourceAnswer> => {
    requested.push(url);
    const found = files[new URL(url).pathname];
    const headers = { "Content-Type": found?.[0] ?? "text/plain", "Content-Security-Policy": contentSecurityPolicy() };
    return { status: found ? 200 : 404, headers, body: new TextEncoder().encode(found?.[1] ?? "") };
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "penholder-chromium-"));
    host = createChromiumHost({
      executable,
      userData: folder,
      documents: folder,
      headless: true,
      dialogs: (page) => panelDialogs(page, folder),
    });
    const policy = securityPolicy(host.origin);
    const echo = async (): Promise<Record<string, never>> => ({});
    const call = createDispatcher({
      handlers: new Proxy({} as Parameters<typeof createDispatcher>[0]["handlers"], { get: () => echo }),
      acceptSender: (sender) => {
        senders.push(sender);
        return policy.acceptSender(sender);
      },
      log: () => {},
    });
    await host.openWindow(
      policy,
      { width: 900, height: 700 },
      {
        resource,
        call,
        closeRequested: () => void closeRequests++,
        windowResized: (size) => void sizes.push(size),
        filesOpened() {},
        menuCommand() {},
      },
    );
    await host.page().waitForFunction(() => globalThis.attempts?.worker === "alive");
  });
  afterAll(async () => {
    host?.closeWindow();
    await host?.closed;
    await removeBrowserFolder(folder);
  });

  it("serves modules and module workers from its own origin, in a secure context", async () => {
    expect(await host.page().evaluate(() => [isSecureContext, location.origin, attempts.module])).toEqual([true, host.origin, true]);
    expect(requested.every((url) => url.startsWith(`${host.origin}/`))).toBe(true);
  });

  it("enforces the content security policy: no inline script, no connection, no evaluation", async () => {
    const page = host.page();
    expect(await page.evaluate(() => attempts.inline)).toBeUndefined();
    const connected = await page.evaluate(() =>
      fetch("/app.js").then(
        () => true,
        () => false,
      ),
    );
    expect(connected).toBe(false);
    const added = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "attempts.added = true";
      document.head.append(script);
      return attempts.added === undefined;
    });
    expect(added).toBe(true);
  });

  it("refuses requests to any other address", async () => {
    const loaded = await host.page().evaluate(
      () =>
        new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
          image.src = "https://example.invalid/pixel.png";
        }),
    );
    expect(loaded).toBe(false);
    expect(requested.join()).not.toContain("example.invalid");
  });

  it("finds no way out for a call between browsers", async () => {
    const candidates = await host.page().evaluate(async () => {
      const connection = new RTCPeerConnection();
      connection.createDataChannel("x");
      const found: string[] = [];
      const gathered = new Promise<void>((resolve) => {
        connection.onicecandidate = ({ candidate }) => (candidate?.candidate ? void found.push(candidate.candidate) : resolve());
      });
      await connection.setLocalDescription(await connection.createOffer());
      await gathered;
      connection.close();
      return found;
    });
    expect(candidates).toEqual([]);
  });

  it("carries calls and events, and hides how", async () => {
    const page = host.page();
    expect(await page.evaluate(() => Object.keys(globalThis.penholder).toSorted())).toEqual(["call", "on"]);
    const answer = (await page.evaluate(() => penholder.call("window.close", {}))) as Answer<unknown>;
    expect(answer).toEqual({ ok: true, value: {} });
    const received = page.evaluate(
      () =>
        new Promise((resolve) => {
          const stop = penholder.on("menu.command", (data) => {
            stop();
            resolve(data);
          });
          attempts.listening = true;
        }),
    );
    await page.waitForFunction(() => attempts.listening);
    host.send("menu.command", { command: "save" });
    expect(await received).toEqual({ command: "save" });
  });

  it("refuses malformed calls, and calls from a frame inside the page", async () => {
    const page = host.page();
    const malformed = (await page.evaluate(() => penholder.call("window.close", { extra: 1 } as never))) as Answer<unknown>;
    expect(malformed).toMatchObject({ ok: false, error: { code: "malformed" } });
    const [inner, answer] = await page.evaluate(async () => {
      const frame = document.createElement("iframe");
      document.body.append(frame);
      const own = frame.contentWindow as unknown as Record<string, unknown>;
      const call = own.penholderCall as ((name: string, request: unknown) => Promise<unknown>) | undefined;
      return [own.penholder === undefined, call ? await call("window.close", {}) : "none"] as const;
    });
    expect(inner).toBe(true);
    expect(answer).toMatchObject({ ok: false, error: { code: "refused" } });
  });

  it.each(["https://example.invalid/", "file:///etc/passwd", "https://penholder.localhost.example.invalid/", "about:blank", "/app.js"])(
    "stays where it is when the page tries to go to %s",
    async (address) => {
      const page = host.page();
      await page.evaluate((to) => {
        const link = document.createElement("a");
        link.href = to;
        document.body.append(link);
        link.click();
      }, address);
      await expect
        .poll(() => page.evaluate(() => [location.href, typeof penholder.call]).catch(() => null))
        .toEqual([`${host.origin}/`, "function"]);
    },
  );

  it("closes windows that the page opens", async () => {
    const page = host.page();
    await page.evaluate(() => void window.open("https://example.invalid/", "_blank"));
    await expect.poll(() => page.context().pages().length).toBe(1);
  });

  it("listens on no port", () => {
    const listening = execFileSync("sh", ["-c", "cat /proc/net/tcp /proc/net/tcp6 | awk '$4==\"0A\"{print $10}'"], { encoding: "utf8" });
    const inodes = new Set(listening.split("\n").filter(Boolean));
    const browserPids = execFileSync("sh", ["-c", `grep -lz -- '${folder}' /proc/[0-9]*/cmdline 2>/dev/null | cut -d/ -f3`], {
      encoding: "utf8",
    })
      .split("\n")
      .filter(Boolean);
    expect(browserPids.length).toBeGreaterThan(0);
    const sockets = execFileSync("sh", ["-c", `for p in ${browserPids.join(" ")}; do ls -l /proc/$p/fd 2>/dev/null; done; true`], {
      encoding: "utf8",
    });
    const open = [...sockets.matchAll(/socket:\[(\d+)\]/g)].map((match) => match[1]!);
    expect(open.filter((inode) => inodes.has(inode))).toEqual([]);
  });

  /** Waits for a panel that has the focus and was not there before. */
  const panelShown = (): Promise<unknown> =>
    host.page().waitForFunction(() => {
      const panel = document.activeElement;
      if (panel?.parentElement !== document.body || panel.tagName !== "DIV" || panel.hasAttribute("data-seen")) return false;
      panel.setAttribute("data-seen", "");
      return true;
    });

  it("asks in a panel that the page’s scripts cannot press", async () => {
    const page = host.page();
    const answer = host.ask({ message: "Replace it?", detail: "", buttons: ["Replace", "Cancel"] });
    await panelShown();
    const reached = await page.evaluate(() => [document.activeElement?.shadowRoot, document.querySelector("dialog, button:not(#b)")]);
    expect(reached).toEqual([null, null]);
    await page.keyboard.press("Enter");
    expect(await answer).toBe(0);
  });

  it("lets the person find a file to open, through folders and by keyboard", async () => {
    const { keyboard } = host.page();
    mkdirSync(join(folder, "drafts"));
    writeFileSync(join(folder, "drafts", "a.docx"), "x");
    writeFileSync(join(folder, "drafts", "b.exe"), "x");
    const opening = host.chooseFilesToOpen({ title: "Open", kinds: [word], several: false });
    // The folder is the last of the first list, the document of the second.
    for (let list = 1; list <= 2; list++) {
      await panelShown();
      await keyboard.press("End");
      await keyboard.press("Enter");
    }
    expect(await opening).toEqual([join(folder, "drafts", "a.docx")]);
  });

  it("lets the person name a file to save, asks before one is replaced, and may be left", async () => {
    const { keyboard } = host.page();
    const saving = host.chooseFileToSave({ title: "Save", suggestedName: "draft.docx", kind: word });
    await panelShown();
    await keyboard.type("a");
    await keyboard.press("Enter");
    await panelShown();
    await keyboard.press("Enter");
    expect(await saving).toBe(join(folder, "drafts", "a.docx"));
    const left = host.chooseFileToSave({ title: "Save", suggestedName: "draft.docx", kind: word });
    await panelShown();
    await keyboard.press("Escape");
    expect(await left).toBeNull();
  });

  it("keeps the window when the person closes it, and asks the application", async () => {
    const page = host.page();
    await page.click("#b");
    const before = closeRequests;
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => closeRequests).toBe(before + 1);
    expect(await page.evaluate(() => location.origin)).toBe(host.origin);
  });
});
