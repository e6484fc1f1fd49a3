import { afterEach, describe, expect, test } from "vitest";

import type { KeepingServices, SaveOutcome, SaveRequest } from "../../../../components/keeping-services";
import { Announcer } from "../../../../components/shared/Announcer";
import { SaveCard } from "../../../../components/shared/SaveCard";
import type { ArticleId, CollectionId, VersionId } from "../../../../lib/domain/ids";
import { fieldsOf } from "../../../../lib/services/article-view";
import type { PageArticle } from "../../../../lib/services/page-article";
import { makeArticle } from "../../../make/article";
import { makeDay } from "../../../make/page-report";
import { clear, click, makeI18n, makeServices, settle, show, textOf, textsOf } from "../../../make/screen";

const page = makeArticle("Bridge opens", {
  paragraphs: ["In May."],
  publishedOn: { ...makeDay("2024-03-02"), basis: "url" },
  fieldSources: { title: "json-ld", publishedOn: "url", language: "detected" },
});
const [bridges, rivers] = ["bridges", "rivers"] as readonly string[] as readonly [CollectionId, CollectionId];
const choices = [
  { id: bridges, name: "Bridges", isLast: true },
  { id: rivers, name: "Rivers", isLast: false },
];
const kept: NonNullable<PageArticle["kept"]> = {
  articleId: "a" as ArticleId,
  savedAt: "2026-05-04T10:00:00.000Z",
  versions: 2,
  latestVersion: "a.2" as VersionId,
  notes: 3,
  collections: [{ id: rivers, name: "Rivers", description: "", createdAt: "", editedAt: "", rev: 1 }],
  hasChanged: true,
  change: "words",
  otherReader: false,
};
const named = { articleId: "a" as ArticleId, versionId: "a.3" as VersionId };

function articleOf(over: Partial<PageArticle> = {}, corrections: PageArticle["article"]["corrections"] = {}) {
  const fields = fieldsOf(
    { corrections },
    { outlet: undefined, publishedOn: undefined, modifiedOn: undefined, ...page },
  );
  return { ...fields, url: page.url, article: { corrections }, version: page, sameTexts: [], ...over };
}

async function showCard(
  article: PageArticle = articleOf(),
  outcome: SaveOutcome = { kind: "saved", outcome: "new", versions: 1, ...named },
  language: "en" | "ar" = "en",
) {
  const asked: SaveRequest[] = [];
  const closed: true[] = [];
  const services: KeepingServices = {
    watchArticle: () => () => {},
    findCollections: async () => choices,
    save: async (request) => {
      asked.push(request);
      return outcome;
    },
    openLibrary: async () => {},
  };
  const card = <SaveCard services={services} article={article} onClose={() => closed.push(true)} />;
  await show(<Announcer services={makeServices(undefined).services}>{card}</Announcer>, makeI18n(language));
  return { asked, closed };
}

const fieldOf = (label: string) =>
  [...document.querySelectorAll(".field")].find((each) => textOf(each.querySelector("label")) === label)!;
const inputOf = (label: string) => fieldOf(label).querySelector<HTMLInputElement>("input, select")!;
const type = (label: string, value: string) =>
  settle(() => {
    inputOf(label).value = value;
    inputOf(label).dispatchEvent(new Event("input", { bubbles: true }));
  });
const tick = (name: string) =>
  settle(() =>
    [...document.querySelectorAll<HTMLElement>(".check")]
      .find((each) => textOf(each) === name)!
      .querySelector("input")!
      .click(),
  );

afterEach(clear);

