import { describe, expect, it } from "vitest";
import { readMentions } from "./sample-figures";

const organisations: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "by name and by acronym",
    "the Red Front (RF) and Red Front’s rf list",
    ["Red Front = red-front certain", "RF = red-front certain", "Red Front = red-front certain"],
  ],
  ["not in lower case", "on the red front of the house", []],
  [
    "the last word may be a common noun",
    "the Coastal Harbour authority",
    ["Coastal Harbour authority = harbour-authority certain"],
  ],
  [
    "with an editor’s bracket",
    "the [Coastal Harbour] Authority and the Coastal [Harbour] Authority",
    [
      "[Coastal Harbour] Authority = harbour-authority certain",
      "Coastal [Harbour] Authority = harbour-authority certain",
    ],
  ],
  [
    "a weak spelling inside a longer name is another institution",
    "The Coastal Harbour Authority sued the Oregon Health Authority.",
    ["Coastal Harbour Authority = harbour-authority certain"],
  ],
  ["a weak spelling alone names nothing", "The Authority said so.", []],
  [
    "a weak spelling counts after the name, and possibly before it",
    "The Authority began. The Coastal Harbour Authority went on. The Authority ended.",
    [
      "Authority = harbour-authority possible",
      "Coastal Harbour Authority = harbour-authority certain",
      "Authority = harbour-authority probable",
    ],
  ],
  [
    "a weak spelling of several words leans on its organisation",
    "the Press Office of the Red Front",
    ["Press Office = front-press-office possible", "Red Front = red-front certain"],
  ],
  [
    "Arabic with a preposition",
    "بالجبهة الحمراء وللجبهة الحمراء",
    ["الجبهة الحمراء = red-front certain", "لجبهة الحمراء = red-front certain"],
  ],
  ["an acronym that is a word in capitals", "THEY TOLD US NOTHING TODAY", []],
  ["the same acronym elsewhere", "They told the US nothing.", ["US = us-bureau certain"]],
];

describe("findMentions finds organisations", () => {
  it.each(organisations)("%s", (_, text, expected) => {
    expect(readMentions(text)).toEqual(expected);
  });
});
