import { expect, test } from "vitest";

import type { Annotation } from "../../../lib/domain/annotation";
import type { Visit } from "../../../lib/domain/visit";
import type { AnnotationPlace } from "../../../lib/messaging/annotation-request";
import type { ActiveTab } from "../../../lib/platform/tabs";
import type { StoredNotes } from "../../../lib/services/notes-of-page";
import type { PageNotes } from "../../../lib/services/order-notes";
import { watchNotes } from "../../../lib/services/watch-notes";
import { makeReport } from "../../make/page-report";

const note = (id: string, start: number): Annotation =>
  ({
    id,
    kind: "highlight",
    quote: id,
    selectors: [
      { type: "TextQuoteSelector", exact: id, prefix: "", suffix: "" },
      { type: "TextPositionSelector", start, end: start + 1 },
    ],
    tags: [],
    createdAt: `2026-05-04T09:30:00.00${start % 10}Z`,
  }) as unknown as Annotation;

const stored = (annotations: readonly Annotation[], states: Record<string, string> = {}): StoredNotes => ({
  language: "en",
  annotations,
  places: new Map(
    annotations.map(({ id }, at) => [id, { state: (states[id] ?? "exact") as "exact", start: 100 - at }]),
  ),
  drawn: annotations.map(({ id, quote }) => ({
    id,
    colour: "yellow",
    selector: { exact: quote, prefix: "", suffix: "" },
  })),
});

/** A world whose tab, store and page are told what to say. */
function makeWorld() {
  const say: {
    tab: (tab: ActiveTab | undefined) => void;
    visit: (visit: Visit | undefined) => void;
    notes: (notes: StoredNotes) => void;
    stops: number;
  } = { tab: () => {}, visit: () => {}, notes: () => {}, stops: 0 };
  let answer: readonly AnnotationPlace[] | undefined;
  const heard: (PageNotes | undefined)[] = [];
  const pages: string[] = [];
  const stop = watchNotes(
    {
      watchActiveTab: (onTab) => ((say.tab = onTab), () => {}),
      watchVisit: (_, onVisit) => ((say.visit = onVisit), () => {}),
      watchStored: (page, onNotes) => {
        pages.push(page.url);
        say.notes = onNotes;
        return () => void say.stops++;
      },
      findInPage: async () => answer,
    },
    (notes) => void heard.push(notes),
  );
  const states = () => {
    const last = heard.at(-1);
    return [...(last?.notes ?? []), ...(last?.orphans ?? [])].map(({ id, state }) => `${id} ${state}`);
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  const inPage = (places: readonly AnnotationPlace[] | undefined) => (answer = places);
  return { say, heard, pages, stop, states, settle, inPage };
}

const tab = { id: 1, url: "https://news.example/article" };

test("nothing is known of a page whose address is not told", () => {
  const { say, heard } = makeWorld();
  say.tab({ id: 1, url: undefined });
  expect(heard).toEqual([undefined]);
});

test("notes come as the store places them, until the page says where they are", async () => {
  const { say, states, settle, inPage } = makeWorld();
  inPage([
    { id: "b", state: "moved", start: 1 },
    { id: "a", state: "exact", start: 2 },
  ]);
  say.tab(tab);
  say.visit(undefined);
  say.notes(stored([note("a", 1), note("b", 2)], { a: "orphan" }));
  expect(states()).toEqual(["b exact", "a orphan"]);
  await settle();
  expect(states()).toEqual(["b moved", "a exact"]);
});

test("a page that cannot be asked leaves them as the store places them", async () => {
  const { say, states, settle } = makeWorld();
  say.tab(tab);
  say.visit(undefined);
  say.notes(stored([note("a", 1)]));
  await settle();
  expect(states()).toEqual(["a exact"]);
});

test("a page that was loaded anew is asked anew", async () => {
  const { say, states, settle, inPage } = makeWorld();
  say.tab(tab);
  inPage([{ id: "a", state: "exact", start: 1 }]);
  say.visit(undefined);
  say.notes(stored([note("a", 1)]));
  await settle();
  inPage([{ id: "a", state: "orphan" }]);
  say.visit({ stage: "reading", url: tab.url });
  await settle();
  expect(states()).toEqual(["a orphan"]);
});

test("one note the page does not know yet: none of its places count", async () => {
  const { say, states, settle, inPage } = makeWorld();
  say.tab(tab);
  inPage([{ id: "a", state: "moved", start: 1 }]);
  say.visit(undefined);
  say.notes(stored([note("a", 1), note("b", 2)]));
  await settle();
  expect(states()).toEqual(["b exact", "a exact"]);
});

test("the address the page names as its own is looked up once it was read", () => {
  const { say, pages } = makeWorld();
  const report = makeReport();
  say.tab({ id: 1, url: report.article.url });
  say.visit(undefined);
  const article = { ...report.article, canonicalUrl: "https://news.example/own" };
  say.visit({ stage: "done", url: report.article.url, report: { ...report, article } });
  expect(pages).toHaveLength(2);
  expect(say.stops).toBe(1);
});

test("what a page answers after the tab went on is not heard", async () => {
  const { say, heard, settle, inPage } = makeWorld();
  say.tab(tab);
  inPage([{ id: "a", state: "moved", start: 1 }]);
  say.visit(undefined);
  say.notes(stored([note("a", 1)]));
  say.tab(undefined);
  const before = heard.length;
  await settle();
  expect(heard).toHaveLength(before);
});

test("a note attached to other words by hand is said to be so where the page has them", async () => {
  const { say, states, settle, inPage } = makeWorld();
  say.tab(tab);
  inPage([
    { id: "a", state: "moved", start: 1 },
    { id: "b", state: "orphan" },
  ]);
  say.visit(undefined);
  say.notes(stored([note("a", 1), note("b", 2)], { a: "manual", b: "manual" }));
  await settle();
  expect(states()).toEqual(["a manual", "b orphan"]);
});

test("what the page found for other words than those that count now is not believed", async () => {
  const { say, states, settle, inPage } = makeWorld();
  say.tab(tab);
  inPage([{ id: "a", state: "exact", start: 1 }]);
  say.visit(undefined);
  const before = stored([note("a", 1)], { a: "manual" });
  say.notes({
    ...before,
    drawn: before.drawn.map((each) => ({ ...each, selector: { exact: "other", prefix: "", suffix: "" } })),
  });
  await settle();
  expect(states()).toEqual(["a manual"]);
  // Taken back: the page has not been asked for its own words yet.
  inPage(undefined);
  say.notes(stored([note("a", 1)], { a: "orphan" }));
  expect(states()).toEqual(["a orphan"]);
});
