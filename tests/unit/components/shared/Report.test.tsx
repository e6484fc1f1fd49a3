import { afterEach, describe, expect, test } from "vitest";

import { Popup } from "../../../../components/popup/Popup";
import type { PageReport } from "../../../../lib/domain/page-report";
import type { Visit } from "../../../../lib/domain/visit";
import { makeRows, makeStatement } from "../../../make/corpus-rows";
import {
  bridgeArticle,
  makeAttribution,
  makeDay,
  makeMatch,
  makeMention,
  makeReport,
} from "../../../make/page-report";
import { makeNotesServices } from "../../../make/notes-services";
import {
  clear,
  click,
  makeI18n,
  makeServices,
  press,
  settle,
  show,
  textOf,
  textsOf,
} from "../../../make/screen";

const done = (report: PageReport): Visit => ({ stage: "done", url: report.article.url, report });
const statements = ["a", "b", "c"].map((id) => makeStatement(id, {}, { text: `Words of ${id}.` }));
const rows = makeRows(statements);

async function showPopup(visit: Visit, over: Parameters<typeof makeServices>[1] = {}) {
  const fake = makeServices(visit, { rows, ...over });
  await show(<Popup services={fake.services} notes={makeNotesServices().services} />);
  return fake;
}

afterEach(clear);

describe("the report", () => {
  const report = makeReport({
    mentions: [
      makeMention(bridgeArticle, "Bo Sample", "bo-sample"),
      makeMention(bridgeArticle, "Ada Example", "ada-example"),
    ],
    attributions: [
      makeAttribution(bridgeArticle, "the bridge would open in May"),
      makeAttribution(bridgeArticle, "it was expensive", { possible: true }),
    ],
    matches: [
      makeMatch("a"),
      makeMatch("b", { order: "unknown" }),
      makeMatch("c", { tier: "possible", attribution: 1 }),
    ],
  });

  test("shows under each statement its records, the possible ones folded", async () => {
    await showPopup(done(report));
    expect(textOf(document.querySelector(".summary-line"))).toBe(
      "2 statements in this article, 1 earlier on record",
    );
    expect(textsOf(".tier")).toEqual(["1 earlier statement", "On record, not known whether earlier"]);
    expect(textsOf(".fold summary")).toEqual(["1 possibly related"]);
    expect(document.querySelector<HTMLDetailsElement>(".fold")?.open).toBe(false);
    expect(textsOf(".record .words")).toEqual(["Words of a.", "Words of b."]);
    expect(textsOf(".uncertain")).toEqual(["Possible"]);
    expect(textOf(document.querySelector(".provenance p"))).toBe(
      "Matched on this machine against 12 statements, corpus revision 7, engine 1.2.3. Nothing was sent.",
    );
  });

  test("draws what is in a fold when it is opened, and keeps it when it is closed", async () => {
    await showPopup(done(report));
    const fold = document.querySelector<HTMLDetailsElement>(".fold")!;
    for (const open of [true, false]) {
      await settle(() => {
        fold.open = open;
        fold.dispatchEvent(new Event("toggle"));
      });
      expect(textsOf(".fold .record .words")).toEqual(["Words of c."]);
    }
  });

  test("keeps the statements of the pressed figure, and gives the others back", async () => {
    await showPopup(done(report));
    await settle(() => document.querySelector<HTMLElement>('.chip[title="Bo Sample"]')!.click());
    expect(document.querySelectorAll(".statement")).toHaveLength(0);
    await click("Show all");
    expect(document.querySelectorAll(".statement")).toHaveLength(2);
  });

  test("opens links without telling the source where from", async () => {
    await showPopup(done(report));
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect([link.target, link.rel]).toEqual(["_blank", "noreferrer noopener"]);
  });

  test("moves by J and K over what is open, with one Tab stop", async () => {
    await showPopup(done(report));
    const words = () => textOf(document.activeElement?.querySelector(".words"));
    const seen: string[] = [];
    for (const key of ["j", "j", "J", "j", "j", "k"]) {
      await press(key);
      seen.push(words());
    }
    const [one, two] = ["the bridge would open in May", "it was expensive"];
    expect(seen).toEqual([one, "Words of a.", "Words of b.", two, two, "Words of b."]);
    expect(document.querySelectorAll('[data-line][tabindex="0"]')).toHaveLength(1);
  });

  test("is moved over by the same keys on a keyboard of another script", async () => {
    await showPopup(done(report));
    await press("ت", "KeyJ");
    expect(document.activeElement?.classList.contains("said")).toBe(true);
  });

  test("says so where the words are denied or refused, and where the statement repeats another", async () => {
    const attributions = [
      makeAttribution(bridgeArticle, "the bridge would open in May", { refused: true }),
      makeAttribution(bridgeArticle, "it was expensive", { repeats: 0 }),
    ];
    await showPopup(done({ ...report, attributions }));
    expect(textsOf(".said .who")).toEqual(["Ada Example denied or refused", "Ada Example said"]);
    expect(textOf(document.querySelectorAll(".said")[1] ?? null)).toContain("the same words as in 1");
  });

  test("shows beside a name the figure that it only possibly means", async () => {
    const possible = report.mentions.map((mention) => ({ ...mention, tier: "possible" as const }));
    await showPopup(done({ ...report, mentions: possible }));
    expect(textsOf(".said .uncertain")).toEqual(["Ada Example?", "Ada Example?"]);
  });

  test("opens Why by W, closes it by Escape and returns to Why", async () => {
    await showPopup(done(report));
    await press("j");
    await press("j");
    await press("w");
    expect(textsOf(".evidence .pair > div > p:first-child")).toEqual(["This article", "Daily Example"]);
    expect(textsOf(".reasons dt")).toEqual(["Same claim", "Speakers", "Dates"]);
    await settle(() => document.querySelector<HTMLElement>('[aria-expanded="true"]')!.focus());
    await press("Escape");
    expect(document.querySelector(".evidence")).toBeNull();
    expect(document.activeElement?.getAttribute("data-action")).toBe("why");
  });

  test("copies the focused line with its source by X and says so once", async () => {
    const { calls } = await showPopup(done(report));
    await press("j");
    await press("j");
    await press("x");
    expect(calls).toEqual([
      "copy [Paraphrase] Words of a. – Bo Sample, published 5 Jan 2020, Daily Example, https://daily.example/d1",
    ]);
    expect(textsOf('.toast-place[role="status"]')).toEqual([
      "Copied with source: [Paraphrase] Words of a. – Bo Sample",
    ]);
  });

  test("says that copying failed where it failed", async () => {
    await showPopup(done(report), { copyText: () => Promise.reject(new Error("denied")) });
    await press("j");
    await press("x");
    expect(textsOf(".toast")).toEqual(["Not copied: the browser refused."]);
  });

  test("shows its keys on ?", async () => {
    await showPopup(done(report));
    await press("?");
    expect(document.querySelector<HTMLDialogElement>("dialog")?.open).toBe(true);
    await press("?");
    expect(document.querySelector<HTMLDialogElement>("dialog")?.open).toBe(false);
  });

  test("in Arabic uses Arabic names, forms and plurals, with Latin digits", async () => {
    const fake = makeServices(done(report), { rows });
    await show(<Popup services={fake.services} notes={makeNotesServices().services} />, makeI18n("ar"));
    expect(textsOf(".said .who")[0]).toBe("تصريح آدا المثال");
    expect(textOf(document.querySelector(".summary-line"))).toBe(
      "تصريحان في هذا المقال، وواحد سابق في السجل",
    );
    expect(textOf(document.querySelector(".when"))).toMatch(/^نُشر 5 يناير.? 2020$/);
  });
});

