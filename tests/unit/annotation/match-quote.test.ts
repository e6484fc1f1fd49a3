import { describe, expect, test } from "vitest";

import { describeQuote } from "../../../lib/annotation/describe-quote";
import { matchQuote } from "../../../lib/annotation/match-quote";
import { indexQuotes } from "../../../lib/annotation/quote-index";
import { AFTER, BEFORE, found, mark, PAGE, QUOTED } from "./council-page";

describe("matchQuote in the text it was described in", () => {
  test.each([["Nobody"], [QUOTED], ["March.\nNobody will"], [PAGE], ["T"]])("finds %j", (words) => {
    expect(matchQuote(mark(PAGE, words), PAGE)).toEqual({
      kind: "placed",
      start: PAGE.indexOf(words),
      end: PAGE.indexOf(words) + words.length,
      state: "exact",
      score: 1,
      reasons: { context: "both", letters: 0, words: "same" },
    });
  });
});

describe("matchQuote in a text set differently", () => {
  test.each([
    ["white space and line breaks", PAGE.replaceAll(" ", " \u00a0\n")],
    ["soft hyphens and zero-width spaces", PAGE.replaceAll("o", "\u00ado\u200b")],
    ["marks of direction", PAGE.replaceAll("the", "\u2068the\u2069")],
    ["decomposed letters around it", PAGE.replace("council", "co\u0301uncil").normalize("NFD")],
  ])("%s", (_, text) => {
    const { start, end } = matchQuote(mark(PAGE.replace("council", "cóuncil"), QUOTED), text) as {
      start: number;
      end: number;
    };
    expect(
      text
        .slice(start, end)
        .replace(/[\u00ad\u200b\u2068\u2069]/g, "")
        .replace(/\s+/g, " "),
    ).toBe(QUOTED);
  });

  test("white space at the quote's ends is no part of its words", () => {
    expect(found(mark(PAGE, " Nobody ".trimStart()), PAGE)).toEqual(["exact", "Nobody"]);
    expect(found(describeQuote(PAGE, BEFORE.length, BEFORE.length + 7), PAGE)).toEqual(["exact", "Nobody"]);
  });
});

describe("matchQuote in an edited text", () => {
  const selector = mark(PAGE, "without a roof");

  test.each([
    ["text before and after it", `News\n${PAGE}\nMore`, "exact"],
    ["another sentence after it", [BEFORE, QUOTED, "The vote was close."].join("\n"), "moved"],
    ["another sentence before it", ["The vote was close.", QUOTED, AFTER].join("\n"), "moved"],
    ["a line put between the paragraphs", [BEFORE, QUOTED, "Advertisement", AFTER].join("\n"), "moved"],
  ])("finds it with %s", (_, text, state) => {
    expect(found(selector, text)).toEqual([state, "without a roof"]);
  });

  test("the score is the share of words and context left", () => {
    const match = matchQuote(selector, [BEFORE, QUOTED].join("\n"));
    expect(match).toMatchObject({ state: "moved" });
    const left = 14 + 64 + QUOTED.length - QUOTED.indexOf("without a roof") - 14;
    // Counted without the spaces beside punctuation.
    expect(match).toHaveProperty("score", expect.closeTo(left / (14 + 128), 2));
  });

  test.each([
    ["it was cut", [BEFORE, AFTER].join("\n"), "gone"],
    ["it stands only in other surroundings", "He came without a roof over his head.", "elsewhere"],
    [
      "both neighbours were replaced",
      `He left. Nobody is without a roof. She left. ${BEFORE} ${AFTER}`,
      "elsewhere",
    ],
    ["the text is empty", "", "gone"],
  ])("is an orphan where %s", (_, text, reason) => {
    expect(found(selector, text)).toBe(reason);
  });

  test("words that became part of a longer word are not the words", () => {
    const art = mark(`${BEFORE} The art ${AFTER}`, "art");
    expect(found(art, `He came from the smart ${AFTER}`)).toBe("gone");
    expect(found(art, `He came for art ${AFTER}`)).toEqual(["moved", "art"]);
    expect(found(art, `${BEFORE} The arts ${AFTER}`)).toEqual(["changed", "arts"]);
  });
});

