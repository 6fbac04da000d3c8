import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { z } from "zod";
import type { ResourceAnswer } from "../host/host.js";
import { contentSecurityPolicy } from "./security-policy.js";

const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** The build writes this list of relative paths, with forward slashes, beside the files. */
const manifestSchema = z.array(z.string().regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\/:][^\\:]*$/, "a relative path"));

/**
 * Answers requests for the window's own files from the list that the build wrote. An address is looked up, never turned
 * into a path, so there is nothing to traverse.
 * @param folder the built window, with `files.json` in it.
 * @throws where the list is missing or names anything but plain relative paths.
 */
export async function appResources(folder: string): Promise<(url: string, method: string) => Promise<ResourceAnswer>> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, "files.json"), "utf8")));
  const files = new Map(manifest.map((path) => [`/${path}`, join(folder, path)]));

  return async (url, method) => {
    if (method !== "GET") return answer(405);
    if (!URL.canParse(url)) return answer(400);
    const { pathname } = new URL(url);
    const file = files.get(pathname === "/" || pathname === "" ? "/index.html" : pathname);
    if (!file) return answer(404);
    try {
      return answer(200, mediaTypes[extname(file)], new Uint8Array(await readFile(file)));
    } catch {
      return answer(404);
    }
  };
}

const answer = (status: number, mediaType = "text/plain", body = new Uint8Array()): ResourceAnswer => ({
  status,
  body,
  headers: {
    "Content-Type": mediaType,
    "Content-Security-Policy": contentSecurityPolicy(),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-cache",
  },
});
