import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { appResources } from "../../../electron/application/app-resources.js";
import { contentSecurityPolicy } from "../../../electron/application/security-policy.js";
import { temporaryFolder } from "../temporary-folder.js";

function builtWindow(manifest: unknown = ["index.html", "assets/app.js", "assets/inter.woff2", "gone.css"]): string {
  const root = temporaryFolder();
  const folder = join(root, "renderer");
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(folder, "files.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "index.html"), "<!doctype html>");
  writeFileSync(join(folder, "assets", "app.js"), "1");
  writeFileSync(join(folder, "assets", "inter.woff2"), "font");
  writeFileSync(join(folder, "assets", "app.js.map"), "{}");
  writeFileSync(join(root, "secret.txt"), "secret");
  return folder;
}

describe.each(["penholder://app", "https://penholder.localhost"])("resources of %s", (origin) => {
  const get = async (path: string, method = "GET") => (await appResources(builtWindow()))(`${origin}${path}`, method);

  it.each([
    ["/", "text/html; charset=utf-8"],
    ["", "text/html; charset=utf-8"],
    ["/index.html", "text/html; charset=utf-8"],
    ["/assets/app.js", "text/javascript; charset=utf-8"],
    ["/assets/app.js?v=1", "text/javascript; charset=utf-8"],
    ["/assets/inter.woff2", "font/woff2"],
  ])("serve %s as %s, with the policy", async (path, type) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "Content-Type": type,
      "Content-Security-Policy": contentSecurityPolicy(),
      "X-Content-Type-Options": "nosniff",
    });
    expect(body.byteLength).toBeGreaterThan(0);
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/../../secret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/assets%2fapp.js",
    "/assets/app.js.map",
    "/assets/",
    "/assets",
    "//etc/passwd",
    "/etc/passwd",
    "/files.json",
    "/INDEX.HTML",
    "/index.html%00",
    "/index.html/",
    "/constructor",
    "/gone.css",
  ])("have nothing at %s", async (path) => {
    const { status, body } = await get(path);
    expect([status, body.byteLength]).toEqual([404, 0]);
  });

  it("answer GET only", async () => {
    expect((await get("/", "POST")).status).toBe(405);
  });
});

describe("the list of resources", () => {
  it.each(["../secret.txt", "/etc/passwd", "assets/../../secret.txt", "C:\\secret.txt", "./index.html", "", "a\\b"])(
    "may not name %j",
    async (path) => {
      await expect(appResources(builtWindow(["index.html", path]))).rejects.toThrow("a relative path");
    },
  );

  it("must be there", async () => {
    await expect(appResources(temporaryFolder())).rejects.toThrow("files.json");
  });
});
