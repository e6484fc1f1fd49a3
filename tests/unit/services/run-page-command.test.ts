import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import type { CollectionId } from "../../../lib/domain/ids";
import { getLastCollections, setLastCollections } from "../../../lib/platform/last-collections";
import { setVisit } from "../../../lib/platform/visits";
import { changeLibrary } from "../../../lib/services/change-library";
import { newId } from "../../../lib/services/new-id";
import { makePageButton } from "../../../lib/services/page-button";
import { runPageCommand } from "../../../lib/services/run-page-command";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { makeArticle } from "../../make/article";
import { makeReport } from "../../make/page-report";
import { makeProfile, openContext } from "../../make/store-profile";

const url = "https://news.example/bridge";
const tab = { id: 7, windowId: 1 };
const report = makeReport({ article: makeArticle("Bridge opens", { paragraphs: ["In May."], url }) });

let db: OnRecordDatabase;
let said: string[];
let opened: number[];
beforeEach(async () => {
  fakeBrowser.reset();
  db = await openContext(makeProfile());
  said = [];
  opened = [];
  const action = {
    setBadgeText: ({ text }: { text: string }) => Promise.resolve(void said.push(text)),
    setBadgeBackgroundColor: () => Promise.resolve(),
    setBadgeTextColor: () => Promise.resolve(),
    setTitle: () => Promise.resolve(),
  };
  const sidePanel = {
    open: ({ windowId }: { windowId: number }) => Promise.resolve(void opened.push(windowId)),
  };
  vi.spyOn(fakeBrowser, "action", "get").mockReturnValue(action as never);
  vi.spyOn(fakeBrowser, "sidePanel", "get").mockReturnValue(sidePanel as never);
  vi.spyOn(fakeBrowser, "i18n", "get").mockReturnValue({ getMessage: (key: string) => key } as never);
  vi.spyOn(fakeBrowser.tabs, "get").mockImplementation(() => Promise.resolve({ id: 7, url }) as never);
  vi.useFakeTimers({ toFake: ["setTimeout"], shouldAdvanceTime: true, advanceTimeDelta: 500 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const world = () => ({
  opened: Promise.resolve(db),
  button: makePageButton(Promise.resolve(db), async () => "read"),
});

async function makeCollection(name: string): Promise<CollectionId> {
  const id = newId() as CollectionId;
  await changeLibrary(db, newId(), { kind: "collection.put", collection: { id, name, description: "" } });
  return id;
}

test("saving by key goes into the collections of the last save that are there still, and the button says so", async () => {
  const [there, gone] = [await makeCollection("There"), await makeCollection("Gone")];
  await changeLibrary(db, newId(), { kind: "collections.delete", ids: [gone] });
  await setLastCollections([there, gone]);
  await setVisit(7, { stage: "done", url, report });
  await runPageCommand(world(), "save", tab);
  expect((await db.memberships.toArray()).map(({ collectionId }) => collectionId)).toEqual([there]);
  expect(said).toContain("✓");
  expect(said.at(-1)).toBe("");
  expect(await getLastCollections()).toEqual([there]);
});

test("what cannot be saved by key is said on the button", async () => {
  vi.spyOn(fakeBrowser.tabs, "get").mockRejectedValue(new Error("closed"));
  await runPageCommand(world(), "save", tab);
  expect(said).toContain("!");
  expect(await db.articles.count()).toBe(0);
});

test("what is still being shown of the page does not take the place of the outcome", async () => {
  await setVisit(7, { stage: "done", url, report });
  vi.spyOn(fakeBrowser.tabs, "get").mockRejectedValue(new Error("closed"));
  const { opened, button } = world();
  const showing = button.tab(7);
  const running = runPageCommand({ opened, button }, "save", tab);
  await expect.poll(() => said).toContain("!");
  await showing;
  expect(said.at(-1)).toBe("!");
  await running;
  expect(said.at(-1)).toBe("");
});

test("annotating opens the side panel within the gesture, and tells it to take up the selected words", async () => {
  const running = runPageCommand(world(), "annotate", tab);
  expect(opened).toEqual([1]);
  await running;
  expect((await fakeBrowser.storage.session.get("panelFocus"))["panelFocus"]).toMatchObject({ tabId: 7 });
});
