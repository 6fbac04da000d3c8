import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { bundle } from "../../../../build/bundle.mjs";
import { inProject } from "../../../../build/project.mjs";
import { PdfError } from "../../../../electron/application/export/pdf-compiler.js";
import { printedPages } from "../../../../electron/application/export/printed-pages.js";
import { pagesInThread } from "../../../../electron/application/export/thread/pages-in-thread.js";
import { prepare, toTypst } from "../../../../shared/export/index.js";
import { long, ordinary } from "../../../export/drafts.js";

beforeAll(() => bundle(["pages-thread"]), 120_000);

function works() {
  const pages = pagesInThread(inProject("dist/electron/pages-thread.js"));
  onTestFinished(() => pages.close());
  return pages;
}

const wanted = () => new AbortController().signal;
const short = toTypst(prepare(ordinary()));

describe("pages set in a thread", () => {
  it("are those that would be set here, and this thread goes on meanwhile", async () => {
    let turns = 0;
    const counting = setInterval(() => turns++, 1);
    onTestFinished(() => clearInterval(counting));
    expect(await works().set(short, wanted())).toEqual(printedPages(short));
    expect(turns).toBeGreaterThan(3);
  });

  it("that cannot be set say why, and the next can", async () => {
    const pages = works();
    await expect(pages.set("#nothing-of-that-name", wanted())).rejects.toThrow(PdfError);
    expect((await pages.set(short, wanted())).bytes.length).toBeGreaterThan(1_000);
  });

  it("that are no longer wanted are given up at once, and those waiting behind them are set", async () => {
    const pages = works();
    const cancelling = new AbortController();
    const first = pages.set(toTypst(prepare(long(150))), cancelling.signal);
    const second = pages.set(short, wanted());
    const third = pages.set(short, cancelling.signal);
    setTimeout(() => cancelling.abort(), 300);
    await expect(first).rejects.toThrow(/aborted/);
    await expect(third).rejects.toThrow(/aborted/);
    expect(await second).toEqual(printedPages(short));
  });

  it("are given up when the window closes", async () => {
    const pages = works();
    const unfinished = pages.set(toTypst(prepare(long(150))), wanted());
    setTimeout(() => pages.close(), 200);
    await expect(unfinished).rejects.toThrow(/closing/);
  });
});
