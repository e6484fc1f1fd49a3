import { describe, expect, test } from "vitest";

import { collectClaims, compileClaims } from "../../../lib/claims/compile-claims";
import { findClaims, findEvidence, weighClaims } from "../../../lib/claims/find-claims";
import { readQuery } from "../../../lib/claims/read-query";
import { collectTexts } from "../../../lib/claims/text-table";
import { Claim } from "../../../lib/domain/claim";

const claim = (id: string, wording: string, cueTerms: readonly string[] = []) =>
  Claim.parse({ id, wording: { en: wording }, topic: "city", related: [], cueTerms });
const claims = [
  claim("fares-frozen", "Tram fares stay as they are.", ["fare freeze", "ticket price", "أسعار التذاكر"]),
  claim("night-line", "A night tram will run at weekends.", ["night service", "last tram"]),
  claim("depot-sold", "The old depot is to be sold to a developer.", ["depot sale", "land deal"]),
  claim("two-stages", "The second stage comes first, on Monday, two weeks after the third.", [
    "second stage",
  ]),
  claim("hall-built", "A ticket hall is built in Northgate, and the Northgate council pays.", [
    "ticket hall",
  ]),
  claim("strike-avoided", "The drivers will not strike.", ["walkout", "industrial action"]),
];
const STATEMENT = "The union called off its stoppage after the pay offer";

function compile(claims: readonly Claim[]) {
  const collector = collectTexts();
  const text = collector.add(STATEMENT);
  const collected = collectClaims(claims, collector);
  const takenUp = (claim: number) => (collected[claim]?.id === "strike-avoided" ? [text] : []);
  return compileClaims(collected, takenUp, collector.toTable());
}

const index = compile(claims);
const find = (text: string, within = index) => findClaims(readQuery(text, within.texts), within);
const ids = (text: string) => find(text).map((found) => found.claimId);

describe("findClaims", () => {
  test.each([
    [
      "by its wording",
      "passengers were promised that the fares of the tram stay as they are",
      ["fares-frozen"],
    ],
    ["by a cue phrase", "the council promised a freeze of every fare until spring", ["fares-frozen"]],
    ["by a cue phrase in Arabic", "وعد المجلس بتثبيت أسعار التذاكر حتى الربيع", ["fares-frozen"]],
    [
      "by a statement on record",
      "the union's stoppage was called off when the pay offer came",
      ["strike-avoided"],
    ],
    [
      "two claims, if a text takes up two",
      "a walkout is off the table and the depot sale goes ahead as planned",
      ["depot-sold", "strike-avoided"],
    ],
    ["none for a text about something else", "the library has bought four hundred new novels this year", []],
    ["none for a text without words", "…", []],
    [
      "none for numbers, ordinals, days and words of every subject",
      "the second reader came first on Monday and took two weeks for three books",
      [],
    ],
    ["none for names alone", "the orchestra from Northgate gave its concert", []],
    ["by names and matter", "passengers in Northgate will get a new ticket hall", ["hall-built"]],
  ])("finds a claim %s", (_, text, expected) => {
    expect(ids(text).toSorted()).toEqual(expected);
  });

  test("marks the words that speak for the claim", () => {
    const text = "He said a freeze of all fares on every tram would come.";
    const [found] = find(text);
    expect(
      findEvidence(readQuery(text, index.texts), found!, index).map(({ start, end }) =>
        text.slice(start, end),
      ),
    ).toEqual(["freeze", "fares", "tram"]);
  });

  test.each([
    [
      "alone says nothing",
      "at last the council has a night tram run at weekends",
      ["night tram run", "weekends"],
    ],
    ["counts as a part of it", "the last tram will run at night", ["last tram", "run", "night"]],
  ])("a word that only a cue phrase has %s", (_, text, expected) => {
    const [found] = find(text);
    const spans = findEvidence(readQuery(text, index.texts), found!, index);
    expect(found?.claimId).toBe("night-line");
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test("does not depend on the order of the claims", () => {
    const text = "the council promised a freeze of every fare until spring";
    expect(find(text, compile(claims.toReversed()))).toEqual(find(text));
  });

  test("a cue phrase that many claims own says less", () => {
    const shared = compile([...claims, claim("other", "Parks stay open.", ["fare freeze"])]);
    const before = find("a fare freeze was promised")[0]!.probability;
    expect(find("a fare freeze was promised", shared)[0]?.probability ?? 0).toBeLessThan(before);
  });
});

describe("weighClaims", () => {
  const towns = claim("choir", "The choirs of the towns of Northgate, Eastmoor and Westfield sing together.");
  const within = compile([...claims, towns]);
  const weigh = (text: string) => weighClaims(readQuery(text, within.texts), within);

  test("a claim that shares only names is no rival of one that shares matter", () => {
    const weighed = weigh("in Northgate, Eastmoor and Westfield alike the fares were kept");
    expect(weighed.map((one) => [one.claim.id, one.features.share])).toEqual([["fares-frozen", 1]]);
  });

  test("claims that share the same words of a text are rivals", () => {
    const [first, second] = weigh("the tram was late");
    expect(first!.features.share).toBe(1);
    expect(second!.features.share).toBeLessThan(1);
    expect(second!.features.share).toBeCloseTo(second!.features.strength / first!.features.strength, 10);
  });

  test("claims that share different words of a text are no rivals", () => {
    const weighed = weigh("a walkout is off the table and the depot sale goes ahead as planned");
    expect(weighed.map((one) => one.features.share)).toEqual([1, 1]);
  });
});
