import { describe, expect, test } from "vitest";

import { Mention } from "../../../lib/domain/mention";
import { Match } from "../../../lib/domain/page-report";
import { compileStatements, findPriorStatements } from "../../../lib/reading/prior-statements";
import { federationCorpus } from "../../make/federation-corpus";
import { federationPage as page, type Page } from "../../make/federation-page";

const STADIUM = "Private investors pay for the stadium, and no public money goes into it.";
const corpus = federationCorpus([
  { id: "a-2018", speaker: "okafor", document: "gazette", claim: "stadium-public", text: STADIUM },
  {
    id: "b-2019",
    speaker: "lindqvist",
    document: "digest-part",
    claim: "stadium-public",
    text: "Taxpayers are not asked for money for a stadium.",
  },
  {
    id: "c-2020",
    speaker: "okafor",
    said: "2020-06-08",
    document: "herald",
    claim: "stadium-public",
    text: "A stadium for the public, built without public money.",
    form: "verbatim",
  },
  {
    id: "d-2022",
    document: "radio",
    claim: "stadium-public",
    how: "denies",
    text: "The state has spent public money on the stadium after all.",
  },
  {
    id: "e-league",
    speaker: "okafor",
    document: "herald",
    claim: "league-enlarged",
    text: "Twenty clubs are to play in the first league from next season.",
  },
  {
    id: "f-no-claim",
    speaker: "okafor",
    document: "herald",
    text: "The women's cup final moves to the northern arena because of the concert.",
  },
]);
const index = compileStatements(corpus);
const shown = (of: Page, from = index) => findPriorStatements(page(of), from, mentionsOf(of));
const mentionsOf = (of: Page) => (of.mentions ? { mentions: of.mentions } : {});
const ids = (matches: readonly Match[]) => matches.map((match) => match.statementId);

describe("which statements bear on an attribution", () => {
  test("those on the same claim, whoever spoke, earlier newest first, then later", () => {
    const { claimIds, matches } = shown({});
    expect(claimIds).toEqual(["stadium-public"]);
    expect(matches.map((match) => [match.statementId, match.order])).toEqual([
      ["c-2020", "earlier"],
      ["b-2019", "earlier"],
      ["a-2018", "earlier"],
      ["d-2022", "later"],
    ]);
  });

  test("those of the same figure in close words, without any claim", () => {
    const words = "the women's cup final moves to the northern arena because of a concert in the capital";
    const { claimIds, matches } = shown({ words });
    expect(claimIds).toEqual([]);
    expect(ids(matches)).toEqual(["f-no-claim"]);
  });

  test("not the same words of a figure nobody confirmed", () => {
    const words = "the women's cup final moves to the northern arena because of a concert in the capital";
    const mention = Mention.parse({
      start: 56,
      end: 66,
      text: "Ada Okafor",
      figureId: "okafor",
      kind: "person",
      form: "lone",
      tier: "possible",
      reasons: [],
    });
    expect(shown({ words, mentions: [mention] }).matches).toEqual([]);
    expect(ids(shown({ words, mentions: [{ ...mention, tier: "probable" }] }).matches)).toEqual([
      "f-no-claim",
    ]);
  });

  test("a merged figure is the same figure", () => {
    const words = "the women's cup final moves to the northern arena because of a concert in the capital";
    expect(ids(shown({ words, speaker: "okafor-old" }).matches)).toEqual(["f-no-claim"]);
  });

  test("nothing for words about something else", () => {
    expect(shown({ words: "the museum opens its garden to visitors on every Sunday in May" })).toEqual({
      claimIds: [],
      matches: [],
    });
  });

  test("nothing from an empty corpus", () => {
    expect(shown({}, compileStatements(federationCorpus([]))).matches).toEqual([]);
  });
});

describe("the page's own statements are left out", () => {
  test.each([
    ["by an alias of its address", { urls: ["http://herald.example/news?utm_source=x#top"] }, "c-2020"],
    ["by the address of the round-up they are part of", { urls: ["https://digest.example/news"] }, "b-2019"],
    ["by the headline", { headline: "What gazette reported about the Federation" }, "a-2018"],
    [
      "by near-equal words of the speaker on the same day",
      { words: STADIUM, published: "2018-03-02" },
      "a-2018",
    ],
  ])("%s", (_, of, id) => {
    expect(ids(shown({}).matches)).toContain(id);
    expect(ids(shown(of).matches)).not.toContain(id);
  });

  test("near-equal words of another day stay: saying it again is the point", () => {
    expect(ids(shown({ words: STADIUM }).matches)).toContain("a-2018");
  });

  test("the same words turned round stay, of the same day too", () => {
    const words = "Private investors do not pay for the stadium, and no public money goes into it.";
    expect(ids(shown({ words, published: "2018-03-02" }).matches)).toContain("a-2018");
  });

  test("near-equal words of another speaker stay", () => {
    const of = { words: STADIUM, published: "2018-03-02", speaker: "lindqvist" };
    expect(shown(of).matches.find((match) => match.statementId === "a-2018")?.order).toBe("same-day");
  });
});

