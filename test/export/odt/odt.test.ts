import { strFromU8 } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { prepare } from "../../../shared/export/index.js";
import { toOdt } from "../../../shared/export/odt/odt.js";
import { divided, nested, ofSecurityCouncil, ordinary } from "../drafts.js";
import { packageParts } from "../reading-packages.js";

const drafts = [ordinary, nested, divided, ofSecurityCouncil];

describe("an OpenDocument file", () => {
  it("says what it is in its first bytes", () => {
    const odt = toOdt(prepare(ordinary()));
    expect(strFromU8(odt.subarray(30, 77), true)).toBe("mimetypeapplication/vnd.oasis.opendocument.text");
  });

  it("names its parts in the manifest, and each is well-formed", () => {
    for (const draft of drafts) {
      const { mimetype, "META-INF/manifest.xml": manifest, ...xml } = packageParts(toOdt(prepare(draft())));
      expect(mimetype).toBe("application/vnd.oasis.opendocument.text");
      expect([...manifest!.matchAll(/full-path="([^"/]+)"/g)].map(([, path]) => path)).toEqual(Object.keys(xml));
      for (const text of [manifest!, ...Object.values(xml)])
        expect(() => new SaxesParser({ xmlns: true }).write(text).close()).not.toThrow();
    }
  });

  it("has every style that its paragraphs and words are in", () => {
    for (const draft of drafts) {
      const { "content.xml": content, "styles.xml": styles } = packageParts(toOdt(prepare(draft())));
      const known = new Set([...`${content}${styles}`.matchAll(/style:name="([^"]+)"/g)].map(([, name]) => name));
      for (const [, name] of content!.matchAll(/(?:text:style-name|parent-style-name)="([^"]+)"/g)) expect(known).toContain(name);
    }
  });

  it("names no person and no moment, and is the same each time", () => {
    expect(toOdt(prepare(ordinary()))).toEqual(toOdt(prepare(ordinary())));
    expect(packageParts(toOdt(prepare(ordinary())))["meta.xml"]).not.toMatch(/creator|date|initial/);
  });
});