describe("the card before saving", () => {
  test("shows each field with where it comes from, and says what is missing", async () => {
    await showCard();
    const sources = ["Headline", "Byline", "Outlet", "Published", "Updated", "Language"].map((label) =>
      textOf(fieldOf(label).querySelector(".source")),
    );
    expect(sources).toEqual([
      "from the page’s structured data",
      "not found on the page · Several names with semicolons",
      "not found on the page",
      "from the address",
      "not found on the page",
      "detected in the text",
    ]);
    expect(inputOf("Published").value).toBe("2024-03-02");
  });

  test("has the focus on Save, the collections of the last save ticked, and corrects nothing by itself", async () => {
    const { asked, closed } = await showCard();
    expect(textOf(document.activeElement)).toBe("Save");
    await click("Save");
    const { url } = articleOf();
    expect(asked).toEqual([
      { url, collectionIds: [bridges], leaveIds: [], corrections: {}, correctionsWere: {} },
    ]);
    expect([closed.length, textOf(document.querySelector(".toast p"))]).toEqual([
      1,
      "Saved in \u2068Bridges\u2069",
    ]);
  });

  test("sends what was put right, and what was emptied as unknown", async () => {
    const { asked } = await showCard();
    await type("Byline", "Ada Example; Bo Sample");
    await type("Published", "");
    expect(textOf(fieldOf("Byline").querySelector(".source"))).toBe("entered by you");
    await click("Save");
    expect(asked[0]?.corrections).toMatchObject({
      byline: { value: ["Ada Example", "Bo Sample"] },
      publishedOn: { value: { precision: "unknown", value: "" } },
    });
  });

  test.each(["next May", "2024-13", "2024-02-30", "24-03-02"])(
    "does not take “%s” for a date",
    async (typed) => {
      const { asked } = await showCard();
      await type("Updated", typed);
      await click("Save");
      expect(asked).toEqual([]);
      expect(textOf(document.querySelector("[role=alert]"))).toContain("2017-10-23");
      expect([inputOf("Updated").value, document.activeElement]).toEqual([typed, inputOf("Updated")]);
    },
  );

  test.each([
    ["2024", "year"],
    ["2024-03", "month"],
    ["2024-03-05", "day"],
  ])("takes %s for a date known to the %s", async (typed, precision) => {
    const { asked } = await showCard();
    await type("Updated", typed);
    await click("Save");
    expect(asked[0]?.corrections?.modifiedOn?.value).toEqual({ value: typed, precision, basis: "user" });
  });
});

describe("collections", () => {
  test("a new one is made by its name, and one that has the name already is taken for it", async () => {
    const first = await showCard();
    await tick("Bridges");
    await type("New collection", "  Lakes ");
    await click("Save");
    expect(first.asked).toMatchObject([{ collectionIds: [], collectionName: "Lakes" }]);
    clear();
    const second = await showCard();
    await type("New collection", "rivers");
    await click("Save");
    expect(second.asked).toMatchObject([{ collectionIds: [bridges, rivers] }]);
    expect(second.asked[0]).not.toHaveProperty("collectionName");
  });

  test("of a kept article those are ticked that it is in, and taking the tick away takes it out", async () => {
    const { asked } = await showCard(articleOf({ kept }));
    expect(textsOf(".check:has(:checked)")).toEqual(["Rivers"]);
    await tick("Rivers");
    await click("Save a new version");
    expect(asked).toMatchObject([{ collectionIds: [], leaveIds: [rivers] }]);
  });
});

test.each([
  ["quota", "The disk is full."],
  ["read-only", "The store was opened read-only"],
  ["unread", "The page cannot be read any more"],
  ["failed", "The article was not saved."],
] as const)("a refusal (%s) is said, and what was typed stays", async (why, words) => {
  const { closed } = await showCard(articleOf(), { kind: "refused", why });
  await type("Headline", "My own");
  await click("Save");
  expect(textOf(document.querySelector(".save-foot [role=alert]"))).toContain(words);
  expect([inputOf("Headline").value, closed]).toEqual(["My own", []]);
});

test.each([
  [{ kind: "saved", outcome: "new-version", versions: 3, ...named }, "Version 3 saved"],
  [{ kind: "saved", outcome: "same", versions: 1, ...named }, "Saved. The text is the one kept before."],
] as const)("says what came of it: %o", async (outcome, words) => {
  await showCard(articleOf({ kept }), outcome);
  await click("Save a new version");
  expect(textOf(document.querySelector(".toast p"))).toBe(words);
});

test("what was corrected before is shown as the user's and is sent along", async () => {
  const corrections = { title: { value: "My headline", at: "2026-05-04T10:00:00.000Z" } };
  const { asked } = await showCard(articleOf({ kept }, corrections));
  expect([inputOf("Headline").value, textOf(fieldOf("Headline").querySelector(".source"))]).toEqual([
    "My headline",
    "entered by you",
  ]);
  await click("Save a new version");
  expect(asked[0]?.corrections).toEqual(corrections);
});
