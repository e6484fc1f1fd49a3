import { describe, expect, test } from "vitest";

import type { TextRun } from "../../../lib/text/word-diff";
import { countChangedWords, wordDiff } from "../../../lib/text/word-diff";

/** Runs as printed in a proof: [-removed-], {+added+}. */
function printed(runs: readonly TextRun[]): string {
  const marks = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;
  return runs.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join("");
}

const side = (runs: readonly TextRun[], kind: "removed" | "added") =>
  runs
    .filter((run) => run.kind === "same" || run.kind === kind)
    .map(({ text }) => text)
    .join("");

describe("wordDiff tells by words what changed", () => {
  test.each<[name: string, locale: string, before: string, after: string, shown: string]>([
    ["nothing", "en", "The talks go on.", "The talks go on.", "The talks go on."],
    ["a word put for another", "en", "The talks go on.", "The talks end on.", "The talks [-go-]{+end+} on."],
    [
      "a word put in, with its space",
      "en",
      "The talks go on.",
      "The long talks go on.",
      "The {+long +}talks go on.",
    ],
    [
      "a word taken out, with its space",
      "en",
      "The long talks go on.",
      "The talks go on.",
      "The [-long -]talks go on.",
    ],
    ["white space alone", "en", "The talks  go on.", "The talks go on.", "The talks [- -]go on."],
    [
      "a retyped quotation mark alone",
      "en",
      'He said "no".',
      "He said “no”.",
      'He said [-"-]{+“+}no[-"-]{+”+}.',
    ],
    [
      "a full stop made a comma",
      "en",
      "It is over. He left",
      "It is over, he left",
      "It is over[-. He-]{+, he+} left",
    ],
    ["a number", "en", "It killed 12 people.", "It killed 14 people.", "It killed [-12-]{+14+} people."],
    [
      "a paragraph put in between",
      "en",
      "One two.\nThree four.",
      "One two.\nNew here.\nThree four.",
      "One two.\n{+New here.\n+}Three four.",
    ],
    [
      "a paragraph taken out at the end",
      "en",
      "One two.\nThree four.",
      "One two.",
      "One two.[-\nThree four.-]",
    ],
    [
      "a paragraph cut in two",
      "en",
      "One two. Three four.",
      "One two.\nThree four.",
      "One two.[- -]{+\n+}Three four.",
    ],
    ["everything from nothing", "en", "", "One two.", "{+One two.+}"],
    ["everything to nothing", "en", "One two.", "", "[-One two.-]"],
    [
      "stray words between rewritten ones",
      "en",
      "Negotiators arrived in Cairo today exhausted",
      "Delegations departed in Amman yesterday refreshed",
      "[-Negotiators arrived in Cairo today exhausted-]{+Delegations departed in Amman yesterday refreshed+}",
    ],
    ["a word that stays between two that came", "en", "a b c", "a x b y c", "a {+x +}b {+y +}c"],
    [
      "a word that stays between one that went and one put for another",
      "en",
      "unity, contacts and ties",
      "unity and contacts",
      "unity[-, contacts-] and [-ties-]{+contacts+}",
    ],
    [
      "a word with an apostrophe as one",
      "en",
      "He didn't go.",
      "He doesn't go.",
      "He [-didn't-]{+doesn't+} go.",
    ],
    [
      "an Arabic word",
      "ar",
      "قال الرئيس إن المحادثات مستمرة.",
      "قال الوزير إن المحادثات مستمرة.",
      "قال [-الرئيس-]{+الوزير+} إن المحادثات مستمرة.",
    ],
    [
      "an Arabic word with and without marks",
      "ar",
      "قال مُحَمّد نعم",
      "قال محمد نعم",
      "قال [-مُحَمّد-]{+محمد+} نعم",
    ],
    [
      "a comma after an Arabic word",
      "ar",
      "غدا نعود إلى القاهرة",
      "غدا، نعود إلى القاهرة",
      "غدا{+،+} نعود إلى القاهرة",
    ],
    [
      "a Hebrew word",
      "he",
      "השר אמר כי השיחות נמשכות.",
      "השר הודיע כי השיחות נמשכות.",
      "השר [-אמר-]{+הודיע+} כי השיחות נמשכות.",
    ],
    [
      "a Hebrew abbreviation as one word",
      "he",
      "דובר צה״ל אמר",
      "דובר שב״כ אמר",
      "דובר [-צה״ל-]{+שב״כ+} אמר",
    ],
    [
      "words without spaces between them",
      "ja",
      "会談は続く。",
      "会談は終わる。",
      "会談は[-続く-]{+終わる+}。",
    ],
  ])("%s", (...[, locale, before, after, shown]) => {
    const diff = wordDiff(before, after, { locale });
    expect(diff.kind).toBe("compared");
    expect(printed(diff.runs)).toBe(shown);
  });

  test("words that stay in a long run between two changes stay, however long the changes are", () => {
    const quote = "“the only path to peace is through elections”";
    const diff = wordDiff(
      `${"Alpha beta gamma delta. ".repeat(4)}${quote} ${"One two three. ".repeat(4)}`,
      `${"Kappa lambda omega sigma. ".repeat(4)}${quote} ${"Four five six. ".repeat(4)}`,
      { locale: "en" },
    );
    expect(diff.runs.some(({ kind, text }) => kind === "same" && text.includes(quote))).toBe(true);
  });
});

