import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { getOwnFileUrl } from "../../../lib/platform/own-files";
import {
  closeRestingPage,
  type OffscreenPage,
  withOffscreenPage,
} from "../../../lib/platform/offscreen-page";

/** The one page an extension may have, as the browser opens and closes it. */
let page: (OffscreenPage & { readonly url: string }) | undefined;
let opened: number;
let closed: number;
let rest: { readonly delayInMinutes?: number } | undefined;
let alarm: (alarm: { readonly name: string }) => void;

async function createDocument(): Promise<void> {
  if (page) throw new Error("Only a single offscreen document may be created.");
  const url = getOwnFileUrl("/offscreen.html");
  page = { id: `page ${++opened}`, url, postMessage: () => undefined };
}

async function closeDocument(): Promise<void> {
  if (!page) throw new Error("No current offscreen document.");
  page = undefined;
  closed++;
}

beforeEach(() => {
  fakeBrowser.reset();
  [page, opened, closed, rest] = [undefined, 0, 0, undefined];
  const offscreen = { createDocument: vi.fn(createDocument), closeDocument };
  Object.assign(fakeBrowser, { offscreen });
  Object.assign(fakeBrowser.runtime, { getContexts: async () => (page ? [page] : []) });
  const create = async (_name: string, when: typeof rest) => void (rest = when);
  const onAlarm = { addListener: (listener: typeof alarm) => (alarm = listener) };
  vi.spyOn(fakeBrowser, "alarms", "get").mockReturnValue({ create, onAlarm } as never);
  vi.stubGlobal("clients", { matchAll: async () => (page ? [page] : []) });
  closeRestingPage();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const idOf = () => withOffscreenPage(async ({ id }) => id);

/** The alarm goes off, and all that follows of it happens. */
async function ring(name = "offscreen-rest"): Promise<void> {
  alarm({ name });
  await new Promise((resolve) => setTimeout(resolve));
}

describe("the page without a window", () => {
  test("is opened once for all who ask at the same time, and stays for the next", async () => {
    expect(await Promise.all([idOf(), idOf()])).toEqual(["page 1", "page 1"]);
    expect(await idOf()).toBe("page 1");
    expect([opened, closed, rest]).toEqual([1, 0, { delayInMinutes: 10 }]);
  });

  test("is closed when it has rested, and opened anew for who asks then", async () => {
    await idOf();
    await ring("back-up");
    expect(page?.id).toBe("page 1");
    await ring();
    expect(page).toBeUndefined();
    expect(await idOf()).toBe("page 2");
  });

  test("is not closed under who uses it, but rests again", async () => {
    let end = () => undefined as void;
    const use = withOffscreenPage(() => new Promise<void>((resolve) => (end = resolve)));
    await vi.waitFor(() => expect(page).toBeDefined());
    rest = undefined;
    await ring();
    expect([page?.id, rest]).toEqual(["page 1", { delayInMinutes: 10 }]);
    await new Promise((resolve) => setTimeout(resolve));
    end();
    await use;
    await ring();
    expect(page).toBeUndefined();
  });

  test("that is not there when it has rested is none to close", async () => {
    await ring();
    expect(closed).toBe(0);
  });

  test("which a killed worker had begun to open is waited for", async () => {
    const begun = createDocument();
    const late = page!;
    await begun;
    let looks = 0;
    vi.stubGlobal("clients", { matchAll: async () => (looks++ < 2 ? [] : [late]) });
    expect(await idOf()).toBe("page 1");
  });

  test("closed as it opens, it is opened again", async () => {
    const create = vi.mocked(fakeBrowser.offscreen.createDocument);
    create.mockRejectedValueOnce(new Error("Offscreen document closed before fully loading."));
    expect(await idOf()).toBe("page 1");
  });

  test("that cannot be opened is an error, and the next who asks tries again", async () => {
    const create = vi.mocked(fakeBrowser.offscreen.createDocument);
    for (let i = 0; i < 3; i++) create.mockRejectedValueOnce(new Error("not here"));
    await expect(idOf()).rejects.toThrow("not here");
    expect(await idOf()).toBe("page 1");
  });
});
