import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { StatedEntry, TextBlock } from "../../../lib/domain/article";
import { findStatedTimes } from "../../../lib/reading/stated-times";

const words = (name: string, more = "") =>
  `The keeper of ${name} said that the light would be mended${more} before the ships came back.`;
const block = (text: string, kind: TextBlock["kind"] = "paragraph"): TextBlock => ({
  kind,
  text,
  linkShare: 0,
});
const entry = (at: string, text: string, headline = ""): StatedEntry => ({ at, text, headline });
const timesOf = (texts: readonly string[], stated: readonly StatedEntry[]) =>
  findStatedTimes(
    texts.map((text) => block(text)),
    stated,
  );

const [holm, skerry, ness] = ["Holm", "Skerry", "Ness"].map((name) => words(name)) as [
  string,
  string,
  string,
];
const more = "Nobody on the island had seen it go out, and nobody had been told of it either.";
const last = "Two boats were sent out at once, with oil and with a man who knew the lamp well.";
const ofHolm = entry("08:00", holm);
const ofSkerry = entry("09:00", skerry);

describe("a block has the time of the entry whose words it has", () => {
  const cases: readonly (readonly [
    string,
    readonly string[],
    readonly StatedEntry[],
    readonly (string | undefined)[],
  ])[] = [
    ["whatever the order of the list", [skerry, holm], [ofHolm, ofSkerry], ["09:00", "08:00"]],
    [
      "and none where the list has no such entry",
      [ness, holm, skerry],
      [ofHolm, ofSkerry],
      [undefined, "08:00", "09:00"],
    ],
    [
      "paragraph by paragraph",
      [holm, more, skerry],
      [entry("08:00", `${holm} ${more}`), ofSkerry],
      ["08:00", "08:00", "09:00"],
    ],
    [
      "with markup, references to characters and soft hyphens in the list",
      [words("Holm", " – “well”"), skerry],
      [
        entry("08:00", `<p class="a">${words("Holm", " &ndash; &amp;ldquo;we\u00adll&#8221;")}</p>`),
        ofSkerry,
      ],
      ["08:00", "09:00"],
    ],
    [
      "though the list breaks off in it",
      [`${holm} ${more}`, skerry],
      [entry("08:00", `${holm} Nobody on…`), ofSkerry],
      ["08:00", "09:00"],
    ],
    [
      "but not what comes after where the list broke off",
      [holm, more, skerry],
      [ofHolm, ofSkerry],
      ["08:00", undefined, "09:00"],
    ],
    [
      "with its headline, and the lines between them",
      ["Light of Holm", "By A. Keeper", holm, skerry],
      [entry("08:00", holm, "Light of Holm"), ofSkerry],
      ["08:00", "08:00", "08:00", "09:00"],
    ],
    [
      "with what stands in the midst of it and is not in the list",
      [holm, words("an embedded post"), more, skerry],
      [entry("08:00", `${holm} ${more}`), ofSkerry],
      ["08:00", "08:00", "08:00", "09:00"],
    ],
    [
      "where its list begins with the headline",
      [holm, skerry],
      [entry("08:00", `Light of Holm. ${holm}`, "Light of Holm"), ofSkerry],
      ["08:00", "09:00"],
    ],
  ];
  test.each(cases)("%s", (_what, texts, stated, times) => expect(timesOf(texts, stated)).toEqual(times));
});

describe("a block has no time", () => {
  const cases: readonly (readonly [
    string,
    readonly string[],
    readonly StatedEntry[],
    readonly (string | undefined)[],
  ])[] = [
    [
      "where two entries have its words",
      [holm, skerry],
      [ofHolm, ofSkerry, entry("10:00", holm)],
      [undefined, "09:00"],
    ],
    [
      "where the page has its words twice: one of them is a quotation",
      [holm, ness, holm, skerry],
      [ofHolm, ofSkerry],
      [undefined, undefined, undefined, "09:00"],
    ],
    [
      "of an entry whose beginning is not there: another one may quote it",
      [more, skerry],
      [entry("08:00", `${holm} ${more}`), ofSkerry],
      [undefined, "09:00"],
    ],
    [
      "where an entry stands within another",
      [holm, skerry, more],
      [entry("08:00", `${holm} ${more}`), ofSkerry],
      [undefined, undefined, undefined],
    ],
    ["of few words", ["It is out.", skerry], [entry("08:00", "It is out."), ofSkerry], [undefined, "09:00"]],
    [
      "of words that only resemble an entry's",
      [words("Holm", " at last"), skerry],
      [ofHolm, ofSkerry],
      [undefined, "09:00"],
    ],
    [
      "by a headline alone",
      ["Light of Holm", last, skerry],
      [entry("08:00", "", "Light of Holm"), ofSkerry],
      [undefined, undefined, "09:00"],
    ],
    ["where only one entry is listed", [holm, skerry], [ofHolm], [undefined, undefined]],
  ];
  test.each(cases)("%s", (_what, texts, stated, times) => expect(timesOf(texts, stated)).toEqual(times));
});

test("first words that a list has too often to compare them all prove nothing", () => {
  const listed = (count: number) => [
    ...Array.from({ length: count }, (_, at) => entry("07:00", words(`Holm ${at}`))),
    ofHolm,
  ];
  expect(timesOf([holm], listed(50))).toEqual(["08:00"]);
  expect(timesOf([holm], listed(150))).toEqual([undefined]);
});

test("whatever order list and page are in, and whatever is missing in either, no block has another entry's time", () => {
  const names = ["Holm", "Skerry", "Ness", "Fastness", "Bay", "Sound"];
  const some = fc.shuffledSubarray(names);
  fc.assert(
    fc.property(some, some, (listed, shown) => {
      const stated = listed.map((name) => entry(name, `${words(name)} ${name}: ${more}`, `Light of ${name}`));
      const texts = shown.flatMap((name) => [`Light of ${name}`, words(name), `${name}: ${more}`]);
      const times = timesOf(texts, stated);
      const own = shown.flatMap((name) => {
        const time = listed.length > 1 && listed.includes(name) ? name : undefined;
        return [time, time, time];
      });
      expect(times).toEqual(own);
    }),
  );
});
