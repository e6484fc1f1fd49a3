import { describe, expect, test } from "vitest";

import { endsAsSentence, getDateLine, isOutletLine } from "../../../lib/reading/meta-lines";

describe("getDateLine", () => {
  test.each([
    ["October 25, 2017", "2017-10-25", undefined],
    ["Fars news agency, Oct. 24, 2017", "2017-10-24", "Fars news agency"],
    ["Wednesday, 25 October 2017", "2017-10-25", undefined],
    ["Published: October 25, 2017", "2017-10-25", undefined],
    ["Published on 2017-10-25 10:30", "2017-10-25T10:30", undefined],
    ["(Harbour Post – 25 octobre 2017)", "2017-10-25", "Harbour Post"],
    ["Coast Radio (public), October 25, 2017", "2017-10-25", "Coast Radio (public)"],
    ["٢٥ أكتوبر ٢٠١٧", "2017-10-25", undefined],
  ])("%s", (line, value, outlet) => {
    expect(getDateLine(line)).toEqual({
      publishedOn: {
        value,
        precision: value.length > 10 ? "minute" : "day",
        basis: "stated",
        evidence: line,
      },
      outlet,
    });
  });

  test.each([
    ["prose with a date", "The talks of October 25, 2017 were the last that anybody would remember."],
    ["a sentence", "He died on October 25, 2017."],
    ["two dates", "October 25, 2017 – October 27, 2017"],
    ["a month", "October 2017"],
    ["no date", "Fars news agency"],
    ["a long line", `${"a ".repeat(50)}October 25, 2017`],
    ["nothing", ""],
  ])("%s is none", (_what, line) => expect(getDateLine(line)).toBeUndefined());

  test.each([",", "published ", "12:30 ", "Mon ", "(", "—"])(
    "ninety characters of %j are no date",
    (unit) => {
      expect(getDateLine(unit.repeat(100).slice(0, 90))).toBeUndefined();
    },
  );
});

describe("isOutletLine", () => {
  test.each([
    ["Fars news agency", true],
    ["قناة الميادين", true],
    ["He left early.", false],
    ["By the way,", false],
    ["12 34", false],
    ["one two three four five six seven eight nine ten", false],
  ])("%s: %s", (line, is) => expect(isOutletLine(line)).toBe(is));
});

describe("endsAsSentence", () => {
  test.each([
    ["It was over.", true],
    ["“It was over.”", true],
    ["He said:", true],
    ["Talks with the U.S.", false],
    ["Talks go on", false],
    ["Who will go?", false],
  ])("%s: %s", (line, ends) => expect(endsAsSentence(line)).toBe(ends));
});
