import { describe, expect, test } from "vitest";

import { analyse } from "../../../lib/claims/analyse";
import { sharedWords } from "../../../lib/claims/shared-words";

const marked = (here: string, there: string) => {
  const shared = sharedWords(analyse(here), analyse(there));
  return {
    here: shared.here.map(({ start, end }) => here.slice(start, end)),
    there: shared.there.map(({ start, end }) => there.slice(start, end)),
  };
};

describe("sharedWords", () => {
  test("marks a shared phrase as a whole on both sides", () => {
    expect(marked("The council will raise tram fares.", "Tram fares are raised by the council")).toEqual({
      here: ["council", "raise tram fares"],
      there: ["Tram fares", "raised", "council"],
    });
  });

  test("does not mark stop words alone", () => {
    expect(marked("It is what it is", "That is it")).toEqual({ here: [], there: [] });
  });

  test("does not join words with a mark between them", () => {
    expect(marked("fares, trams", "trams and fares").here).toEqual(["fares", "trams"]);
  });
});
