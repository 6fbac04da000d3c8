import type { SecurityPolicy, WindowOptions } from "../host/host.js";

/** The start document, relative to the origin. */
const startDocuments: ReadonlySet<string> = new Set(["", "/", "/index.html"]);

/**
 * What the window may do, as pure decisions. Addresses are always parsed, never searched for a substring, and whatever
 * does not parse is refused. Frames may go to the start document alone; resources come from the application's own
 * origin, or from inside the page.
 *
 * The policy for an application served at `origin` ("penholder://app", "https://penholder.localhost").
 * @throws {TypeError} when `origin` is not an address.
 */
export function securityPolicy(origin: string): SecurityPolicy {
  const own = new URL(origin);
  const parseOwn = (url: string): URL | null => {
    if (!URL.canParse(url)) return null;
    const parsed = new URL(url);
    // `URL.origin` is "null" for schemes that are not special, so the parts are compared.
    const same = parsed.protocol === own.protocol && parsed.host === own.host && parsed.username === "" && parsed.password === "";
    return same ? parsed : null;
  };
  return {
    windowOptions,
    // Camera, location, notifications, clipboard reading, USB …: none of it is needed to draft a resolution.
    decidePermission: () => false,
    acceptSender: ({ url, isMainFrame, isOwnWindow }) => isMainFrame && isOwnWindow && parseOwn(url) !== null,
    decideNavigation(url) {
      const parsed = parseOwn(url);
      return parsed !== null && parsed.search === "" && startDocuments.has(parsed.pathname);
    },
    decideRequest(url) {
      if (parseOwn(url)) return true;
      const scheme = URL.canParse(url) ? new URL(url).protocol : "";
      return scheme === "data:" || (scheme === "blob:" && parseOwn(url.slice("blob:".length)) !== null);
    },
  };
}

/** The Content-Security-Policy header of every answer. Everything is denied, then the application's own files allowed. */
export function contentSecurityPolicy(): string {
  const directives = {
    "default-src": "'none'",
    "script-src": "'self'",
    "worker-src": "'self'",
    "style-src": "'self'",
    "font-src": "'self'",
    // Small icons in style sheets are data: addresses.
    "img-src": "'self' data:",
    "connect-src": "'none'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-src": "'none'",
    "frame-ancestors": "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/** Every point of Electron’s security checklist that is a preference. */
const windowOptions: WindowOptions = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // Electron's spelling checker fetches dictionaries from the network.
  spellcheck: false,
};
