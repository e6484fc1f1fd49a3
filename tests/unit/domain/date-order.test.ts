import { describe, expect, test } from "vitest";

import { intervalOf, orderOf, saidByPublication } from "../../../lib/domain/date-order";
import { UncertainDate } from "../../../lib/domain/uncertain-date";

const date = (value: string): UncertainDate => {
  const precision =
    value === "" ? "unknown" : value.includes("/") ? "interval" : value.length < 5 ? "year" : "day";
  return UncertainDate.parse({ value, precision, basis: "stated" });
};

describe("intervalOf", () => {
  test.each([
    ["a year runs from its first to its last day", "2017", "2017-01-01", "2017-12-31"],
    ["a month ends on its own last day", "2017-02", "2017-02-01", "2017-02-28"],
    ["a leap year's February has 29 days", "2020-02", "2020-02-01", "2020-02-29"],
    ["December does not run into the next year", "2017-12", "2017-12-01", "2017-12-31"],
    ["a day is itself", "2017-10-23", "2017-10-23", "2017-10-23"],
    ["a time keeps the publisher's day", "2017-10-23T23:30-05:00", "2017-10-23", "2017-10-23"],
    ["an approximate day reaches three days to both sides", "2017-10-31~", "2017-10-28", "2017-11-03"],
    ["an approximate month reaches a month to both sides", "2017-12~", "2017-11-01", "2018-01-31"],
    ["an approximate year reaches a year to both sides", "2017~", "2016-01-01", "2018-12-31"],
    [
      "an interval reaches from its first to its second bound",
      "2017-10-20/2017-11",
      "2017-10-20",
      "2017-11-30",
    ],
    ["an approximate bound widens its own side", "2017-10-20~/2017-10-24", "2017-10-17", "2017-10-24"],
    ["an open end is the end of time", "2017-10-20/", "2017-10-20", "9999-12-31"],
    ["an open beginning is the beginning of time", "/2017-10-20", "0000-01-01", "2017-10-20"],
    ["a year below 100 is not taken for the twentieth century", "0044-03-15", "0044-03-15", "0044-03-15"],
    ["widening stops at the ends of time", "9999~", "9998-01-01", "9999-12-31"],
  ])("%s", (_, value, from, to) => {
    expect(intervalOf(date(value))).toEqual({ from, to });
  });

  test.each([
    ["an unknown date", ""],
    ["two open ends", "/"],
    ["a day the calendar has not", "2017-02-29"],
    ["a thirteenth month", "2017-13"],
    ["an interval that ends before it begins", "2018/2017"],
    ["an interval with a bound that is no date", "2017-10-99/2018"],
  ])("%s has no interval", (_, value) => {
    expect(intervalOf(date(value))).toBeUndefined();
  });
});

describe("orderOf", () => {
  test.each([
    ["a day before", "2017-10-22", "2017-10-23", "earlier"],
    ["a day after", "2017-10-24", "2017-10-23", "later"],
    ["the same day", "2017-10-23", "2017-10-23", "same-day"],
    ["the same day, at two hours", "2017-10-23T08:00", "2017-10-23T21:00", "same-day"],
    ["the same month is not the same day", "2017-10", "2017-10", "unknown"],
    ["a day inside the page's month", "2017-10-05", "2017-10", "unknown"],
    ["the month before", "2017-09", "2017-10-01", "earlier"],
    ["an approximate day near the page's day", "2017-10-21~", "2017-10-23", "unknown"],
    ["an approximate day well before the page's day", "2017-10-19~", "2017-10-23", "earlier"],
    ["an open end reaches over the page's day", "2017-10-01/", "2017-10-23", "unknown"],
    ["no date on record", "", "2017-10-23", "unknown"],
    ["no date on the page", "2017-10-23", "", "unknown"],
  ])("%s: %s against %s is %s", (_, record, page, order) => {
    expect(orderOf(date(record), date(page))).toBe(order);
  });
});

describe("saidByPublication", () => {
  test("a report may carry words of the days before it", () => {
    const said = saidByPublication(date("2017-11-02"));
    expect(intervalOf(said)).toEqual({ from: "2017-10-30", to: "2017-11-02" });
    expect(UncertainDate.safeParse(said).success).toBe(true);
  });

  test("an unknown date stays unknown", () => {
    expect(saidByPublication(date(""))).toEqual(date(""));
  });
});
