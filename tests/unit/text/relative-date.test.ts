import { describe, expect, test } from "vitest";

import { makeLanguageRules } from "../../../lib/text/languages/language-rules";
import { compileDates } from "../../../lib/text/date-patterns";
import { findRelativeDate } from "../../../lib/text/relative-date";

const patterns = compileDates(makeLanguageRules("en")!.calendar);
/** A Tuesday. */
const published = { value: "2017-10-24", precision: "day", basis: "visible" } as const;

const cases: readonly (readonly [text: string, value: string, precision: string, basis: string])[] = [
  ["he said on Saturday", "2017-10-21", "day", "relative"],
  ["he said Monday evening", "2017-10-23", "day", "relative"],
  ["he said on Tuesday", "2017-10-24", "day", "relative"],
  ["he said last Tuesday", "2017-10-17", "day", "relative"],
  ["he said yesterday", "2017-10-23", "day", "relative"],
  ["earlier this month", "2017-10-01/2017-10-24", "interval", "relative"],
  ["he said last month", "2017-09", "month", "relative"],
  ["he said last week", "2017-10-16/2017-10-22", "interval", "relative"],
  ["he said last year", "2016", "year", "relative"],
  ["Back in September, he said", "2017-09", "month", "relative"],
  ["in December he said", "2016-12", "month", "relative"],
  ["in March 2015 he said", "2015-03", "month", "stated"],
  ["on October 12 he said", "2017-10-12", "day", "inferred"],
  ["on 30 November he said", "2016-11-30", "day", "inferred"],
  ["on October 12, 2014, he said", "2014-10-12", "day", "stated"],
  ["on Monday, 16 October, he said", "2017-10-16", "day", "inferred"],
  ["he said two days ago", "2017-10-22", "day", "relative"],
  ["he said a week ago", "2017-10-16/2017-10-22", "interval", "relative"],
  ["he said three months ago", "2017-07", "month", "relative"],
  ["he said overnight", "2017-10-23/2017-10-24", "interval", "relative"],
  ["since Monday the shop was shut, he said on Sunday", "2017-10-22", "day", "relative"],
];

test.each(["shut since Monday", "before Tuesday", "Tuesday’s vote", "by next Friday"])(
  "another time than that of saying: %s",
  (text) => {
    expect(findRelativeDate(text, published, patterns)).toBeUndefined();
  },
);

describe("dates in running text", () => {
  test.each(cases)("%s", (text, value, precision, basis) => {
    expect(findRelativeDate(text, published, patterns)?.date).toMatchObject({ value, precision, basis });
  });

  test("the printed words are the evidence and the place", () => {
    const text = "he said on Saturday that";
    const found = findRelativeDate(text, published, patterns);
    expect(found?.date.evidence).toBe("on Saturday");
    expect(text.slice(found?.start, found?.end)).toBe("on Saturday");
  });

  test.each([undefined, { value: "2017-10", precision: "month", basis: "url" } as const])(
    "without a single day of publication a weekday stays unresolved",
    (anchor) => {
      expect(findRelativeDate("on Saturday", anchor, patterns)?.date).toEqual({
        value: "",
        precision: "unknown",
        basis: "relative",
        evidence: "on Saturday",
      });
    },
  );

  test.each(["he said nothing", "the sun set", "he may march on", "a sat nav"])("no date: %s", (text) => {
    expect(findRelativeDate(text, published, patterns)).toBeUndefined();
  });

  test("French weekdays", () => {
    const french = compileDates(makeLanguageRules("fr")!.calendar);
    expect(findRelativeDate("a-t-il dit samedi soir", published, french)?.date.value).toBe("2017-10-21");
  });
});
