import { describe, expect, test } from "vitest";

import { compileFigures } from "../../../lib/figures/alias-index";
import { findMentions } from "../../../lib/figures/find-mentions";
import { foldSpelling } from "../../../lib/figures/fold-spelling";
import type { SpellingVerdict } from "../../../lib/figures/judge-drafts";
import { EVERYBODY, figure, SAMPLE_FIGURES } from "./sample-figures";

const index = compileFigures(SAMPLE_FIGURES, { onRecord: EVERYBODY });

/** The user's word as a list of "figure: spelling"; a spelling with "+" before it is confirmed, any other rejected. */
function verdicts(...said: readonly string[]): SpellingVerdict {
  const known = new Map(
    said.map((line) => {
      const [figureId = "", spelling = ""] = line.split(": ");
      const isYes = spelling.startsWith("+");
      return [
        `${figureId} ${foldSpelling(spelling.replace("+", ""))}`,
        isYes ? "confirmed" : "rejected",
      ] as const;
    }),
  );
  return (figureId, printed) => known.get(`${figureId} ${foldSpelling(printed)}`);
}

const read = (text: string, ...said: readonly string[]) =>
  findMentions(text, index, [], verdicts(...said)).map(
    (mention) => `${mention.text} = ${mention.figureId} ${mention.tier}`,
  );

const cases: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ["a rejected spelling names nobody", "Then Salam Fayyad spoke.", ["salam-fayyad: Salam Fayyad"], []],
  [
    "nor does the surname that rested on it",
    "Salam Fayyad came. Fayyad spoke, and Fayyad left.",
    ["salam-fayyad: Salam Fayyad"],
    [],
  ],
  [
    "a rejected surname leaves the full name alone",
    "Salam Fayyad came. Fayyad spoke.",
    ["salam-fayyad: Fayyad"],
    ["Salam Fayyad = salam-fayyad certain"],
  ],
  [
    "another spelling of the name is not judged",
    "Salam Fayyad came. Salaam Fayad spoke.",
    ["salam-fayyad: Salam Fayyad"],
    ["Salaam Fayad = salam-fayyad probable"],
  ],
  [
    "the surname stays where another spelling still carries it",
    "Salam Fayyad came. Salaam Fayad spoke. Fayad left.",
    ["salam-fayyad: Salam Fayyad"],
    ["Salaam Fayad = salam-fayyad probable", "Fayad = salam-fayyad probable"],
  ],
  [
    "capitals, hyphens and blanks make no other spelling",
    "Then SALAM-FAYYAD spoke.",
    ["salam-fayyad: Salam  Fayyad"],
    [],
  ],
  [
    "the word on one figure is none on another",
    "Salam Fayyad and Farid Qasmi met.",
    ["farid-qasmi: Salam Fayyad"],
    ["Salam Fayyad = salam-fayyad certain", "Farid Qasmi = farid-qasmi probable"],
  ],
  [
    "a lone surname that was confirmed is certain",
    "Then Fayyad spoke.",
    ["salam-fayyad: +Fayyad"],
    ["Fayyad = salam-fayyad certain"],
  ],
  ["a lone surname that was rejected is none", "Then Fayyad spoke.", ["salam-fayyad: Fayyad"], []],
  [
    "a rejected short name leaves the long name around it",
    "The Coastal Harbour Authority met. The Authority agreed.",
    ["harbour-authority: Authority"],
    ["Coastal Harbour Authority = harbour-authority certain"],
  ],
  [
    "of a rejected long name no short one is left",
    "The Coastal Harbour Authority met. The Authority agreed.",
    ["harbour-authority: Coastal Harbour Authority"],
    [],
  ],
  [
    "an initial that was confirmed is certain",
    "a note by S. Fayyad here",
    ["salam-fayyad: +S. Fayyad"],
    ["S. Fayyad = salam-fayyad certain"],
  ],
];

describe("findMentions with the user's word", () => {
  test.each(cases)("%s", (_sentence, text, said, expected) => {
    expect(read(text, ...said)).toEqual(expected);
  });

  test("a segment's name is judged wherever it stands, what rests on it in its own segment only", () => {
    const text = "Salam Fayyad came.\nSalaam Fayad came. Fayad spoke.";
    const segments = [
      { start: 0, end: 18 },
      { start: 19, end: text.length },
    ];
    const found = findMentions(text, index, segments, verdicts("salam-fayyad: Salam Fayyad"));
    expect(found.map((mention) => mention.text)).toEqual(["Salaam Fayad", "Fayad"]);
  });

  test.each([
    ["Then Salam Fayyad spoke. Fayyad left.", "farid-qasmi: Qasmi"],
    ["Then Fayyad spoke.", "salam-fayyad: Salam Fayyad"],
  ])("what bears on no name of the text changes nothing: %s", (text, said) => {
    expect(findMentions(text, index, [], verdicts(said))).toEqual(findMentions(text, index, []));
  });
});

describe("a spelling two figures have stored", () => {
  const twins = compileFigures([
    figure("ali-of-north", "person", ["Ali Hassan Odeh"]),
    figure("ali-of-south", "person", ["Ali Hassan Odeh"]),
  ]);
  const readTwins = (...said: readonly string[]) =>
    findMentions("Then Ali Hassan Odeh spoke.", twins, [], verdicts(...said)).map(
      ({ figureId, tier }) => `${figureId} ${tier}`,
    );

  test.each([
    ["is nobody's for sure", [], ["ali-of-north possible"]],
    [
      "is only possibly the other's where one is refused",
      ["ali-of-north: Ali Hassan Odeh"],
      ["ali-of-south possible"],
    ],
    ["is the one's who was confirmed", ["ali-of-south: +Ali Hassan Odeh"], ["ali-of-south certain"]],
    [
      "is nobody's where both are refused",
      ["ali-of-north: Ali Hassan Odeh", "ali-of-south: Ali Hassan Odeh"],
      [],
    ],
  ] as const)("%s", (_sentence, said, expected) => expect(readTwins(...said)).toEqual(expected));
});

describe("foldSpelling", () => {
  test.each([
    ["Abu-Marzouk", "ABU MARZOUK"],
    ["al-Arouri", "Al Arouri"],
    ["Sa’id", "Said"],
    ["أبو مرزوق", "ابو  مرزوق"],
    ["M. Abbas", "M Abbas"],
  ])("%s and %s are one spelling", (one, other) => expect(foldSpelling(one)).toBe(foldSpelling(other)));

  test.each([
    ["Abu Marzouk", "Abu Marzook"],
    ["Abbas", "Abbasi"],
    ["Mahmoud Abbas", "Abbas"],
  ])("%s and %s are two", (one, other) => expect(foldSpelling(one)).not.toBe(foldSpelling(other)));
});
