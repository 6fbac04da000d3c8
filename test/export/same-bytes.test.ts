import { execFileSync } from "node:child_process";
import { hostname } from "node:os";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { inProject } from "../../build/project.mjs";
import { everyFormat, fingerprint } from "./every-format.js";

/** All that a file says in so many letters: its bytes, and of an archive those of its parts. */
const letters = (bytes: Uint8Array): string =>
  strFromU8(bytes.subarray(0, 2)) === "PK"
    ? Object.entries(unzipSync(bytes))
        .map(([path, part]) => `${path}\n${strFromU8(part)}`)
        .join("\n")
    : strFromU8(bytes, true);

describe("the files of one draft", () => {
  it("are the same bytes in another process, time zone and language, for another user", async () => {
    const env = {
      ...process.env,
      TZ: "Pacific/Kiritimati",
      LANG: "ar_EG.UTF-8",
      LC_ALL: "ar_EG.UTF-8",
      USER: "somebody",
      LOGNAME: "somebody",
    };
    const printed = execFileSync(process.execPath, [inProject("build/run.mjs"), inProject("test/export/print-fingerprints.ts")], {
      encoding: "utf8",
      env,
      cwd: inProject("."),
    });
    const here = (await everyFormat()).map(([format, bytes]) => [format, fingerprint(bytes)]);
    expect(JSON.parse(printed.trim().split("\n").at(-1)!)).toEqual(here);
  });

  it("name no person, no machine and no time of day", async () => {
    for (const [format, bytes] of await everyFormat()) {
      const said = letters(bytes);
      expect(said, format).not.toMatch(/\d{4}-\d\d-\d\dT\d\d:\d\d|CreationDate|ModDate|lastPrinted|initial-creator|<w:rsid/);
      expect(said, format).not.toContain(inProject("."));
      if (hostname().length > 3) expect(said, format).not.toContain(hostname());
      const authors = [...said.matchAll(/<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator)>([^<]*)</g)].map(([, author]) => author);
      for (const author of authors) expect(author).toBe("Penholder");
    }
  });

  it("say their language", async () => {
    const tags: Readonly<Record<string, RegExp>> = {
      docx: /<w:lang w:val="en-GB"/,
      odt: /fo:language="en" fo:country="GB"/,
      pdf: /\/Lang ?\(en-GB\)/,
      html: /<html lang="en-GB"/,
      akn: /FRBRlanguage language="eng"/,
    };
    for (const [format, bytes] of await everyFormat()) if (tags[format]) expect(letters(bytes), format).toMatch(tags[format]);
  });
});
