import { describe, expect, test } from "vitest";

import { analyse } from "../../../lib/claims/analyse";

const terms = (text: string, language?: string) => analyse(text, language).map((term) => term.term);

describe("analyse", () => {
  test.each([
    [
      "stems and leaves stop words out",
      "The buses were delayed by the drivers",
      "en",
      ["buse", "delai", "driver"],
    ],
    [
      "keeps negations",
      "no fares, not now, never without notice",
      "en",
      ["no", "fare", "not", "never", "without", "notic"],
    ],
    [
      "reads a contracted negation as one",
      "The board doesn’t pay and cannot sell",
      "en",
      ["board", "not", "pai", "not", "sell"],
    ],
    [
      "drops possessives",
      "the mayor's office, the drivers’ union",
      "en",
      ["mayor", "offic", "driver", "union"],
    ],
    ["folds accents", "Café Zürich", "en", ["cafe", "zurich"]],
    [
      "keeps numbers whole and without thousands signs",
      "a cut of 12,500 jobs or 3.5 per cent",
      "en",
      ["cut", "12500", "job", "3.5", "per", "cent"],
    ],
    ["leaves web addresses out", "see https://example.org/a?b=c for tickets", "en", ["see", "ticket"]],
    ["splits a hashtag", "#SaveOurTrams today", "en", ["save", "tram", "todai"]],
    ["joins an apostrophe inside a name", "Sana'a airport", "en", ["sanaa", "airport"]],
    ["reads a country by any of its words", "Iranian Iranians Iran", "en", ["iran", "iran", "iran"]],
    [
      "tells US from us",
      "They told us the US and the United States differ",
      "en",
      ["told", "us", "america", "america", "differ"],
    ],
    [
      "knows French stop words and elision",
      "l’accord n’est pas signé par les clubs",
      "fr",
      ["accord", "pa", "sign", "club"],
    ],
    [
      "knows Spanish stop words",
      "el acuerdo de los clubes no se firma",
      "es",
      ["acuerdo", "clube", "no", "firma"],
    ],
    [
      "folds Arabic letters, marks and prefixes",
      "المُقاوَمةُ والمقاومة بالمقاومه",
      undefined,
      ["resist", "resist", "resist"],
    ],
    [
      "reads an Arabic noun with its owner and with the particle of purpose as the noun",
      "مخططات ومخططاته شعب شعبنا تصفية لتصفية على",
      "ar",
      ["conspiraci", "conspiraci", "شعب", "شعب", "تصف", "تصف"],
    ],
    ["keeps Arabic negations and leaves stop words out", "لن نعترف من في", "ar", ["لن", "نعترف"]],
    ["reads Arabic digits as digits", "٢٠٢١ ۲۰۲۱ 2021", "ar", ["2021", "2021", "2021"]],
    ["gives nothing for no words", " — … !", "en", []],
  ])("%s", (_, text, language, expected) => {
    expect(terms(text, language)).toEqual(expected);
  });

  test("keeps the places of the printed words", () => {
    const text = "The board “doesn’t” pay the U.S. club’s fee.";
    expect(analyse(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "board",
      "doesn’t",
      "pay",
      "U.S.",
      "club’s",
      "fee",
    ]);
  });
});
