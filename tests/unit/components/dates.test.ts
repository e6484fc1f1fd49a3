import { describe, expect, test } from "vitest";

import { basisOf, formatDate, machineDate } from "../../../components/dates";
import type { UncertainDate } from "../../../lib/domain/uncertain-date";
import { makeI18n } from "../../make/screen";

const en = makeI18n("en");
const ar = makeI18n("ar");
const date = (value: string, precision: UncertainDate["precision"], over: Partial<UncertainDate> = {}) =>
  ({ value, precision, basis: "stated", ...over }) as UncertainDate;

describe("a date is shown as precisely as it is known and no more", () => {
  test.each([
    ["2017", "year", "2017", "2017"],
    ["2020-09", "month", "September 2020", "سبتمبر 2020"],
    ["2017-10-23", "day", "23 Oct 2017", "23 أكتوبر 2017"],
    ["2017-10-23T23:30:00+03:00", "minute", "23 Oct 2017", "23 أكتوبر 2017"],
    ["2017-10-23~", "day", "about 23 Oct 2017", "نحو 23 أكتوبر 2017"],
    ["2017-10-20/2017-10-24", "interval", "20–24 Oct 2017", "20–24 أكتوبر 2017"],
    ["2017-10/2018-01", "interval", "October 2017 – January 2018", "أكتوبر 2017 – يناير 2018"],
    ["2017-10-20/2018", "interval", "20 Oct 2017 – 2018", "20 أكتوبر 2017 – 2018"],
    ["/2017-10-24", "interval", "until 24 Oct 2017", "حتى 24 أكتوبر 2017"],
    ["2017-10-24/", "interval", "from 24 Oct 2017", "من 24 أكتوبر 2017"],
    ["", "unknown", undefined, undefined],
    ["/", "interval", undefined, undefined],
  ] as const)("%s (%s) is “%s”, “%s”", (value, precision, english, arabic) => {
    // Marks of direction and the blanks around a dash are the formatter's affair and differ between its versions.
    const plain = (text: string | undefined) =>
      text?.replace(/[\u200e\u200f\u061c]/g, "").replace(/\s*–\s*/g, "–");
    expect(plain(formatDate(en, date(value, precision)))).toBe(plain(english));
    expect(plain(formatDate(ar, date(value, precision)))).toBe(plain(arabic));
  });

  test.each([
    ["2017-10-23T23:30", "minute", "2017-10-23"],
    ["2017-10~", "month", "2017-10"],
    ["2017-10-20/2017-10-24", "interval", undefined],
    ["", "unknown", undefined],
  ] as const)("%s is %s to machines as %s", (value, precision, machine) => {
    expect(machineDate(date(value, precision))).toBe(machine);
  });
});

describe("where a date comes from is said in words", () => {
  test.each([
    ["stated", "day", undefined, undefined],
    ["relative", "day", "Monday evening", "day from “Monday evening”"],
    ["relative", "month", "Back in September", "month from “Back in September”"],
    ["relative", "interval", "earlier this month", "dates from “earlier this month”"],
    ["relative", "day", undefined, "reckoned from the text"],
    ["inferred", "day", "January 2", "year inferred"],
    ["inferred", "day", "on Saturday", "inferred from “on Saturday”"],
    ["inferred", "year", undefined, "year inferred"],
    ["inferred", "day", undefined, "date inferred"],
    ["dateline", "day", "TEHRAN, Oct. 24", "from the dateline"],
    ["json-ld", "day", undefined, "from metadata"],
    ["meta", "day", undefined, "from metadata"],
    ["url", "day", "https://news.example/2017/10/23/x", "from the address"],
    ["visible", "day", "23 October 2017", "as printed on the page"],
    ["publisher-page", "day", "https://www.news.example/x", "from the publisher’s page (news.example)"],
    ["other-report", "day", "news.example, 2020-12-21: “on Sunday”", "from another report (news.example)"],
    ["other-report", "day", undefined, "from another report"],
    ["user", "day", undefined, "entered by you"],
  ] as const)("%s, %s, %j: %j", (basis, precision, evidence, words) => {
    const given = date("2017-10-23", precision, { basis, ...(evidence === undefined ? {} : { evidence }) });
    expect(basisOf(en, given)).toBe(words);
  });

  test("an unknown date has no basis", () => {
    expect(basisOf(en, date("", "unknown", { basis: "url" }))).toBeUndefined();
  });

  test("long evidence is cut at a word, foreign evidence kept together in Arabic", () => {
    const evidence = `on the morning of ${"a very long day ".repeat(10)}`;
    expect(basisOf(en, date("2017-10-23", "day", { basis: "relative", evidence }))!.length).toBeLessThan(80);
    const said = basisOf(ar, date("2017-10-23", "day", { basis: "relative", evidence: "Monday" }));
    expect(said).toBe("اليوم من «\u2068Monday\u2069»");
  });
});
