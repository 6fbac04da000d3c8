import type { Page } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { numbering } from "../../shared/document/index.js";
import { openPenholder, type Penholder, paragraphsOf, text } from "./penholder.js";

let penholder: Penholder;
afterEach(() => penholder.close());

/** Pastes as another program would have filled the clipboard. */
const paste = (page: Page, contents: Record<string, string>) =>
  text(page).evaluate((editor, types) => {
    const clipboardData = new DataTransfer();
    for (const [type, content] of Object.entries(types)) clipboardData.setData(type, content);
    editor.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, contents);

const wordHtml = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
<p class=MsoNormal><i>Recalling</i> its resolution 59/154 of 20 December 2004,<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[1]</span></span></a></p>
<p class=MsoNormal>1.<span style='mso-tab-count:1'>      </span><i>Requests</i> the Secretary-General:</p>
<p class=MsoNormal>(a)<span style='mso-tab-count:1'>      </span>To report on nets;</p>
<p class=MsoNormal>(b)<span style='mso-tab-count:1'>      </span>To convene a meeting;</p>
<p class=MsoNormal>2.<span style='mso-tab-count:1'>      </span><i>Decides</i> to remain seized of the matter.</p>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> See A/80/1.</p></div></div>
</body></html>`;

async function emptyDraft(page: Page): Promise<void> {
  await page.getByRole("button", { name: /General Assembly/ }).click();
  await text(page).locator("h1").click();
  await page.keyboard.type("Nets");
  await page.keyboard.press("Enter");
}

it("turns what was copied in Word into paragraphs, sub-paragraphs and notes", async () => {
  penholder = await openPenholder();
  await emptyDraft(penholder.page);
  await paste(penholder.page, { "text/html": wordHtml, "text/plain": "ignored" });
  const draft = await penholder.saved();
  const paragraphs = paragraphsOf(draft);
  expect(paragraphs).toMatchObject({
    P1: "Recalling its resolution 59/154 of 20 December 2004,",
    O1: "Requests the Secretary-General:",
    O1a: "To report on nets;",
    O1b: "To convene a meeting;",
    O2: "Decides to remain seized of the matter.",
  });
  expect(numbering(draft.doc).footnotes.map(({ reference, node }) => [reference, node.textContent])).toEqual([["P1", "See A/80/1."]]);
  // Styles that came with the page are refused by the content policy, as they should be.
  expect(penholder.faults.filter((fault) => !fault.startsWith("Applying inline style"))).toEqual([]);
});

it("joins the lines of what was copied from a PDF", async () => {
  penholder = await openPenholder();
  await emptyDraft(penholder.page);
  await paste(penholder.page, {
    "text/plain":
      "Recalling its resolution 59/154 of 20 December 2004, entitled “International\ncooperation in the prevention, combating and elimination of kidnapping”,\n\n1. Encourages Member States to continue to foster international coop-\neration, especially extradition;\n\n2. Decides to remain seized of the matter.",
  });
  expect(paragraphsOf(await penholder.saved())).toMatchObject({
    P1: "Recalling its resolution 59/154 of 20 December 2004, entitled “International cooperation in the prevention, combating and elimination of kidnapping”,",
    O1: "Encourages Member States to continue to foster international cooperation, especially extradition;",
    O2: "Decides to remain seized of the matter.",
  });
  expect(penholder.faults).toEqual([]);
});

it("copies paragraphs with numbers, italics and notes for other programs, and reads them back as they were", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  await emptyDraft(page);
  await paste(page, { "text/html": wordHtml });
  const before = Object.values(paragraphsOf(await penholder.saved())).filter((words) => words !== "");
  const copied = await text(page).evaluate((editor) => {
    const selection = getSelection()!;
    const paragraphs = editor.querySelectorAll("[data-node=lead]");
    selection.setBaseAndExtent(paragraphs[0]!, 0, paragraphs[paragraphs.length - 1]!, paragraphs[paragraphs.length - 1]!.childNodes.length);
    document.dispatchEvent(new Event("selectionchange"));
    const clipboardData = new DataTransfer();
    editor.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
    return { html: clipboardData.getData("text/html"), text: clipboardData.getData("text/plain") };
  });
  expect(copied.text).toContain("1.\tRequests the Secretary-General:");
  expect(copied.html).toMatch(/<em[^>]*>Requests<\/em>/);
  expect(copied.html).toMatch(/class="sdfootnoteanc"[^>]*href="#sdfootnote1sym"/);
  expect(copied.html).toContain("See A/80/1.");
  await page.keyboard.press("ArrowRight");
  await paste(page, { "text/html": copied.html, "text/plain": copied.text });
  const texts = Object.values(paragraphsOf(await penholder.saved()));
  for (const words of before) expect(texts.filter((each) => each === words)).toHaveLength(2);
});
