import type { Page } from "playwright-core";
import { pageNames } from "./chromium-window-script.js";

/**
 * Makes the function that says where the files lie which go with a call, as absolute paths. `ticket` is the number under which
 * the window script keeps them meanwhile; 0 for none. Chromium tells where a file lies to who drives it and not to the page,
 * which cannot name a path: a file that it made itself lies nowhere, and is left out.
 */
export async function droppedFiles(page: Page): Promise<(ticket: unknown) => Promise<string[]>> {
  const session = await page.context().newCDPSession(page);

  return async (ticket) => {
    const paths: string[] = [];
    if (typeof ticket !== "number" || ticket === 0) return paths;
    for (let index = 0; ; index++) {
      const { result } = await session.send("Runtime.evaluate", { expression: `${pageNames.dropped}(${ticket}, ${index})` });
      const { objectId } = result;
      if (objectId === undefined) return paths;
      const { path } = await session.send("DOM.getFileInfo", { objectId }).catch(() => ({ path: "" }));
      if (path !== "") paths.push(path);
      void session.send("Runtime.releaseObject", { objectId }).catch(() => {});
    }
  };
}
