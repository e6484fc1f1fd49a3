import { expect, test } from "vitest";

import { inWorker, useBrowser } from "./harness";

const session = useBrowser();

test("the menu of the page has an item to annotate and one to save", async () => {
  const items = await inWorker<readonly string[]>(
    session(),
    `Promise.all(["annotate", "save"].map((id) => new Promise((resolve) =>
      chrome.contextMenus.update(id, {}, () => resolve(chrome.runtime.lastError?.message ?? "there")))))`,
  );
  expect(items).toEqual(["there", "there"]);
});
