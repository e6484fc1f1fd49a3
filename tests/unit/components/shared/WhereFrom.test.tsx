import { afterEach, expect, test } from "vitest";

import { KeepingContext } from "../../../../components/keeping-context";
import type { KeepingServices } from "../../../../components/keeping-services";
import { ArticleHead } from "../../../../components/shared/ArticleHead";
import type { UncertainDate } from "../../../../lib/domain/uncertain-date";
import { fieldsOf } from "../../../../lib/services/article-view";
import type { PageArticle } from "../../../../lib/services/page-article";
import { makeArticle } from "../../../make/article";
import { makeDay, noDate } from "../../../make/page-report";
import { clear, click, makeI18n, press, settle, show, textOf } from "../../../make/screen";

afterEach(clear);

const page = {
  outlet: undefined,
  modifiedOn: undefined,
  ...makeArticle("Bridge opens", {
    paragraphs: ["In May."],
    byline: ["Nora Example", "Omar Sample"],
    publishedOn: { ...makeDay("2024-03-02"), basis: "meta", evidence: "2024-03-02T09:00Z" },
    fieldSources: { title: "json-ld", byline: "visible", publishedOn: "meta", language: "detected" },
  }),
};
const at = "2026-05-04T10:00:00.000Z";
const corrections: PageArticle["article"]["corrections"] = {
  title: { value: "The bridge opens", at },
  outlet: { value: "Quay Times", at },
  publishedOn: { value: { ...makeDay("2024-03-03"), basis: "user" }, at },
};
const articleOf = (put: PageArticle["article"]["corrections"] = {}): PageArticle => ({
  ...fieldsOf({ corrections: put }, { publishedOn: undefined, ...page }),
  url: page.url,
  article: { corrections: put },
  version: page,
  sameTexts: [],
});

async function showHead(
  article: PageArticle | undefined,
  publishedOn: UncertainDate | undefined = page.publishedOn,
  language: "en" | "ar" = "en",
) {
  const keeping = { services: {} as KeepingServices, article };
  await show(
    <KeepingContext.Provider value={keeping}>
      <ArticleHead title="Bridge opens" publishedOn={publishedOn} />
    </KeepingContext.Provider>,
    makeI18n(language),
  );
}

const rows = () =>
  Object.fromEntries(
    [...document.querySelectorAll(".where-from dl > div")].map((row) => [
      textOf(row.querySelector("dt")),
      [...row.querySelectorAll("dd > span")].map(textOf),
    ]),
  );

test("the source of the date opens where every field comes from, with what the head does not show", async () => {
  await showHead(articleOf());
  expect(rows()).toEqual({});
  await click("from metadata");
  expect(rows()).toEqual({
    Headline: ["from the page’s structured data"],
    Byline: ["as printed on the page", "Nora Example and Omar Sample"],
    Outlet: ["not found on the page"],
    Language: ["detected in the text", "English"],
    Published: ["from the page’s metadata", "2024-03-02T09:00Z"],
    Updated: ["not found on the page"],
    Address: ["as it stands in the address bar", page.url],
  });
  await click("from metadata");
  expect(rows()).toEqual({});
});

test("what the user put right stands there, since the head has what the page says", async () => {
  await showHead(articleOf(corrections));
  await click("from metadata");
  expect(rows()).toMatchObject({
    Headline: ["entered by you", "The bridge opens"],
    Outlet: ["entered by you", "Quay Times"],
    Published: ["entered by you", "3 Mar 2024"],
  });
});

test("Escape closes it, and the focus goes to its button", async () => {
  await showHead(articleOf());
  await click("from metadata");
  await settle(() => document.querySelector<HTMLElement>("button.basis")!.focus());
  await press("Escape");
  expect(rows()).toEqual({});
  expect(document.activeElement?.getAttribute("aria-expanded")).toBe("false");
});

test.each([
  ["en", "Where from"],
  ["ar", "من أين"],
] as const)("without a date it has a button of its own, in %s", async (language, name) => {
  await showHead(articleOf(), noDate, language);
  await click(name);
  expect(Object.keys(rows())).toHaveLength(7);
});

test("where nothing is known of the page's article, the source of the date is only told", async () => {
  await showHead(undefined);
  expect(document.querySelector("button")).toBe(null);
  expect(textOf(document.querySelector(".article-head .meta"))).toContain("from metadata");
});
