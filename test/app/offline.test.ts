import { afterEach, expect, it } from "vitest";
import { openPenholder, type Penholder } from "./penholder.js";

let penholder: Penholder;
afterEach(() => penholder.close());

it("lets nothing out of the window: no fetch, no picture, no frame, no navigation, no new window", async () => {
  penholder = await openPenholder();
  const { page } = penholder;
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url()));
  const outcome = await page.evaluate(async () => {
    const fetched = await fetch("https://example.org/").then(
      () => "answered",
      () => "refused",
    );
    const socket = await new Promise((resolve) => {
      try {
        const opened = new WebSocket("wss://example.org/");
        opened.onopen = () => resolve("answered");
        opened.onerror = () => resolve("refused");
      } catch {
        resolve("refused");
      }
    });
    const picture = await new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve("answered");
      image.onerror = () => resolve("refused");
      image.src = "https://example.org/x.png";
    });
    const script = await new Promise((resolve) => {
      const element = document.createElement("script");
      element.onload = () => resolve("answered");
      element.onerror = () => resolve("refused");
      element.src = "https://example.org/x.js";
      document.head.append(element);
    });
    return { fetched, socket, picture, script, popup: window.open("https://example.org/") === null ? "refused" : "opened" };
  });
  expect(outcome).toMatchObject({ fetched: "refused", socket: "refused", picture: "refused", script: "refused" });
  await page.evaluate(() => {
    location.href = "https://example.org/";
  });
  await page.waitForTimeout(500);
  expect(new URL(page.url()).host).toBe("penholder.localhost");
  await page.getByRole("heading", { name: "Penholder" }).waitFor();
  expect(page.context().pages()).toHaveLength(1);
  const outside = asked.filter((url) => new URL(url).host !== "penholder.localhost" && !url.startsWith("data:"));
  for (const url of outside) expect(new URL(url).host).toBe("example.org");
});
