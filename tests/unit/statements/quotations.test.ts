import { describe, expect, test } from "vitest";

import { findQuotations } from "../../../lib/statements/quotations";
import { makeLanguageRules } from "../../../lib/text/languages/language-rules";

const pairs = makeLanguageRules("en")!.quotationMarks;

const cases: readonly (readonly [name: string, text: string, inner: readonly string[]])[] = [
  ["curly marks", "He said “one” and “two”.", ["one", "two"]],
  ["straight marks", 'He said "one" and "two".', ["one", "two"]],
  ["single marks inside double ones", "“She called it ‘mad’ and left.”", ["She called it ‘mad’ and left."]],
  ["marks of the same kind that nest", "“A “B” C” end", ["A “B” C"]],
  ["no mark closes: to the end of the paragraph", "He said “one and two.", ["one and two."]],
  ["no mark opens: from the start of the paragraph", "One and two,” he said.", ["One and two,"]],
  ["apostrophes are no marks", "The players’ bus didn't come and the coach's car did.", []],
  [
    "British single marks",
    "‘We don’t know the players’ names,’ he said.",
    ["We don’t know the players’ names,"],
  ],
  [
    "no space after the closing mark",
    '"It ended in 2006."Marin noted that "it began."',
    ["It ended in 2006.", "it began."],
  ],
  ["a curly mark closed by a straight one", 'He said “one and two."', ["one and two."]],
  [
    "a curly mark closed by two apostrophes, the next one in order",
    "“We lost,’’ Ida said. “We paid.”",
    ["We lost,", "We paid."],
  ],
  [
    "a straight mark closed by a curly one",
    '"Who asked?” said Ida. "They did."',
    ["Who asked?", "They did."],
  ],
  ["a word in straight marks inside curly ones", '“A "b" c” and “d”', ['A "b" c', "d"]],
  ["inches and primes do not open", 'A 6" pipe', []],
];

describe("quotations of a paragraph", () => {
  test.each(cases)("%s", (_name, text, inner) => {
    const found = findQuotations(text, { start: 0, end: text.length }, pairs);
    expect(found.map((one) => text.slice(one.innerStart, one.innerEnd))).toEqual(inner);
  });

  test("a missing mark is told", () => {
    const text = "He said “one and two.";
    expect(findQuotations(text, { start: 0, end: text.length }, pairs)[0]?.balanced).toBe(false);
  });

  test("guillemets in French", () => {
    const text = "« Oui », dit-il.";
    const found = findQuotations(
      text,
      { start: 0, end: text.length },
      makeLanguageRules("fr")!.quotationMarks,
    );
    expect(found.map((one) => text.slice(one.start, one.end))).toEqual(["« Oui »"]);
  });
});
