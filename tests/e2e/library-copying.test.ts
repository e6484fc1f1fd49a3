import { expect, test } from "vitest";

import { useLibrary } from "./library-tabs";

const { openLibrary } = useLibrary();

test.each(["?view=figures&open=hussam-badran", "?view=statements"])(
  "a line of %s is copied with its source by X, with Shift as Markdown",
  async (address) => {
    const page = await openLibrary(address);
    await page.waitForSelector(".by-date");
    await page.evaluate(() => {
      const copied = globalThis as { copied?: string[] };
      copied.copied = [];
      const note = (text: string) => Promise.resolve(void copied.copied?.push(text));
      navigator.clipboard.writeText = note;
      navigator.clipboard.write = async ([item]) => note(await (await item!.getType("text/plain")).text());
    });
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.locator(".toast", { hasText: "Copied with source:" }).waitFor();
    await page.keyboard.press("Shift+X");
    await page.locator(".toast", { hasText: "Markdown" }).waitFor();
    await page.keyboard.press("Shift+X");
    const copied = await page.evaluate(() => (globalThis as { copied?: string[] }).copied);
    const line = page.locator(".by-date > li").first();
    const url = await line.locator("[data-action=source]").getAttribute("href");
    expect(copied?.[0]).toContain(` – `);
    expect(copied?.[0]).toContain(url);
    expect(copied?.[1]).toContain(`](${url}`);
  },
);
