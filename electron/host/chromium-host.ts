import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type BrowserContext, chromium, type Frame, type Page, type Route } from "playwright-core";
import { droppedFiles } from "./chromium-dropped-files.js";
import { pageNames, windowScript } from "./chromium-window-script.js";
import type { Dialogs, Host, HostListeners, SecurityPolicy, WindowSize } from "./host.js";
import { offlineSwitches } from "./offline-switches.js";

export interface ChromiumHostOptions {
  /** Path of a Chromium or Chrome. */
  readonly executable: string;
  /** Folder of the application's own data; the browser's profile is kept in it. */
  readonly userData: string;
  /** Folder that file dialogs start in. */
  readonly documents: string;
  readonly filesToOpen?: readonly string[];
  readonly headless?: boolean;
  /** Makes the dialogs, given the page they may be shown in. */
  readonly dialogs: (page: () => Page) => Dialogs;
}

export interface ChromiumHost extends Host {
  /** The application's page, once its window is open. */
  page(): Page;
  /** Settles when the window is closed and the browser gone. */
  readonly closed: Promise<void>;
}

const origin = "https://penholder.localhost";
/** Gives a window without tabs and address bar; nothing is fetched for it, so the routes are there before the first request. */
const blankWindow = "--app=data:text/html,<title>Penholder</title>";

/**
 * The application in a Chromium window, driven over a pipe: no port is opened. Chromium takes no custom scheme, so the
 * application is at `https://penholder.localhost`, a name that resolves nowhere and is answered before it could.
 */
export function createChromiumHost(options: ChromiumHostOptions): ChromiumHost {
  let page: Page | null = null;
  const currentPage = (): Page => {
    if (!page) throw new Error("The window is not open.");
    return page;
  };
  let gone = (): void => {};
  const closed = new Promise<void>((resolve) => {
    gone = resolve;
  });

  return {
    name: "chromium",
    platform: process.platform,
    origin,
    folders: { userData: options.userData, documents: options.documents },
    filesToOpen: options.filesToOpen ?? [],
    closed,
    page: currentPage,

    async openWindow(policy, size, listeners) {
      const context = await launch(options, size).catch(explain);
      // Closing again waits until the browser has left its profile, or resolves at once where it was killed.
      context.once("close", () => void context.close().finally(gone));
      const [opened] = context.pages();
      page = opened ?? (await context.newPage());
      await connect(context, page, policy, listeners);
      await page.goto(`${origin}/`);
    },

    send(name, data) {
      // A window that is going away takes no more events.
      currentPage()
        .evaluate(([receive, ...event]) => (globalThis as unknown as Record<string, (...event: unknown[]) => void>)[receive]?.(...event), [
          pageNames.receive,
          name,
          data,
        ] as const)
        .catch(() => {});
    },

    setTitle(title) {
      currentPage()
        .evaluate((text) => {
          (globalThis as unknown as { document: { title: string } }).document.title = text;
        }, title)
        .catch(() => {});
    },

    // A browser window has no menu of the application's; the window's own keys and palette serve.
    setMenu() {},

    ...options.dialogs(currentPage),

    closeWindow() {
      const context = page?.context();
      if (context) context.close().catch(() => {});
      else gone();
    },
  };
}

async function launch({ executable, userData, headless = false }: ChromiumHostOptions, size: WindowSize): Promise<BrowserContext> {
  const profile = join(userData, "chromium");
  await mkdir(profile, { recursive: true });
  const isRoot = process.getuid?.() === 0;
  return chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    // Chromium cannot sandbox its processes for root, and says so in a bar unless told that this is a test.
    chromiumSandbox: !isRoot,
    ignoreDefaultArgs: ["--enable-automation"],
    args: [
      blankWindow,
      `--window-size=${size.width},${size.height}`,
      ...offlineSwitches.map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`)),
      ...(isRoot ? ["--test-type"] : []),
    ],
    // What the person's system says, not what is handy for tests.
    viewport: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    acceptDownloads: false,
    serviceWorkers: "block",
  });
}

/** The browser's account of a failed start fills a screen; the person needs one sentence. */
function explain(error: unknown): never {
  const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  if (first.includes("ProcessSingleton")) throw new Error("It is open already; use the window that is there.");
  throw new Error(`The browser did not open a window (${first}).`);
}

async function connect(context: BrowserContext, page: Page, policy: SecurityPolicy, listeners: HostListeners): Promise<void> {
  await context.grantPermissions([]);
  const pathsOf = await droppedFiles(page);
  await context.exposeBinding(pageNames.call, async ({ frame, page: sender }, name: unknown, request: unknown, ticket: unknown) =>
    listeners.call(
      { url: frame.url(), isMainFrame: frame.parentFrame() === null, isOwnWindow: sender === page },
      name,
      plain(request),
      await pathsOf(ticket),
    ),
  );
  await context.exposeBinding(pageNames.resized, (_source, size: WindowSize) => listeners.windowResized(size));
  await context.addInitScript(windowScript, pageNames);
  await context.route("**/*", (route) => answer(route, policy, listeners));
  context.on("page", (popup) => {
    if (popup !== page) popup.close().catch(() => {});
  });
  page.on("dialog", (dialog) => {
    const closing = dialog.type() === "beforeunload";
    dialog.dismiss().catch(() => {});
    if (closing) listeners.closeRequested();
  });
  page.on("framenavigated", (frame) => returnHome(frame, page, policy));
  page.on("close", () => {
    context.close().catch(() => {});
  });
}

/** What a call carries as text; undefined, which no call takes, where it is not the text that the window script writes. */
function plain(request: unknown): unknown {
  try {
    return typeof request === "string" ? (JSON.parse(request) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** Answers a request as the policy has it. A refused navigation gets "no content", which keeps the page that is there. */
async function answer(route: Route, policy: SecurityPolicy, { resource }: HostListeners): Promise<void> {
  const request = route.request();
  const url = request.url();
  if (request.isNavigationRequest() && !policy.decideNavigation(url)) return route.fulfill({ status: 204 });
  if (!policy.decideRequest(url)) return route.abort("blockedbyclient");
  const { status, headers, body } = await resource(url, request.method());
  await route.fulfill({ status, headers, body: Buffer.from(body) });
}

/** Some addresses, such as about:blank, are never requested and so cannot be refused beforehand. */
function returnHome(frame: Frame, page: Page, policy: SecurityPolicy): void {
  if (frame === page.mainFrame() && !policy.decideNavigation(frame.url())) page.goto(`${origin}/`).catch(() => {});
}
