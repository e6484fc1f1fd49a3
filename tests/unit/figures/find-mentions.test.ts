import { describe, expect, it } from "vitest";
import { compileFigures } from "../../../lib/figures/alias-index";
import { findMentions } from "../../../lib/figures/find-mentions";
import { EVERYBODY, readMentions, SAMPLE_FIGURES } from "./sample-figures";

const index = compileFigures(SAMPLE_FIGURES, { onRecord: EVERYBODY });

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ["a stored spelling is certain", "Then Salam Fayyad spoke.", ["Salam Fayyad = salam-fayyad certain"]],
  [
    "letters made to look bold are letters, capital and small",
    "Then 𝐒𝐚𝐥𝐚𝐦 𝐅𝐚𝐲𝐲𝐚𝐝 spoke.",
    ["𝐒𝐚𝐥𝐚𝐦 𝐅𝐚𝐲𝐲𝐚𝐝 = salam-fayyad certain"],
  ],
  [
    "letters set as one sort belong to the word, which is another name than what is left of it",
    "Then Haﬁfayyad spoke, and Rauﬀ Fayyad.",
    [],
  ],
  [
    "another romanisation is probable",
    "Then Fareed el-Kasmi spoke.",
    ["Fareed el-Kasmi = farid-qasmi probable"],
  ],
  [
    "diacritics of the scholarly romanisation",
    "by Ṣāliḥ al-Barġūṯī in",
    ["Ṣāliḥ al-Barġūṯī = saleh-barghouti probable"],
  ],
  [
    "a hyphen or a space may stand after the article, and the article may be missing",
    "Saleh al Barghouti met Saleh-Barghouti.",
    ["Saleh al Barghouti = saleh-barghouti probable", "Saleh-Barghouti = saleh-barghouti certain"],
  ],
  [
    "a compound may be one word",
    "then Youssef Aburahma said",
    ["Youssef Aburahma = yusuf-abu-rahma probable"],
  ],
  [
    "a compound begins with any form of the article",
    "with Abdul-Rahman Shuqayr and Abdurrahman Shuqair",
    [
      "Abdul-Rahman Shuqayr = abdel-rahman-shuqair probable",
      "Abdurrahman Shuqair = abdel-rahman-shuqair probable",
    ],
  ],
  [
    "two parts may be printed as one",
    "and Bahram Ahmadi-Nejad left",
    ["Bahram Ahmadi-Nejad = bahram-ahmadi-nejad probable"],
  ],
  [
    "a line break may cut a name in two",
    "said Salam Fay-\nyad, and Farid al-\nQasmi",
    ["Salam Fay-\nyad = salam-fayyad certain", "Farid al-\nQasmi = farid-qasmi certain"],
  ],
  [
    "a name does not run over the end of a line",
    "Met with Jamil Salam\nFayyad praised it",
    ["Fayyad = salam-fayyad possible"],
  ],
  [
    "titles stay outside",
    "Dr. Salam Fayyad and Maj. Gen. Kamal Zayyad",
    ["Salam Fayyad = salam-fayyad certain", "Kamal Zayyad = kamal-zayyad certain"],
  ],
  [
    "possessive endings stay outside",
    "Salam Fayyad’s aide and Kamal Zayyad's",
    ["Salam Fayyad = salam-fayyad certain", "Kamal Zayyad = kamal-zayyad certain"],
  ],
  ["French elision stays outside", "les propos d’Abu Tariq hier", ["Abu Tariq = kamal-zayyad certain"]],
  [
    "capitals throughout",
    "SALAM FAYYAD MEETS RED FRONT",
    ["SALAM FAYYAD = salam-fayyad certain", "RED FRONT = red-front certain"],
  ],
  [
    "an initial alone is not enough to be sure",
    "a note by S. Fayyad here",
    ["S. Fayyad = salam-fayyad possible"],
  ],
  [
    "an initial is enough once the name is given",
    "a note by S. Fayyad. Later Salam Fayyad denied it",
    ["S. Fayyad = salam-fayyad probable", "Salam Fayyad = salam-fayyad certain"],
  ],
  ["a middle initial does not matter", "then Jane Q. Porter said", ["Jane Q. Porter = jane-porter probable"]],
  ["a kunya in another spelling", "so Abou Tarek said", ["Abou Tarek = kamal-zayyad probable"]],
  ["a kunya inside another name is somebody else", "so Ahmad Abu Tariq said", []],
  ["given names that sound alike are different names", "then Mohammed Darwish and Salah Barghouti ate", []],
  ["names in another order are somebody else", "then Zayyad Kamal said", []],
  ["two words that sound like a surname together are no name", "then Fay Yad left", []],
  ["an initial inside another name", "then Waleed Rashid S. Fayyad said", []],
  ["a son is not his namesake", "then Khalid Nayef said", []],
  ["a woman’s name is not the man’s", "then Kamala Zayad and Farida Kasmi said", []],
  ["a kunya of another given name is another man", "then Abu Tariqa and Abu Karim said", []],
  ["one word is no full name, however it sounds", "in the Guide Salamfayad and Nabilqasmi", []],
  ["an article is no initial", "last week. The Fayyad aide", ["Fayyad = salam-fayyad possible"]],
  ["what is called by a surname with “a” is a thing or anybody", "last week. A Fayyad clock stopped", []],
  ["a longer name is somebody else", "then Fareed Qasmi Houlihan said", []],
  ["another person before the rest of a name", "the late Ziad Abu Rahma said", []],
  [
    "an alias counts in its exact form only",
    "the duchess and Duchesse spoke to Duchess.",
    ["Duchess = jane-porter certain"],
  ],
  [
    "Arabic with its one-letter words before the name",
    "قال فريد القاسمي وصالح البرغوثي لمحمود درويش",
    [
      "فريد القاسمي = farid-qasmi certain",
      "صالح البرغوثي = saleh-barghouti certain",
      "محمود درويش = mahmoud-darwish certain",
    ],
  ],
  [
    "Hebrew with its prefixes, against a Latin spelling",
    "אמר לסלאם פיאד כי",
    ["סלאם פיאד = salam-fayyad probable"],
  ],
  ["Cyrillic", "сказал Фарид аль-Касми вчера", ["Фарид аль-Касми = farid-qasmi probable"]],
  [
    "Persian letters and the half space",
    "گفت بهرام احمدی‌نژاد",
    ["بهرام احمدی‌نژاد = bahram-ahmadi-nejad certain"],
  ],
  [
    "the Persian half space may be a space",
    "گفت بهرام احمدی نژاد",
    ["بهرام احمدی نژاد = bahram-ahmadi-nejad probable"],
  ],
];

