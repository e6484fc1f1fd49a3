import { describe, expect, test } from "vitest";

import { isBoringChange } from "../../../lib/collection/boring-change";

describe("boring is", () => {
  test.each<[name: string, before: string, after: string]>([
    ["white space", "The talks go on.", "The\u00a0talks  go on. "],
    ["a paragraph cut in two", "One two. Three four.", "One two.\n\nThree four."],
    ["a soft hyphen and a mark of direction", "Reconciliation\u200f", "Recon\u00adciliation"],
    ["quotation marks retyped", "He said \"no\" and 'yes'.", "He said “no” and ‘yes’."],
    ["guillemets for quotation marks, with the spaces inside", "Il dit « non » hier", "Il dit “non” hier"],
    ["a dash retyped", "Talks -- again - go on", "Talks — again – go on"],
    ["Hebrew quotation marks inside a word", "דובר צה״ל אמר", 'דובר צה"ל אמר'],
    ["a letter composed otherwise", "caf\u00e9", "cafe\u0301"],
    [
      "the time of an update",
      "Title\nUpdated 4 May 2026, 10:30 GMT\nText.",
      "Title\nUpdated 5 May 2026, 09:15 GMT\nText.",
    ],
    ["a note of an update put in", "Title\nText.", "Title\nText.\nLast updated: 3 hours ago"],
    [
      "an Arabic note of an update",
      "عنوان\nآخر تحديث: 4 مايو 2026\nنص.",
      "عنوان\nآخر تحديث: 5 مايو 2026 - 10:30 بتوقيت غرينتش\nنص.",
    ],
    [
      "a Hebrew note of an update",
      "כותרת\nעודכן לאחרונה: 4.5.2026\nטקסט.",
      "כותרת\nעודכן לאחרונה: 5.5.2026 בשעה 10:30\nטקסט.",
    ],
    [
      "a French note of an update",
      "Titre\nMis à jour le 4 mai 2026 à 10h30\nTexte.",
      "Titre\nMis à jour le 5 mai 2026\nTexte.",
    ],
    [
      "the day of a dateline",
      "Title\nCAIRO, Oct. 23 (Reuters) - The talks go on.",
      "Title\nCAIRO, Oct. 24 (Reuters) - The talks go on.",
    ],
    [
      "the day of an Arabic dateline",
      "عنوان\nالقاهرة، 3 شباط 2022 (رويترز) - قال",
      "عنوان\nالقاهرة، 4 شباط 2022 (رويترز) - قال",
    ],
    [
      "the day of a dateline that names the year",
      "Title\nRAMALLAH, May 4, 2026 (WAFA) - The talks go on.",
      "Title\nRAMALLAH, May 5, 2026 (WAFA) - The talks go on.",
    ],
    ["nothing at all", "The talks go on.", "The talks go on."],
  ])("%s", (_, before, after) => {
    expect(isBoringChange(before, after)).toBe(true);
    expect(isBoringChange(after, before)).toBe(true);
  });
});

describe("more than boring is", () => {
  test.each<[name: string, before: string, after: string]>([
    ["a word", "The talks go on.", "The talks end."],
    ["a number", "It killed 12 people.", "It killed 14 people."],
    ["a comma", "Hang him, not wait.", "Hang him not, wait."],
    ["a word cut in two", "They are nowhere.", "They are now here."],
    ["quotation marks taken away", "He said “no”.", "He said no."],
    ["quotation marks that end elsewhere", "He said “no” today.", "He said “no today”."],
    ["double marks made single ones", "He said “no”.", "He said ‘no’."],
    ["a capital", "The president said.", "The President said."],
    ["the place of a dateline", "Title\nCAIRO, Oct. 23 - The talks.", "Title\nGAZA, Oct. 23 - The talks."],
    ["a day in a sentence", "Title\nThe talks begin on 4 May.", "Title\nThe talks begin on 5 May."],
    [
      "a day before a dash, far down",
      "A\nB\nC\nD\nOn 4 May - a Monday - he left.",
      "A\nB\nC\nD\nOn 5 May - a Monday - he left.",
    ],
    ["a day before a dash in a headline", "Election on 5 May - commission", "Election on 6 May - commission"],
    ["a day before a dash in an Arabic headline", "الانتخابات 5 مايو - اللجنة", "الانتخابات 6 مايو - اللجنة"],
    [
      "a number in a headline in capitals that has a word like a month",
      "TRUMP MAY IMPOSE 25% TARIFF - REPORT\nText.",
      "TRUMP MAY IMPOSE 50% TARIFF - REPORT\nText.",
    ],
    [
      "a number beside a month in a headline in capitals",
      "GAZA TOLL RISES TO 500 IN MAY - UN\nText.",
      "GAZA TOLL RISES TO 900 IN MAY - UN\nText.",
    ],
    [
      "a number in a headline with an agency in brackets",
      "UN: 15 dead in May (Reuters) - report",
      "UN: 95 dead in May (Reuters) - report",
    ],
    ["a share of something", "OIL UP 5% MAY - REPORT", "OIL UP 7% MAY - REPORT"],
    ["the agency of a dateline", "CAIRO, Oct. 23 (Reuters) - The talks.", "CAIRO, Oct. 23 (AP) - The talks."],
    ["a day in a list of events", "Title\n4 May 2011", "Title\n5 May 2011"],
    [
      "what was updated",
      "Title\nUpdated 4 May to say that he denies it",
      "Title\nUpdated 4 May to say that he admits it",
    ],
    ["a correction put in", "Title\nText.", "Title\nText.\nCorrection: the talks were on Monday."],
    ["an Arabic word", "قال إن المحادثات مستمرة", "زعم أن المحادثات مستمرة"],
    ["an Arabic vowel mark", "قَتَل", "قُتِل"],
  ])("%s", (_, before, after) => {
    expect(isBoringChange(before, after)).toBe(false);
  });
});