describe("a denial and a mention", () => {
  test.each([
    ["denies", ["Denies: The bridge opens"]],
    ["mentions", ["Only mentions: The bridge opens"]],
    ["asserts", []],
  ] as const)("that %s the claim says so", async (how, lines) => {
    const claims = statements[0]!.claims.map((claim) => ({ ...claim, how }));
    await showPopup(done(makeReport({ matches: [makeMatch("d")] })), {
      rows: makeRows([makeStatement("d", { claims })]),
    });
    expect(textsOf(".stance")).toEqual(lines);
  });
});

describe("a record without what others have", () => {
  test("says that no link is recorded", async () => {
    const { url: _, ...document_ } = rows.documents[0]!;
    await showPopup(done(makeReport({ matches: [makeMatch("a")] })), {
      rows: { ...rows, documents: [document_] },
    });
    expect(textsOf(".record-foot .unknown")).toEqual(["no link recorded"]);
  });

  test("says that its date and outlet are not known", async () => {
    await showPopup(done(makeReport({ matches: [makeMatch("a")] })), { rows: { ...rows, documents: [] } });
    expect(textsOf(".when")).toEqual(["date unknown"]);
    expect(textsOf(".relay")).toEqual(["outlet not named"]);
  });

  test("has its basis in words where the source does not state the date", async () => {
    const saidOn = { ...makeDay("2019-10-23"), basis: "relative", evidence: "Monday evening" } as const;
    await showPopup(done(makeReport({ matches: [makeMatch("d")] })), {
      rows: makeRows([makeStatement("d", { saidOn })]),
    });
    expect(textsOf(".when")).toEqual(["said 23 Oct 2019"]);
    expect(textsOf(".record > .meta .cap")).toEqual(["day from “Monday evening”"]);
  });
});
