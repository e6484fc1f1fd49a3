import { describe, expect, test } from "vitest";

import type { Attribution } from "../../../lib/domain/attribution";
import { findRepeats } from "../../../lib/reading/find-repeats";

function said(name: string, text: string, over: Partial<Attribution> = {}): Attribution {
  const speaker = { name, asPrinted: name, start: 0, end: 0, resolution: "name" } as const;
  const place = { start: 0, end: text.length, segment: 0 };
  return { speaker, text, form: "indirect", quotations: [], relay: [], claimIds: [], ...place, ...over };
}

const words = "the bridge will open to traffic in May";

describe("words said again", () => {
  test.each<readonly [string, readonly Attribution[], readonly (readonly [number, number])[]]>([
    [
      "punctuation and capitals apart",
      [said("Ada", words), said("Ada", "“The bridge will open, to traffic, in May.”")],
      [[1, 0]],
    ],
    [
      "with others around them are none",
      [said("Ada", words), said("Ada", `it is not true that ${words}`)],
      [],
    ],
    [
      "and again, both point at the first",
      [said("Ada", words), said("Ada", words), said("Ada", words)],
      [
        [1, 0],
        [2, 0],
      ],
    ],
    ["by somebody else are no repetition", [said("Ada", words), said("Bo", words)], []],
    ["in another part of the page are none", [said("Ada", words), said("Ada", words, { segment: 1 })], []],
    ["are none if they are denied once", [said("Ada", words), said("Ada", words, { refused: true })], []],
    ["are none if too few", [said("Ada", "it will open"), said("Ada", "it will open")], []],
  ])("%s", (_name, attributions, expected) => {
    expect([...findRepeats(attributions)]).toEqual(expected);
  });
});