describe("findMentions finds full names", () => {
  it.each(cases)("%s", (_, text, expected) => {
    expect(readMentions(text)).toEqual(expected);
  });
});

describe("findMentions reads each segment for itself", () => {
  const text = "Salam Fayyad spoke. Fayyad left.";
  const cut = text.indexOf("Fayyad left");

  it("a part of a name is introduced in its own segment only", () => {
    const segments = [
      { start: 0, end: cut },
      { start: cut, end: text.length },
    ];
    expect(readMentions(text, segments)).toEqual([
      "Salam Fayyad = salam-fayyad certain",
      "Fayyad = salam-fayyad possible",
    ]);
  });

  it("what stands outside of all segments is not read", () => {
    expect(readMentions(text, [{ start: cut, end: text.length }])).toEqual([
      "Fayyad = salam-fayyad possible",
    ]);
  });

  it("without anybody on record a lone surname names nobody", () => {
    expect(findMentions("Fayyad left.", compileFigures(SAMPLE_FIGURES), [])).toEqual([]);
  });
});

describe("findMentions bears texts that nobody wrote", () => {
  it.each(["the ", "said ", "al-", "officials ", "Bin-", "M. "])(
    "a long row of %j and then a name",
    (word) => {
      const text = `${word.repeat(20_000)}\nSalam Fayyad spoke.`;
      expect(readMentions(text)).toEqual(["Salam Fayyad = salam-fayyad certain"]);
    },
  );
});

describe("findMentions says why", () => {
  it.each([
    ["Salam Fayyad spoke", ["stored-spelling"], "full"],
    ["Salaam Fayad spoke", ["spelling-variant"], "variant"],
    ["Fayyad spoke", ["lone-surname"], "lone"],
    ["RF spoke", ["stored-spelling"], "acronym"],
  ])("%s", (text, reasons, form) => {
    expect(findMentions(text, index, [])).toMatchObject([{ reasons, form }]);
  });
});
