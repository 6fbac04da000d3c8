import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, securityPolicy } from "../../../electron/application/security-policy.js";

const origins = ["penholder://app", "https://penholder.localhost"];

describe.each(origins)("the security policy of %s", (origin) => {
  const policy = securityPolicy(origin);
  const scheme = origin.slice(0, origin.indexOf(":"));
  const host = origin.slice(origin.indexOf("//") + 2);

  const foreign = [
    "",
    "/",
    "about:blank",
    "about:srcdoc",
    "javascript:alert(1)",
    "data:text/html,<script>1</script>",
    "file:///etc/passwd",
    `file:///${host}/`,
    "https://example.invalid/",
    `https://example.invalid/?next=${origin}/`,
    `https://example.invalid/#${origin}`,
    `https://example.invalid/${host}/`,
    `${scheme}://${host}.example.invalid/`,
    `${scheme}://evil${host}/`,
    `${scheme}://${host}@example.invalid/`,
    `${scheme}://user@${host}/`,
    `${scheme}://user:secret@${host}/`,
    `${scheme}://${host}:8443/`,
    `${scheme}s://${host}/`,
    `x-${origin}/`,
    `http://${host}/`,
    `view-source:${origin}/`,
    `filesystem:${origin}/temporary/x`,
    `${scheme}://${host}\u0000.example.invalid/`,
    `//${host}/`,
    "https://penholder.localhost．example.invalid/",
  ];

  it.each(foreign)("takes no call from %j, and no navigation to it", (url) => {
    expect(policy.acceptSender({ url, isMainFrame: true, isOwnWindow: true })).toBe(false);
    expect(policy.decideNavigation(url)).toBe(false);
  });

  it.each(foreign.filter((url) => !url.startsWith("data:")))("requests nothing from %j", (url) => {
    expect(policy.decideRequest(url)).toBe(false);
  });

  it("takes calls from the main frame of its own window alone", () => {
    const url = `${origin}/index.html`;
    expect(policy.acceptSender({ url, isMainFrame: true, isOwnWindow: true })).toBe(true);
    expect(policy.acceptSender({ url, isMainFrame: false, isOwnWindow: true })).toBe(false);
    expect(policy.acceptSender({ url, isMainFrame: true, isOwnWindow: false })).toBe(false);
    expect(policy.acceptSender({ url: `blob:${origin}/1`, isMainFrame: true, isOwnWindow: true })).toBe(false);
  });

  it("lets the window go to its start document and nowhere else", () => {
    for (const path of ["", "/", "/index.html", "/#section"]) expect(policy.decideNavigation(origin + path)).toBe(true);
    for (const path of ["/other.html", "/assets/app.js", "/index.html/x", "/?q=1", "//index.html", "/%69ndex.html"]) {
      expect(policy.decideNavigation(origin + path)).toBe(false);
    }
  });

  it("lets the page load what is its own or inside it", () => {
    expect(policy.decideRequest(`${origin}/assets/app.js`)).toBe(true);
    expect(policy.decideRequest("data:image/svg+xml,x")).toBe(true);
    expect(policy.decideRequest("blob:https://example.invalid/1")).toBe(false);
    expect(policy.decideRequest("blob:null/1")).toBe(false);
  });

  it.each(["camera", "geolocation", "notifications", "clipboard-read", "usb"])("grants no %s", (permission) => {
    expect(policy.decidePermission(permission)).toBe(false);
  });

  it("isolates and sandboxes the window, without Node and without a spelling checker that fetches dictionaries", () => {
    expect(policy.windowOptions).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    });
  });
});

describe("the content security policy", () => {
  const directives = new Map(
    contentSecurityPolicy()
      .split("; ")
      .map((directive) => [directive.slice(0, directive.indexOf(" ")), directive.slice(directive.indexOf(" ") + 1)] as const),
  );

  it("denies by default, and connections, frames, forms and plug-ins by name", () => {
    for (const name of ["default-src", "connect-src", "object-src", "frame-src", "frame-ancestors", "form-action", "base-uri"]) {
      expect(directives.get(name)).toBe("'none'");
    }
  });

  it("allows no inline code, no evaluation and no foreign origin", () => {
    for (const sources of directives.values()) expect(sources).toMatch(/^('none'|'self'( data:)?)$/);
    expect(directives.get("script-src")).toBe("'self'");
  });
});
