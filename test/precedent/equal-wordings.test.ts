import { expect, it } from "vitest";
import { operative } from "../../shared/document/builders.js";
import { memoryLibrary } from "../../shared/precedent/index.js";
import { adopted } from "./samples.js";

it("the nearest passage says how many others have its very words", () => {
  const library = memoryLibrary([
    adopted("58/1", "2003-01-01", operative("Urges all States to act;"), operative("Urges all States to report;")),
    adopted("59/1", "2004-01-01", operative("Urges all States to act.")),
    adopted("60/1", "2005-01-01", operative("Urges all States to act;")),
  ]);
  const [same, other] = library.nearest("Urges all States to act;", { limit: 2 });
  expect(same).toMatchObject({ count: 3, passage: { resolution: "A/RES/60/1" } });
  expect(other).toMatchObject({ count: 1, passage: { text: "Urges all States to report;" } });
  expect(library.nearest("Urges all States to act;", { limit: 1, exclude: "A/RES/60/1" })[0]!.count).toBe(2);
});