describe("matchQuote with repeated words", () => {
  const SAID = "We agreed on nothing.";
  const TWICE = `${BEFORE} ${SAID} ${AFTER} ${SAID} ${QUOTED}`;

  test("tells them apart by their context", () => {
    for (const nth of [1, 2]) {
      const selector = mark(TWICE, SAID, nth);
      const start = nth === 1 ? TWICE.indexOf(SAID) : TWICE.lastIndexOf(SAID);
      expect(matchQuote(selector, TWICE)).toMatchObject({ kind: "placed", start, state: "exact" });
    }
  });

  test("does not take the second for the first that was cut", () => {
    const cut = `${BEFORE} ${AFTER} ${SAID} ${QUOTED}`;
    expect(found(mark(TWICE, SAID, 1), cut)).toBe("elsewhere");
  });

  test("same words in the same context are told apart by nothing but the offset in the same text", () => {
    const doubled = `${PAGE}\n${PAGE}`;
    const second = doubled.lastIndexOf("a roof");
    const inner = describeQuote(PAGE, PAGE.indexOf("a roof"), PAGE.indexOf("a roof") + 6);
    expect(found(inner, doubled)).toBe("ambiguous");
    expect(matchQuote(inner, doubled, { start: second })).toMatchObject({ start: second, state: "exact" });
    expect(found(inner, doubled, { start: second + 1 })).toBe("ambiguous");
    expect(found(inner, doubled, { start: 3 })).toBe("ambiguous");
  });

  test("two places with half of the context each are no place", () => {
    const selector = mark(PAGE, QUOTED);
    expect(found(selector, `${BEFORE} ${QUOTED} He left. ${QUOTED} ${AFTER}`)).toBe("ambiguous");
  });

  test("a text of one letter over and over gives no place", () => {
    const text = "a".repeat(200_000);
    expect(found({ exact: "a", prefix: `b${"a".repeat(20)}`, suffix: `${"a".repeat(20)}b` }, text)).toBe(
      "gone",
    );
  });
});

test("a text that says the same thousands of times gives no place", () => {
  const lead = "and so it went on ";
  const text = Array.from({ length: 10_002 }, (_, at) => `${at} ${lead}no.`).join("");
  const selector = { exact: "no", prefix: `Then he spoke at length ${lead}`, suffix: " He left." };
  expect(found(selector, text)).toBe("elsewhere");
});

describe("matchQuote with little to go by", () => {
  test("words without any context are found only if they are the whole text", () => {
    const bare = { exact: "Nobody", prefix: "", suffix: "" };
    expect(found(bare, PAGE)).toBe("elsewhere");
    expect(found(bare, " Nobody\n")).toEqual(["exact", "Nobody"]);
  });

  test.each([[" \u00ad\n"], [""], ["\u200b"]])("words of nothing (%j) have no place", (exact) => {
    expect(found({ exact, prefix: "will be left ", suffix: "without" }, PAGE)).toBe("gone");
  });

  test("a short text is enough where all of it is context", () => {
    expect(found(mark("He said no.", "no"), "Today. He said no. Then he left.")).toEqual(["exact", "no"]);
  });
});

describe("matchQuote of a headline, which has other lines around it on its page than in the saved article", () => {
  const onPage = `Home\nNews\nQuay works start in June\nBy Ann Lee\n4 March 2021\n${PAGE}`;
  const saved = `Quay works start in June\n${PAGE}`;

  test.each([["Quay works start in June"], ["works start"], ["June"], ["Quay"]])("finds %j", (words) => {
    const match = matchQuote(mark(onPage, words), saved);
    expect(match).toMatchObject({ kind: "placed", state: "moved", start: saved.indexOf(words) });
  });

  test.each([
    ["the headline was rewritten", saved.replace("June", "May"), "works start"],
    ["it is not the first block", `Notice\n${saved}`, "works start"],
    ["the first block only begins with it", saved.replace("June\n", "June, says mayor\n"), "Quay works"],
  ])("but not where %s", (_, text, words) => {
    expect(found(mark(onPage, words), text)).toBe("elsewhere");
  });

  test("a paragraph that was cut is not taken for its repetition", () => {
    const said = "We agreed on nothing.";
    const twice = [BEFORE, said, AFTER, said, QUOTED].join("\n");
    expect(found(mark(twice, said), [BEFORE, AFTER, said, QUOTED].join("\n"))).toBe("elsewhere");
  });
});

test("many quotes are found in one text folded once", () => {
  const lines = Array.from({ length: 1000 }, (_, at) => `${at}. ${"word ".repeat(at % 20)}end of ${at}.`);
  const text = lines.join("\n");
  const index = indexQuotes(text);
  const selectors = lines.map((line) => mark(text, line));
  const starts = selectors.map((selector) => (matchQuote(selector, index) as { start: number }).start);
  expect(starts).toEqual(lines.map((line) => text.indexOf(line)));
});
