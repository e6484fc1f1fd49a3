import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { findPrintedDates, parsePrintedDate } from "../../../lib/text/printed-date";

describe("parsePrintedDate", () => {
  test.each([
    ["English, month first", "October 26, 2017", "2017-10-26", "day"],
    ["English, short month with a stop", "Oct. 25, 2017", "2017-10-25", "day"],
    ["English, day first with an ordinal", "the 3rd of May 2021", "2021-05-03", "day"],
    ["English with a weekday", "Saturday, 2 January 2021", "2021-01-02", "day"],
    ["English with a time", "Published March 5, 2021 at 3:05 p.m.", "2021-03-05T15:05", "minute"],
    ["noon and midnight by the twelve-hour clock", "1 May 2021, 12:10 am", "2021-05-01T00:10", "minute"],
    ["French", "25 octobre 2017", "2017-10-25", "day"],
    ["French, first of the month", "1er août 2022", "2022-08-01", "day"],
    ["Spanish", "4 de julio de 2022", "2022-07-04", "day"],
    ["German with a time", "12. März 2024, 14:05 Uhr", "2024-03-12T14:05", "minute"],
    ["Turkish", "5 Ağustos 2020", "2020-08-05", "day"],
    ["Russian", "9 мая 2021", "2021-05-09", "day"],
    ["Arabic, Egyptian month, Arabic digits", "٢٥ أكتوبر ٢٠١٧", "2017-10-25", "day"],
    ["Arabic, Levantine month of two words", "15 كانون الثاني 2021", "2021-01-15", "day"],
    ["Arabic with both months", "2 تشرين الثاني/نوفمبر 2020", "2020-11-02", "day"],
    ["Persian with Persian digits, Gregorian month", "۴ ژوئیه ۲۰۲۲", "2022-07-04", "day"],
    ["Hebrew with its prefix", "3 בנובמבר 2020", "2020-11-03", "day"],
    ["Chinese", "2021年3月4日 12:30", "2021-03-04T12:30", "minute"],
    [
      "ISO 8601 with an offset, kept as it is",
      "2017-10-25T23:30:00-0500",
      "2017-10-25T23:30-05:00",
      "minute",
    ],
    ["ISO 8601 in UTC", "2017-10-25T10:30:45.123Z", "2017-10-25T10:30Z", "minute"],
    ["midnight to the second is no time", "2017-10-25T00:00:00+02:00", "2017-10-25", "day"],
    ["compact", "20171026T103000Z", "2017-10-26T10:30Z", "minute"],
    ["HTTP date", "Wed, 26 Oct 2017 10:00:00 GMT", "2017-10-26T10:00Z", "minute"],
    ["date of a Unix shell", "Thu Oct 26 10:00:05 UTC 2017", "2017-10-26T10:00Z", "minute"],
    ["seconds since 1970", "1509012345", "2017-10-26T10:05Z", "minute"],
    ["milliseconds since 1970", "1509012345000", "2017-10-26T10:05Z", "minute"],
    ["a month", "October 2017", "2017-10", "month"],
    ["a month as a number", "2020-12", "2020-12", "month"],
    ["a year alone", "2017", "2017", "year"],
    ["dots, day first", "3.4.2021", "2021-04-03", "day"],
    ["a day over twelve settles the order", "25/04/2021", "2021-04-25", "day"],
    ["an order nobody knows leaves the year", "03/04/2021", "2021", "year"],
  ])("%s", (_name, text, value, precision) => {
    expect(parsePrintedDate(text)).toEqual({ value, precision });
  });

  test.each([
    ["day-first", "2021-04-03"],
    ["month-first", "2021-03-04"],
  ] as const)("03/04/2021 %s", (order, value) => {
    expect(parsePrintedDate("03/04/2021", { order })).toEqual({ value, precision: "day" });
  });

  test.each([
    ["a weekday", "on Saturday"],
    ["a day and a month without a year", "October 26"],
    ["a word that is no month", "25 people 2017"],
    ["a year in a sentence", "back in 2017 he said"],
    ["a day that does not exist", "2021-02-30"],
    ["a phone number", "0201 310 20 17"],
    ["a version", "1.2.3.2017"],
    ["a Persian solar year", "۱۴۰۲/۰۵/۱۲"],
    ["nothing", ""],
    ["a text too long to be a date", `${"x ".repeat(120)} May 3, 2021`],
  ])("%s is no date", (_name, text) => {
    expect(parsePrintedDate(text)).toBeUndefined();
  });
});

describe("findPrintedDates", () => {
  test("finds dates in reading order at their places", () => {
    const text = "1. Light (Site, Oct. 25, 2017) and 2 May 2018\nMarch 2019";
    const found = findPrintedDates(text).map(({ start, end, value }) => [text.slice(start, end), value]);
    expect(found).toEqual([
      ["Oct. 25, 2017", "2017-10-25"],
      ["2 May 2018", "2018-05-02"],
      ["March 2019", "2019-03"],
    ]);
  });

  test("offsets hold behind direction marks and Arabic digits", () => {
    const text = "\u200f(٤ آذار ٢٠٢١)\u200f";
    const [date] = findPrintedDates(text);
    expect(text.slice(date?.start, date?.end)).toBe("٤ آذار ٢٠٢١");
  });

  test("spans lie inside the text, in order, none over another, whatever the text", () => {
    const piece = fc.constantFrom(
      "3",
      "12",
      "2017",
      "May",
      "Oct.",
      "/",
      "-",
      ".",
      ", ",
      " ",
      "T10:30",
      "٢٠٢١",
      "مايو",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end } of findPrintedDates(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
