import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { getVisit, removeVisit } from "../../../lib/platform/visits";
import { readTab } from "../../../lib/services/read-tab";

const url = "https://news.example/a";
const tab = { id: 7, url };
const executeScript = vi.fn<() => Promise<unknown>>();
const sendMessage = vi.fn<(...sent: unknown[]) => Promise<unknown>>();
const get = vi.fn<() => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockResolvedValue([]);
  sendMessage.mockResolvedValue({ ok: true });
  get.mockResolvedValue({ id: 7, url });
  vi.spyOn(fakeBrowser, "scripting", "get").mockReturnValue({ executeScript } as never);
  vi.spyOn(fakeBrowser.tabs, "sendMessage").mockImplementation(
    (...sent: unknown[]) => sendMessage(...sent) as never,
  );
  vi.spyOn(fakeBrowser.tabs, "get").mockImplementation(() => get() as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const mock of [executeScript, sendMessage, get]) mock.mockReset();
});

describe("readTab", () => {
  test("lets the script in and asks the page itself, no frame in it", async () => {
    await readTab(tab, "selection");
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7 }, files: ["/article.js"] });
    const request = { name: "page.read", scope: "selection" };
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, request, { frameId: 0 });
    expect(await getVisit(7)).toEqual({ stage: "reading", url });
  });

  test.each([
    ["a page the browser protects", () => executeScript.mockRejectedValue(new Error("no")), "unreadable"],
    [
      "a page that says why",
      () => sendMessage.mockResolvedValue({ ok: false, code: "no-text", detail: "" }),
      "no-text",
    ],
    ["a page that does not answer", () => sendMessage.mockResolvedValue(undefined), "extract-failed"],
    ["a page that goes away", () => sendMessage.mockRejectedValue(new Error("closed")), "extract-failed"],
  ])("%s becomes the visit's failure", async (_what, arrange, code) => {
    arrange();
    await readTab(tab, "page");
    expect(await getVisit(7)).toMatchObject({ stage: "failed", url, code });
  });

  test.each([
    ["shows another page", () => Promise.resolve({ id: 7, url: "https://news.example/b" })],
    ["shows one we may not know of", () => Promise.resolve({ id: 7 })],
    ["was closed", () => Promise.reject(new Error("No tab with id: 7"))],
  ])("says nothing of a failure where the tab %s by now", async (_what, answer) => {
    get.mockImplementation(answer);
    sendMessage.mockImplementation(async () => {
      await removeVisit(7);
      throw new Error("message channel closed");
    });
    await readTab(tab, "page");
    expect(await getVisit(7)).toBeUndefined();
  });

  test("says of a page without a known address that it cannot be read", async () => {
    executeScript.mockRejectedValue(new Error("no"));
    get.mockResolvedValue({ id: 7 });
    await readTab({ id: 7, url: undefined }, "page");
    expect(await getVisit(7)).toMatchObject({ stage: "failed", code: "unreadable" });
  });
});
