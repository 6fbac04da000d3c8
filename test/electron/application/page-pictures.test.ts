import { describe, expect, it } from "vitest";
import { picturedPages } from "../../../electron/application/export/printed-pages.js";

const source = "#set page(width: 300pt, height: 200pt)\nFirst page\n#pagebreak()\nSecond *page*\n#pagebreak()\n";

describe("pictures of pages", () => {
  it("are one a page, of its size, and hold the letters they use", () => {
    const { pages, width, height, warnings } = picturedPages(source);
    expect({ count: pages.length, width, height, warnings }).toEqual({ count: 3, width: 300, height: 200, warnings: [] });
    for (const page of pages) {
      const used = new Set([...page.matchAll(/xlink:href="#([^"]+)"/g)].map(([, id]) => id));
      const defined = new Set([...page.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id));
      expect(defined).toEqual(used);
    }
  });
});
