import { describe, expect, test } from "vitest";

import { type Capture, type KeptArticle, planSave, saysMore } from "../../../lib/collection/save-plan";
import { ArticleVersion } from "../../../lib/domain/article-version";
import type { ArticleId, VersionId } from "../../../lib/domain/ids";
import { makeArticle } from "../../make/article";
import { makeReport } from "../../make/page-report";

const [one, two] = ["1".repeat(64), "2".repeat(64)];
const now = "2024-05-04T10:00:00.000Z";
const url = "https://news.example/article";

const capture = (textSha256: string, scope: "page" | "selection" = "page"): Capture => ({
  report: makeReport({ article: makeArticle("Bridge opens", { paragraphs: ["In May."], scope, url }) }),
  textSha256,
  articleId: "new-article" as ArticleId,
  versionId: "new-version" as VersionId,
  extractor: { name: "on-record", version: "1" },
});
const kept = (textSha256: string, scope: "page" | "selection" = "page"): KeptArticle => ({
  article: {
    id: "kept" as ArticleId,
    aliases: [{ url: `${url}?a`, kind: "final" }],
    tags: [],
    corrections: { outlet: { value: "Gazette", at: now } },
    latestVersion: "kept.3" as VersionId,
    createdAt: now,
    editedAt: now,
    rev: 4,
  },
  latest: {
    id: "kept.3" as VersionId,
    seq: 3,
    textSha256,
    scope,
    isPreview: false,
    language: "en",
    extractor: { name: "on-record", version: "1" },
  },
  latestText: "Bridge opens\nIn April.",
});

describe("a page that is not kept", () => {
  test("is a new article with a first version, which is valid and lacks nothing of the page", () => {
    const { report } = capture(one);
    const plan = planSave(capture(one), undefined, { now });
    expect(plan).toMatchObject({
      outcome: "new",
      articleId: "new-article",
      latestVersion: "new-version",
      versions: 1,
    });
    expect(ArticleVersion.parse(plan.version)).toEqual(plan.version);
    expect(plan.version).toMatchObject({
      seq: 1,
      text: report.article.text,
      segments: report.segments,
      textSha256: one,
    });
    expect(plan.version?.report.attributions).toEqual(report.attributions);
  });

  test("and is a live blog has its entries as segments alone, and nothing that an export could not hold", () => {
    const publishedOn = { value: "2024-05-04", precision: "day", basis: "visible" } as const;
    const entries = [
      { start: 13, end: 20, publishedOn },
      { start: 21, end: 29, publishedOn },
    ];
    const liveDays = { value: "2024-05-04/2024-05-05", precision: "interval", basis: "inferred" } as const;
    const live = makeArticle("Bridge opens", { paragraphs: ["In May.", "In June."], url, entries, liveDays });
    const plan = planSave({ ...capture(one), report: makeReport({ article: live }) }, undefined, { now });
    expect(ArticleVersion.parse(plan.version)).toEqual(plan.version);
  });

  test("has its missing fields missing: saving is never refused for them", () => {
    const bare = makeArticle("", { paragraphs: ["In May."], url });
    const plan = planSave({ ...capture(one), report: makeReport({ article: bare }) }, undefined, { now });
    expect(ArticleVersion.safeParse(plan.version).success).toBe(true);
    expect(plan.version?.publishedOn).toBeUndefined();
  });
});

describe("a page that is kept", () => {
  test("gets no version if its text is the latest one", () => {
    const plan = planSave(capture(one), kept(one), { now });
    expect(plan).toMatchObject({ outcome: "same", articleId: "kept", latestVersion: "kept.3", versions: 3 });
    expect(plan.version).toBeUndefined();
  });

  test("gets the next version if its text is another one", () => {
    const plan = planSave(capture(two), kept(one), { now });
    expect(plan).toMatchObject({ outcome: "new-version", latestVersion: "new-version", versions: 4 });
    expect(plan.version).toMatchObject({ articleId: "kept", seq: 4, capturedAt: now });
    expect(plan.version?.change).toEqual({ kind: "words", since: one, words: 1 });
    expect(ArticleVersion.parse(plan.version)).toEqual(plan.version);
  });

  test("gets a version as well where only the form is another one, which says so", () => {
    const latestText = "Bridge opens\n\nIn\u00a0May.";
    const plan = planSave(capture(two), { ...kept(one), latestText }, { now });
    expect(plan).toMatchObject({ outcome: "new-version", versions: 4 });
    expect(plan.version?.change).toEqual({ kind: "boring", since: one });
  });

  test("gets a version without a word on what changed where the text before is lost", () => {
    const plan = planSave(capture(two), { ...kept(one), latestText: undefined }, { now });
    expect(plan.outcome).toBe("new-version");
    expect(plan.version).not.toHaveProperty("change");
  });

  test("is known by the address met now as well, and keeps what was corrected before", () => {
    const plan = planSave(capture(one), kept(one), { now });
    expect(plan.aliases.map((alias) => alias.url)).toEqual([`${url}?a`, url]);
    expect(plan.corrections).toEqual({ outlet: { value: "Gazette", at: now } });
  });

  test("is corrected as the user says now, and no more as before", () => {
    const corrections = { title: { value: "Bridge", at: now } };
    expect(planSave(capture(one), kept(one), { now, corrections }).corrections).toEqual(corrections);
  });
});

describe("selected words", () => {
  test.each([
    ["of a page kept whole are no version of it", "selection", "page", false],
    ["after other selected words are one", "selection", "selection", true],
    ["are followed by the whole page", "page", "selection", true],
  ] as const)("%s", (_name, now, before, more) => {
    const { article } = capture(two, now).report;
    expect(saysMore({ article, textSha256: two }, kept(one, before).latest)).toBe(more);
  });
});
