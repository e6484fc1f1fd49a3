import { describe, expect, test } from "vitest";

import { matchQuote } from "../../../lib/annotation/match-quote";
import { AFTER, BEFORE, found, mark, PAGE, QUOTED } from "./council-page";

describe("matchQuote in a text printed anew", () => {
  const SAID = "“Nobody’s roof will leak … this winter” – so the mayor said.";
  const page = [BEFORE, SAID, AFTER].join("\n");

  test.each([
    [
      "quotation marks and dashes",
      SAID,
      `"Nobody's roof will leak... this winter"--so the mayor said.`,
      "signs",
    ],
    ["spaces beside punctuation", SAID, SAID.replace("winter”", "winter ”"), "signs"],
    ["harakat", "قال رئيس البلدية إن السقف لن يسرب", "قَال رئيس البـلدية إن السقفَ لن يسرب", "forms"],
    ["niqqud", "ראש העיר אמר שהגג לא ידלוף", "רֹאשׁ העיר אמר שהגג לא ידלוף", "forms"],
    ["Persian letters", "شهردار گفت که سقف یک", "شهردار گفت كه سقف يك", "forms"],
    ["digits", "سيبدأ العمل في 12 أيار", "سيبدأ العمل في ١٢ أيار", "forms"],
  ])("%s", (_, kept, now, words) => {
    const before = [BEFORE, kept, AFTER].join("\n");
    const text = [BEFORE, now, AFTER].join("\n");
    const match = matchQuote(mark(before, kept), text);
    expect(match).toMatchObject({ kind: "placed", state: "exact", score: 1, start: BEFORE.length + 1 });
    expect(match).toMatchObject({ end: BEFORE.length + 1 + now.length, reasons: { letters: 0, words } });
  });

  test("the same without quotation marks is not the same", () => {
    const match = matchQuote(mark(page, SAID), page.replace("“", "").replace("”", ""));
    expect(match).toMatchObject({ state: "changed", reasons: { letters: 2 } });
  });
});

describe("matchQuote of edited words", () => {
  const SAID = "The mayor of Ashford did not promise 340 homes by March.";
  const page = [BEFORE, SAID, AFTER].join("\n");

  test.each([
    ["a number", SAID.replace("340", "430"), 2, "edited"],
    ["one digit", SAID.replace("340", "341"), 1, "edited"],
    ["a negation taken out", SAID.replace("did not promise", "did promise"), 4, "edited"],
    ["a name", SAID.replace("Ashford", "Ashton"), 3, "edited"],
    ["a name respelled", SAID.replace("Ashford", "Ashforth"), 2, "edited"],
    ["a capital", SAID.replace("mayor", "Mayor"), 1, "spelling"],
    ["an accent", SAID.replace("Ashford", "Áshford"), 1, "spelling"],
    ["words put in", SAID.replace("promise", "ever in his life promise"), 17, "edited"],
    ["its first word", SAID.replace("The", "Our"), 3, "edited"],
    ["its last word", SAID.replace("March.", "the end of May."), 14, "edited"],
  ])("%s: changed, in its place, to the letter", (_, now, letters, words) => {
    const text = [BEFORE, now, AFTER].join("\n");
    expect(matchQuote(mark(page, SAID), text)).toMatchObject({
      kind: "placed",
      state: "changed",
      start: BEFORE.length + 1,
      end: BEFORE.length + 1 + now.length,
      reasons: { context: "both", letters, words },
    });
  });

  test.each([
    ["both sides", [BEFORE, AFTER], "both"],
    ["the side before", [BEFORE, "The vote was close."], "before"],
    ["the side after", ["The vote was close.", AFTER], "after"],
    ["neither side", ["The vote was close.", "It rained."], "none"],
  ])("tells that %s of its context is left", (_, [before, after], context) => {
    const now = SAID.replace("by March", "in March");
    const match = matchQuote(mark(page, SAID), [before, now, after].join("\n"));
    expect(match).toMatchObject({ kind: "placed", state: "changed", reasons: { context } });
  });

  test("little more than half of it is enough between both of its neighbours, and nowhere else", () => {
    const now = "The governor of Kent did promise us 800 homes before March.";
    const between = matchQuote(mark(page, SAID), [BEFORE, now, AFTER].join("\n"));
    expect(between).toMatchObject({ kind: "placed", state: "changed", start: BEFORE.length + 1 });
    const alone = matchQuote(mark(page, SAID), [BEFORE, now, "It rained."].join("\n"));
    expect(alone).toMatchObject({ kind: "orphan", nearest: { start: BEFORE.length + 1 } });
  });

  test("letters that half of all words have are not enough: a sentence with another sense stands in its place", () => {
    const quote = "الوحدة الوطنية هي حجر الزاوية في مواجهة الاحتلال ومخططاته";
    const other = "التوافق الوطني بين الفصائل، لا الوحدة وحدها، هو الرد على الاحتلال ومخططاته";
    const says = (words: string) =>
      [BEFORE, `وأكد إسماعيل هنية أن ${words} ضد القضية الفلسطينية.`, AFTER].join("\n");
    expect(matchQuote(mark(says(quote), quote), says(other))).toMatchObject({ kind: "orphan" });
  });

  test("an Arabic name with another hamza is changed", () => {
    const kept = "قال أحمد إن المفاوضات مستمرة في القاهرة";
    const match = matchQuote(
      mark([BEFORE, kept, AFTER].join("\n"), kept),
      [BEFORE, kept.replace("أ", "ا"), AFTER].join("\n"),
    );
    expect(match).toMatchObject({ state: "changed", reasons: { letters: 1, words: "spelling" } });
  });

  test("a long quote is followed over a paragraph that was put into it", () => {
    const lines = Array.from(
      { length: 9 },
      (_, at) => `${at}: ${QUOTED.replace("winter", `month ${at * 37}`)}`,
    );
    const kept = lines.join("\n");
    const now = [...lines.slice(0, 4), "Advertisement", ...lines.slice(4)]
      .join("\n")
      .replace("month 74", "June");
    const text = [BEFORE, now, AFTER].join("\n");
    expect(matchQuote(mark([BEFORE, kept, AFTER].join("\n"), kept), text)).toMatchObject({
      state: "changed",
      start: BEFORE.length + 1,
      end: BEFORE.length + 1 + now.length,
    });
  });
});