test.each(["", "und", "en_US", "x-klingon", "de-DE-1996-1996", "العربية"])(
  "a page's language “%s” is no fault",
  (locale) => {
    expect(printed(wordDiff("One two.", "One three.", { locale }).runs)).toBe("One [-two-]{+three+}.");
  },
);

describe("wordDiff on long texts", () => {
  const words = (seed: number, count: number, vocabulary: number) => {
    let state = seed;
    return Array.from({ length: count }, () => {
      state = (state * 1103515245 + 12345) & 0x7fffffff;
      return `w${(state >> 8) % vocabulary}`;
    });
  };
  const paragraphs = (list: readonly string[]) =>
    Array.from({ length: Math.ceil(list.length / 60) }, (_, at) =>
      list.slice(at * 60, at * 60 + 60).join(" "),
    ).join("\n");

  test("a word changed in every tenth paragraph of 100,000 characters is found alone", () => {
    const before = paragraphs(words(1, 18_000, 4_000));
    const after = before
      .split("\n")
      .map((line, at) => (at % 10 === 0 ? line.replace(/ \S+/u, " changed") : line))
      .join("\n");
    const diff = wordDiff(before, after, { locale: "en" });
    expect(diff.kind).toBe("compared");
    expect(diff.runs.filter(({ kind }) => kind === "added").map(({ text }) => text)).toEqual(
      Array<string>(30).fill("changed"),
    );
  });

  test("two texts of 100,000 characters made of the same words in another order are given up, and still whole", () => {
    const [before, after] = [paragraphs(words(1, 18_000, 300)), paragraphs(words(7, 18_000, 300))];
    const diff = wordDiff(before, after, { locale: "en" });
    expect(diff.kind).toBe("too-different");
    expect(side(diff.runs, "removed")).toBe(before);
    expect(side(diff.runs, "added")).toBe(after);
  });

  test("one paragraph of 100,000 characters without a break is compared", () => {
    const before = words(1, 18_000, 4_000).join(" ");
    const diff = wordDiff(before, `${before} end`, { locale: "en" });
    expect(printed(diff.runs)).toBe(`${before}{+ end+}`);
  });
});

test.each<[name: string, before: string, after: string, count: number]>([
  ["no word", "One two three.", "One  two three!", 0],
  ["a word put for another is one", "One two three.", "One four three.", 1],
  ["two words put for one are two", "One two three.", "One four five three.", 2],
  [
    "a word taken out and another put in elsewhere are two",
    "One two three four five six.",
    "Two three four five six seven.",
    3,
  ],
])("countChangedWords: %s", (_, before, after, count) => {
  expect(countChangedWords(wordDiff(before, after, { locale: "en" }).runs, "en")).toBe(count);
});
