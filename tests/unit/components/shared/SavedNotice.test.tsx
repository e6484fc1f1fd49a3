import { afterEach, expect, test } from "vitest";

import type { KeepingServices, SaveRequest } from "../../../../components/keeping-services";
import { KeepingContext } from "../../../../components/keeping-context";
import { Announcer } from "../../../../components/shared/Announcer";
import { SavedNotice } from "../../../../components/shared/SavedNotice";
import type { ArticleId, VersionId } from "../../../../lib/domain/ids";
import { fieldsOf } from "../../../../lib/services/article-view";
import type { PageArticle } from "../../../../lib/services/page-article";
import { makeArticle } from "../../../make/article";
import { clear, click, makeI18n, makeServices, settle, show, textOf } from "../../../make/screen";

type KeptAs = NonNullable<PageArticle["kept"]>;
const [articleId, latestVersion] = ["a" as ArticleId, "a.2" as VersionId];
const kept: KeptAs = {
  articleId,
  savedAt: "2026-05-04T10:00:00.000Z",
  versions: 2,
  latestVersion,
  notes: 3,
  collections: [],
  hasChanged: true,
  change: "words",
  otherReader: false,
};

/** Shows the notice of a page that is kept, and gives what was asked of the world. */
async function showNotice(over: Partial<KeptAs>, isSaved = true) {
  const asked: (SaveRequest | readonly unknown[])[] = [];
  const services: KeepingServices = {
    watchArticle: () => () => {},
    findCollections: async () => [],
    save: async (request) => {
      asked.push(request);
      if (!isSaved) return { kind: "refused", why: "quota" };
      return { kind: "saved", outcome: "new-version", versions: 3, articleId, versionId: "a.3" as VersionId };
    },
    openLibrary: async (...where) => void asked.push(where),
  };
  const page = makeArticle("Bridge opens", { paragraphs: ["In May."] });
  const fields = fieldsOf(
    { corrections: {} },
    { outlet: undefined, publishedOn: undefined, modifiedOn: undefined, ...page },
  );
  const own = { url: page.url, article: { corrections: {} }, version: page, sameTexts: [] };
  const article: PageArticle = { ...fields, ...own, kept: { ...kept, ...over } };
  await show(
    <Announcer services={makeServices(undefined).services}>
      <KeepingContext.Provider value={{ services, article }}>
        <SavedNotice />
      </KeepingContext.Provider>
    </Announcer>,
    makeI18n(),
  );
  return asked;
}
const said = () => textOf(document.querySelector(".notice p"));
const offered = () => [...document.querySelectorAll(".notice button")].map((button) => textOf(button));

afterEach(clear);

test.each<[name: string, over: Partial<KeptAs>, said: string, offered: readonly string[]]>([
  [
    "whose words changed says so",
    {},
    "Saved on 4 May 2026, 2 versions, 3 notes. The text has changed since.",
    ["Save and compare", "Save a new version", "Open in the library"],
  ],
  [
    "that was read by another release then says that this may be why",
    { otherReader: true },
    "Saved on 4 May 2026, 2 versions, 3 notes. The text has changed since. It was read by another release of On Record then, which may be the cause.",
    ["Save and compare", "Save a new version", "Open in the library"],
  ],
  [
    "of which another part can be read is not said to have changed",
    { change: "extent" },
    "Saved on 4 May 2026, 2 versions, 3 notes. Another part of the text can be read now.",
    ["Save a new version", "Open in the library"],
  ],
  [
    "whose form alone changed says nothing of it",
    { change: "boring" },
    "Saved on 4 May 2026, 2 versions, 3 notes.",
    ["Open in the library"],
  ],
])("a kept page %s", async (_, ...[over, words, ways]) => {
  await showNotice(over);
  expect(said()).toBe(words);
  expect(offered()).toEqual(ways);
});

test("comparing keeps the page first, and opens the library at what was kept and what is now", async () => {
  const asked = await showNotice({});
  await click("Save and compare");
  await settle(() => {});
  expect(asked).toEqual([
    { url: "https://news.example/article", collectionIds: [], leaveIds: [] },
    [articleId, { since: latestVersion, version: "a.3" }],
  ]);
});

test("nothing is opened where nothing could be kept, and that is said", async () => {
  const asked = await showNotice({}, false);
  await click("Save and compare");
  await settle(() => {});
  expect(asked).toHaveLength(1);
  expect(textOf(document.querySelector(".notice [role=alert]"))).toContain("The disk is full.");
});
