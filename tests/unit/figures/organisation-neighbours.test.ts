import { describe, expect, it } from "vitest";
import { compileFigures } from "../../../lib/figures/alias-index";
import { findMentions } from "../../../lib/figures/find-mentions";
import { figure } from "./sample-figures";

const index = compileFigures([
  figure("amal", "organisation", ["Amal", "أمل", "حركة أمل"], { description: "Lebanese movement" }),
  figure(
    "salvation-front",
    "organisation",
    ["Salvation Front", "Front|alias|weak", "FIS|acronym", "جبهة الإنقاذ"],
    { description: "Party in Algeria" },
  ),
  figure("national-council", "organisation", ["Iranian National Council"]),
  figure("nabih-berri", "person", ["Nabih Berri"]),
]);

function readTiers(text: string): string[] {
  return findMentions(text, index, []).map(({ text: printed, tier }) => `${printed} ${tier}`);
}

const others: readonly (readonly [string, string])[] = [
  ["a compound name", "President Abdel Amal al-Sabri met mediators in the city."],
  ["a compound name with hyphens and an article", "They heard Abdul-Amal and Abd al-Amal on Friday."],
  ["a kunya and a father’s name", "then Abu Amal and Omar bin Amal left"],
  ["a common given name before it", "then Mohammed Amal spoke"],
  ["an honorific before it", "so Dr. Amal and Mrs Amal agreed"],
  ["an article and another word of faith or fight after it", "the group Amal al-Islam fought in the north"],
  ["the same with a union", "members of the Salvation Front Union in Tashkent"],
  ["a splinter with a dash", "the Salvation Front – General Command and the FIS-General Command said"],
  [
    "a splinter’s acronym, with all names in brackets",
    "the Salvation Front (General Command) and FIS-GC said",
  ],
  ["brigades that took the name over", "the militias Kataib Amal and Kata’ib Amal fired"],
  ["another nation before a name of several words", "the Egyptian Salvation Front was led by a doctor"],
  ["another nation as the owner", "he led Egypt’s Salvation Front for years"],
  ["a short spelling inside of the other name", "the Salvation Front - General Command said"],
  ["Arabic: an article and another word", "قال زعيم حركة أمل الإسلام"],
  ["Arabic: a splinter", "قالت جبهة الإنقاذ - القيادة العامة"],
  ["Arabic: a word of degree makes a common noun", "تحدث بأمل كبير عن المستقبل"],
  ["Arabic: so does every", "قال بكل أمل ان"],
];

describe("findMentions takes a name inside another name for nothing", () => {
  it.each(others)("%s", (_, text) => {
    expect(readTiers(text)).toEqual([]);
  });
});

const doubts: readonly (readonly [string, string, readonly string[]])[] = [
  ["a word after it that nothing explains", "then Amal Motlagh, a scholar, spoke", ["Amal possible"]],
  ["a word before it that nothing explains", "then Tawfik Amal, a teacher, spoke", ["Amal possible"]],
  ["an article after it", "they fought Amal al-Hejaz there", ["Amal possible"]],
  ["brigades after it", "they fought the Salvation Front Brigades there", ["Salvation Front possible"]],
  ["another nation before one word", "then the Turkish Amal marched", ["Amal possible"]],
  ["another country after it", "the Salvation Front in Iraq said", ["Salvation Front possible"]],
  ["Arabic: “with hope” or “in Amal”", "تحدث بأمل عن المشروع", ["أمل possible"]],
  ["Arabic: brigades", "قالت كتائب أمل", ["أمل possible"]],
  ["Arabic: another nation", "قالت جبهة الإنقاذ المصرية", ["جبهة الإنقاذ possible"]],
];

describe("findMentions is not sure of a name beside a word that may change it", () => {
  it.each(doubts)("%s", (_, text, expected) => {
    expect(readTiers(text)).toEqual(expected);
  });
});

const sure: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "compounds and possessives",
    "the Amal-run office, Amal’s leader, pro-Amal and anti-Amal groups, Amal-FIS talks",
    ["Amal certain", "Amal certain", "Amal certain", "Amal certain", "Amal certain", "FIS certain"],
  ],
  [
    "its own parts and people",
    "the deal of Amal Political Bureau with Amal Leader Joe and Senior Amal officials",
    ["Amal certain", "Amal certain", "Amal certain"],
  ],
  [
    "its own nation",
    "the Lebanese Amal and the Algerian Salvation Front",
    ["Amal certain", "Salvation Front certain"],
  ],
  [
    "a nation in the name itself",
    "the Iraqi Iranian National Council desk",
    ["Iranian National Council certain"],
  ],
  [
    "the beginning of a sentence",
    "It ended. Backing Amal was wrong. Yesterday Amal left.",
    ["Amal certain", "Amal certain"],
  ],
  ["a headline", "Motlagh Amal Walks Away From Talks", ["Amal certain"]],
  [
    "a quoted headline in a line",
    "the story “Plans between them, Amal Buried in the Past” ran",
    ["Amal certain"],
  ],
  [
    "a leader’s name after it",
    "the leader of Amal Joe Motlagh, and in Amal Nabih Berri",
    ["Amal certain", "Amal certain", "Nabih Berri certain"],
  ],
  ["a place of a person’s name before it", "then the Khan Younis Amal chief left", ["Amal certain"]],
  ["French and Spanish articles", "puis Le Amal et El Amal", ["Amal certain", "Amal certain"]],
  ["general command as common nouns", "the FIS general command met", ["FIS certain"]],
  ["Arabic: in the organisation", "قال قيادي بأمل ان", ["أمل certain"]],
  ["Arabic: the name alone", "قالت أمل ان حركة أمل", ["أمل certain", "حركة أمل certain"]],
];

describe("findMentions stays sure of an organisation", () => {
  it.each(sure)("%s", (_, text, expected) => {
    expect(readTiers(text)).toEqual(expected);
  });
});