describe("matchQuote of words that were taken out", () => {
  const OTHER = "Nobody was left without a word at the meeting, the mayor wrote.";

  test.each([
    ["a sentence like it stands elsewhere", [BEFORE, AFTER, OTHER].join("\n")],
    ["a sentence like it comes next", [BEFORE, OTHER, AFTER].join("\n").replace(`${OTHER}\n`, "")],
    [
      "another sentence stands between its neighbours",
      [BEFORE, "All homes are to be dry by May, engineers wrote to her.", AFTER].join("\n"),
    ],
    ["nothing is left of it but its neighbours", [BEFORE, AFTER].join("\n")],
  ])("is an orphan where %s", (_, text) => {
    expect(matchQuote(mark(PAGE, QUOTED), text)).toMatchObject({ kind: "orphan", reason: "gone" });
  });

  test("a row of a list is not taken for the next one", () => {
    const row = (name: string, votes: string) =>
      `${name} (Labour) received ${votes} votes in the second round.`;
    const rows = [
      row("Ann Lee", "12,345"),
      row("Bob Low", "12,543"),
      row("Cy Lund", "13,254"),
      row("Di Lane", "11,111"),
    ];
    const list = [BEFORE, ...rows, AFTER].join("\n");
    const without = [BEFORE, ...rows.toSpliced(1, 1), AFTER].join("\n");
    expect(matchQuote(mark(list, rows[1]!), without)).toMatchObject({ kind: "orphan" });
  });

  test("few words that still stand elsewhere are not taken for them", () => {
    const text = `${PAGE}\nLater a roof fell in.`;
    const cut = text.replace("without a roof", "without");
    expect(found(mark(text, "a roof"), cut)).toBe("elsewhere");
  });

  test("the passage most like it is named, with how much of it is there", () => {
    const like = "Nobody was left without a roof last winter, the mayor wrote.";
    const text = [BEFORE, "It rained.", `He came late. ${like}`].join("\n");
    const match = matchQuote(mark(PAGE, QUOTED), text);
    if (match.kind !== "orphan" || match.nearest === undefined) throw new Error("nothing is named");
    const { start, end, score } = match.nearest;
    expect(text.slice(start, end)).toContain("left without a roof last winter");
    expect(score).toBeGreaterThan(0.5);
    expect(score).toBeLessThan(0.9);
  });

  test("nothing is named where nothing is like it", () => {
    expect(matchQuote(mark(PAGE, QUOTED), "Shares fell. It rained.")).toEqual({
      kind: "orphan",
      reason: "gone",
    });
  });
});

describe("matchQuote of words that were moved", () => {
  const LONG = `${QUOTED} The others agreed after an hour of talk.`;
  const page = [BEFORE, LONG, AFTER, "It rained.", "The vote was close."].join("\n");
  const moved = [BEFORE, AFTER, "It rained.", LONG, "The vote was close."].join("\n");

  test.each([["roof this winter"], [QUOTED], [LONG]])("finds %j with its paragraph", (words) => {
    expect(matchQuote(mark(page, words), moved)).toMatchObject({
      kind: "placed",
      state: "moved",
      start: moved.indexOf(words),
    });
  });

  test("the place inside the paragraph is taken, not the copy beside it", () => {
    const text = page.replace(LONG, `${QUOTED}\n${LONG}`);
    expect(matchQuote(mark(page, QUOTED), text)).toMatchObject({ start: text.lastIndexOf(QUOTED) });
  });
});
