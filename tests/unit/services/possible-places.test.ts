import { describe, expect, test } from "vitest";

import { isVerbatim } from "../../../lib/services/attached-words";
import { matchQuote } from "../../../lib/annotation/match-quote";
import { findPossiblePlaces } from "../../../lib/services/possible-places";
import { indexToday } from "../../../lib/services/today-text";

const said = "On Monday the mayor left early. The council had not been told of it. The meeting ended at ten.";
const words = "The council had not been told of it.";
const market = "The market was open all day, and nobody had anything to add to it.";
const harbour = "The harbour was closed, and the boats stayed where they were until the evening.";

const placesIn = (...paragraphs: readonly string[]) =>
  findPossiblePlaces(words, indexToday(paragraphs.join("\n")));

describe("words that stand in several places", () => {
  test("are each given with the text beside them, in the order of the text", () => {
    const places = placesIn(market, said, harbour, said);
    expect(places.map(({ quote }) => quote.exact)).toEqual([words, words]);
    expect(places.map(({ quote }) => quote.prefix)).toEqual([
      expect.stringContaining("anything to add to it.\nOn Monday"),
      expect.stringContaining("until the evening.\nOn Monday"),
    ]);
    expect(places.map(({ isDistinct }) => isDistinct)).toEqual([true, true]);
  });

  test("can be attached to where they are told apart", () => {
    const text = [market, said, harbour, said].join("\n");
    const places = findPossiblePlaces(words, indexToday(text));
    const starts = places.map(({ quote }) => {
      const match = matchQuote(quote, text);
      return isVerbatim(match) ? match.start : undefined;
    });
    expect(starts).toEqual([text.indexOf(words), text.lastIndexOf(words)]);
  });

  test("in the same text on both sides are not told apart", () => {
    const long = `${harbour} ${market}`;
    const places = placesIn(long, said, long, said, long);
    expect(places.map(({ isDistinct }) => isDistinct)).toEqual([false, false]);
  });

  test("between the same text but for white space are not told apart: none could be attached to", () => {
    const long = `${harbour} ${market}`;
    const places = placesIn(long, said, long, said.replaceAll(" ", "\u00a0"), long);
    expect(places.map(({ isDistinct }) => isDistinct)).toEqual([false, false]);
  });

  test("are found whatever their white space", () => {
    expect(placesIn(said, harbour, said.replace("not been", "not\u00a0been"))).toHaveLength(2);
  });
});

test.each([
  ["in one place", [market, said]],
  ["nowhere", [market, harbour]],
  ["in more places than can be looked through", Array.from({ length: 7 }, () => said)],
])("words %s have none to choose from", (_, paragraphs) => {
  expect(placesIn(...paragraphs)).toEqual([]);
});
