import { describe, expect, test } from "vitest";

import { readQuery } from "../../../lib/claims/read-query";
import { sharedWords } from "../../../lib/claims/shared-words";
import { collectTexts } from "../../../lib/claims/text-table";

function marked(here: string, there: string, options?: { readonly slotsOnly: boolean }) {
  const collector = collectTexts();
  collector.add("Some other text, of trams and councils");
  const text = collector.add(there);
  const shared = sharedWords(readQuery(here, collector.toTable()), text, options);
  return {
    here: shared.here.map(({ start, end }) => here.slice(start, end)),
    there: shared.there.map(({ start, end }) => there.slice(start, end)),
  };
}

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

  test("marks slots only if asked to, and only what is one on both sides", () => {
    expect(marked("The fare in Malmo is 12 in May", "12 trams of Malmo may go", { slotsOnly: true })).toEqual(
      {
        here: ["Malmo", "12"],
        there: ["12", "Malmo"],
      },
    );
  });
});
