import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { inProject } from "./project.mjs";
import { ensureChromium } from "./setup/chromium.mjs";

/** Draws icon.png (512 px) and icon.ico (256 px) from icon.svg; run after changing the drawing, and commit all three. */
const executablePath = await ensureChromium();
if (executablePath === null) process.exit(1);
const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
const svg = readFileSync(inProject("build/icon.svg"), "utf8");

async function draw(size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

/** An icon file that holds one picture of 256 px, as PNG: sizes of 256 are written as 0. */
function icon(png) {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

writeFileSync(inProject("build/icon.png"), await draw(512));
writeFileSync(inProject("build/icon.ico"), icon(await draw(256)));
await browser.close();