describe("order in time", () => {
  const order = (of: Page, id: string) => shown(of).matches.find((match) => match.statementId === id)?.order;

  test.each([
    ["said before said", { said: "2020-06-09" }, "c-2020", "earlier"],
    ["said after said", { said: "2020-06-07" }, "c-2020", "later"],
    ["said on the same day", { said: "2020-06-08" }, "c-2020", "same-day"],
    ["published before published", { published: "2018-03-03" }, "a-2018", "earlier"],
    [
      "published the day after the words may carry words of the day before",
      { said: "2018-03-01" },
      "a-2018",
      "unknown",
    ],
    ["published well after the words", { said: "2018-02-20" }, "a-2018", "later"],
    ["published before the words were said", { said: "2018-03-03" }, "a-2018", "earlier"],
  ])("%s", (_, of, id, expected) => {
    expect(order(of, id)).toBe(expected);
  });

  test("without a date on the page every order is unknown", () => {
    const { publishedOn: _, ...undated } = page({});
    const { matches } = findPriorStatements(undated, index);
    expect(new Set(matches.map((match) => match.order))).toEqual(new Set(["unknown"]));
  });
});

describe("tiers and reasons", () => {
  test("a clear case is related and says why, with words that stand where it points", () => {
    const query = page({});
    const match = shown({}).matches.find((match) => match.statementId === "c-2020")!;
    expect(Match.safeParse(match).success).toBe(true);
    expect([match.tier, match.claimId, match.attribution]).toEqual(["related", "stadium-public", 3]);
    expect(match.reasons.map((reason) => reason.kind).slice(0, 2)).toEqual(["same-claim", "same-figure"]);
    const words = match.reasons.find((reason) => reason.kind === "shared-words")!;
    expect(words.here.map(({ start, end }) => query.text.slice(start, end))).toContain("stadium");
    const there = "A stadium for the public, built without public money.";
    expect(words.there.map(({ start, end }) => there.slice(start, end))).toEqual([
      "stadium",
      "public",
      "public money",
    ]);
  });

  test("fewer than eight words go down a tier", () => {
    const words = "no public money, only private investors";
    const tiers = new Set(shown({ words }).matches.map((match) => match.tier));
    expect(tiers).toEqual(new Set(["possible"]));
  });

  test("what a doubtful attribution bears on is shown, but as no more than possible", () => {
    const words = "the club has money of its own for the stadium and will not ask anybody in the town";
    const tiersOf = (of: Page) => shown(of).matches.map(({ statementId, tier }) => [statementId, tier]);
    expect(tiersOf({ words })).toEqual([
      ["b-2019", "related"],
      ["d-2022", "possible"],
    ]);
    expect(tiersOf({ words, possible: true })).toEqual([
      ["b-2019", "possible"],
      ["d-2022", "possible"],
    ]);
  });

  test("an unnamed speaker draws on claims only", () => {
    const { matches } = shown({ speaker: "" });
    expect(ids(matches)).toContain("c-2020");
    expect(matches.flatMap((match) => match.reasons).some((reason) => reason.kind === "same-figure")).toBe(
      false,
    );
  });

  test("so does a doubtful one, and its figure's near-equal words of the day are no repetition", () => {
    const of = { words: STADIUM, published: "2018-03-02", possible: true };
    const { matches } = shown(of);
    expect(ids(matches)).toContain("a-2018");
    expect(new Set(matches.map(({ tier }) => tier))).toEqual(new Set(["possible"]));
    expect(matches.flatMap((match) => match.reasons).some((reason) => reason.kind === "same-figure")).toBe(
      false,
    );
  });

  test("a statement that denies the claim weighs less than one that asserts it", () => {
    const { matches } = shown({});
    const weight = (id: string) =>
      matches
        .find((match) => match.statementId === id)!
        .reasons.find((reason) => reason.kind === "same-claim")!.weight;
    expect(weight("d-2022")).toBeLessThan(weight("b-2019"));
  });
});
