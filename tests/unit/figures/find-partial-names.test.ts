import { describe, expect, it } from "vitest";
import { readMentions } from "./sample-figures";

const parts: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a surname after the name",
    "Salam Fayyad came. Later Fayyad left.",
    ["Salam Fayyad = salam-fayyad certain", "Fayyad = salam-fayyad probable"],
  ],
  [
    "a surname in the headline before the name",
    "Fayyad: we stay\nSalam Fayyad said so.",
    ["Fayyad = salam-fayyad probable", "Salam Fayyad = salam-fayyad certain"],
  ],
  [
    "a common given name that stands alone is only possible",
    "Kamal Zayyad came with his son. Kamal was late.",
    ["Kamal Zayyad = kamal-zayyad certain", "Kamal = kamal-zayyad possible"],
  ],
  [
    "the surname in the spelling of the text",
    "Fareed el-Kasmi came; Kasmi left.",
    ["Fareed el-Kasmi = farid-qasmi probable", "Kasmi = farid-qasmi probable"],
  ],
  [
    "a surname of two figures named in one sentence is nobody's",
    "Farid al-Qasmi met Nabil al-Qasmi; al-Qasmi smiled.",
    ["Farid al-Qasmi = farid-qasmi certain", "Nabil al-Qasmi = nabil-qasmi certain"],
  ],
  [
    "a surname of two named figures is only possible, and of the only one named in the paragraph",
    "Farid al-Qasmi came.\nNabil al-Qasmi came. Later al-Qasmi smiled.",
    [
      "Farid al-Qasmi = farid-qasmi certain",
      "Nabil al-Qasmi = nabil-qasmi certain",
      "al-Qasmi = nabil-qasmi possible",
    ],
  ],
  [
    "a street, a company and a namesake are not the figure",
    "Salam Fayyad drove down Fayyad Street past Fayyad Cement and met Joe Fayyad in the district of Fayyad.",
    ["Salam Fayyad = salam-fayyad certain"],
  ],
  [
    "after a namesake the surname is nobody's",
    "Salam Fayyad spoke. Joe Fayyad, a baker, listened. Fayyad was moved.",
    ["Salam Fayyad = salam-fayyad certain"],
  ],
  [
    "a word that only begins like the surname",
    "قال فريد القاسمي ثم جلس القاسم هناك",
    ["فريد القاسمي = farid-qasmi certain"],
  ],
  ["a street with the whole name", "along Salam Fayyad Street and Jane Porter Airport", []],
  [
    "a surname nobody introduced is possible",
    "Yesterday Barghouti spoke.",
    ["Barghouti = saleh-barghouti possible"],
  ],
  [
    "a rarer given name that stands alone",
    "Grigory Malenkov came with his son. Grigory was late.",
    ["Grigory Malenkov = grigory-malenkov certain", "Grigory = grigory-malenkov probable"],
  ],
  [
    "a given name in a script without capitals is too common a word",
    "قال صالح البرغوثي انه صالح للعمل",
    ["صالح البرغوثي = saleh-barghouti certain"],
  ],
  [
    "a surname nobody introduced must sound the same",
    "Yesterday Barghotha and Portier and Darvis spoke.",
    [],
  ],
  ["a surname nobody introduced is not sought across scripts", "ثم جاء فياض و بورتر", []],
  [
    "a short acronym is no surname",
    "Yusuf Abu Rahma met the RHM and PRT.",
    ["Yusuf Abu Rahma = yusuf-abu-rahma certain"],
  ],
  [
    "a surname before another person's name",
    "Jane Porter met Porter El Saife.",
    ["Jane Porter = jane-porter certain"],
  ],
  ["a surname of two figures on record names none", "Yesterday al-Qasmi spoke.", []],
  ["a surname after a namesake names none", "Ali Barghouti, a baker, spoke. Barghouti smiled.", []],
  ["a word in lower case is no surname", "The porter carried it.", []],
];

describe("findMentions finds parts of names", () => {
  it.each(parts)("%s", (_, text, expected) => {
    expect(readMentions(text)).toEqual(expected);
  });
});
