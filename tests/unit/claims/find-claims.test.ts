import { describe, expect, test } from "vitest";

import { analyse } from "../../../lib/claims/analyse";
import { compileClaims } from "../../../lib/claims/compile-claims";
import { findClaims } from "../../../lib/claims/find-claims";
import { Claim } from "../../../lib/domain/claim";
import { ClaimId } from "../../../lib/domain/ids";

const claim = (id: string, wording: string, cueTerms: readonly string[] = []) =>
  Claim.parse({ id, wording: { en: wording }, topic: "city", related: [], cueTerms });
const claims = [
  claim("fares-frozen", "Tram fares stay as they are.", ["fare freeze", "ticket price", "أسعار التذاكر"]),
  claim("night-line", "A night tram will run at weekends.", ["night service", "last tram"]),
  claim("depot-sold", "The old depot is to be sold to a developer.", ["depot sale", "land deal"]),
  claim("strike-avoided", "The drivers will not strike.", ["walkout", "industrial action"]),
];
const texts = [
  {
    claimId: ClaimId.parse("strike-avoided"),
    terms: analyse("The union called off its stoppage after the pay offer").map((term) => term.term),
  },
];
const index = compileClaims(claims, texts);
const ids = (text: string) => findClaims(analyse(text), index).map((found) => found.claimId);

describe("findClaims", () => {
  test.each([
    [
      "by its wording",
      "passengers were promised that the fares of the tram stay as they are",
      ["fares-frozen"],
    ],
    ["by a cue phrase", "the council promised a freeze of every fare until spring", ["fares-frozen"]],
    ["by a cue phrase in Arabic", "وعد المجلس بتثبيت أسعار التذاكر حتى الربيع", ["fares-frozen"]],
    ["by a statement on record", "the stoppage was called off when the pay offer came", ["strike-avoided"]],
    [
      "two claims, if a text takes up two",
      "a walkout is off the table and the depot sale goes ahead as planned",
      ["depot-sold", "strike-avoided"],
    ],
    ["none for a text about something else", "the library has bought four hundred new novels this year", []],
    ["none for a text without words", "…", []],
  ])("finds a claim %s", (_, text, expected) => {
    expect(ids(text).toSorted()).toEqual(expected);
  });

  test("marks the words that speak for the claim", () => {
    const text = "He said a freeze of all fares on every tram would come.";
    const [found] = findClaims(analyse(text), index);
    expect(found!.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      "freeze",
      "fares",
      "tram",
    ]);
  });

  test("does not depend on the order of the claims", () => {
    const turned = compileClaims(claims.toReversed(), texts);
    const terms = analyse("the council promised a freeze of every fare until spring");
    expect(findClaims(terms, turned)).toEqual(findClaims(terms, index));
  });

  test("a cue phrase that many claims own says less", () => {
    const shared = compileClaims([...claims, claim("other", "Parks stay open.", ["fare freeze"])], texts);
    const terms = analyse("a fare freeze was promised");
    const before = findClaims(terms, index)[0]!.probability;
    expect(findClaims(terms, shared)[0]?.probability ?? 0).toBeLessThan(before);
  });
});
