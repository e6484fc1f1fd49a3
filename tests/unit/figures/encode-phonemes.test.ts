import { describe, expect, it } from "vitest";
import { encodePhonemes, scriptOf } from "../../../lib/figures/encode-phonemes";
import { PHONEMES } from "../../../lib/figures/phonemes/alphabet";
import { findSkeletonKeys } from "../../../lib/figures/skeleton-keys";
import { getGivenName } from "../../../lib/figures/given-names";
import { compareSounds } from "../../../lib/figures/name-similarity";

const sound = (word: string) => encodePhonemes(word, scriptOf(word));
const likeness = (a: string, b: string) => compareSounds(sound(a), scriptOf(a), sound(b), scriptOf(b));

describe("encodePhonemes", () => {
  it.each([
    ["English digraphs", "Khashoggi", "xašogi"],
    ["French vowels", "Oussama", "usama"],
    ["German consonants", "Dschawad", "jawad"],
    ["German sh", "Maschal", "mašal"],
    ["Turkish letters", "Beşşar", "bešar"],
    ["scholarly marks", "Qaḏḏāfī", "qaðafi"],
    ["Polish digraphs", "Radżab", "rajab"],
    ["a final h is no consonant", "Haniyeh", "haniyeħ"],
    ["apostrophes are silent", "Mash'al", "mašal"],
    ["Arabic ta marbuta", "هنية", "hnīħ"],
    ["Arabic first letters", "يوسف", "yūsf"],
    ["a doubled letter of Arabic is heard twice, but for l", "ممدوح", "mmdūħ"],
    ["Arabic -allah in one word", "نصرالله", "nsrālħ"],
    ["Persian letters", "چمران", "čmrān"],
    ["Hebrew geresh", "ג'מאל", "jmāl"],
    ["Hebrew doubled vav", "סינוואר", "sīnūār"],
    ["Cyrillic dzh", "Джибриль", "jibril"],
    ["an Arabic b that may be p", "باسم", "ƀāsm"],
    ["Arabic tsh", "تشارلز", "čārlz"],
    ["an n before b", "جنبلاط", "jmƀlāt"],
    ["a Cyrillic g that may be h", "Говард", "γovard"],
    ["a Cyrillic u before a vowel", "Уильям", "wilyam"],
    ["a Latin j of any language", "Jussuf", "ɉusuf"],
    ["an English h that is silent", "Johnson", "ɉonson"],
    ["Mc", "McCaul", "makaul"],
    ["an x inside a word", "Alexander", "aleksander"],
    ["no known letter at all", "京都", ""],
  ])("%s: %s", (_, word, expected) => {
    expect(sound(word)).toBe(expected);
  });

  it("writes nothing outside of the alphabet", () => {
    const words = "Žižek Łukasz Søren Müller Nguyễn Čapek Þór Xi Quique Щукин Їжак ژاله ڤيكتور ץ'רצ'יל".split(
      " ",
    );
    const strange = words.flatMap((word) => Array.from(sound(word))).filter((p) => !PHONEMES.includes(p));
    expect(strange).toEqual([]);
  });
});

describe("findSkeletonKeys", () => {
  it.each([
    ["Gaddafi", "Qadhafi"],
    ["Khaled", "Halid"],
    ["Khaled", "Jaled"],
    ["Erdoğan", "Erdogan"],
    ["Haniyeh", "هنية"],
    ["Mishal", "משעל"],
    ["Thani", "Sani"],
  ])("%s and %s share a key", (a, b) => {
    const keys = findSkeletonKeys(sound(a));
    expect(findSkeletonKeys(sound(b)).some((key) => keys.includes(key))).toBe(true);
  });

  it("never gives more than six keys, nor an empty one", () => {
    const keys = findSkeletonKeys("jθðẓgxžjθð");
    expect(keys.length).toBeLessThanOrEqual(6);
    expect(keys).not.toContain("");
    expect(findSkeletonKeys("h")).toEqual(["H"]);
    expect(findSkeletonKeys("")).toEqual([]);
  });
});

describe("compareSounds", () => {
  it.each([
    ["Haniyeh", "Haniyya", 0.9],
    ["Gaddafi", "Qadhafi", 0.8],
    ["Badran", "بدران", 0.95],
    ["Sinwar", "סינוואר", 0.95],
  ])("%s and %s are alike", (a, b, least) => {
    expect(likeness(a, b)).toBeGreaterThan(least);
  });

  it.each([
    ["Hamdan", "Badran", 0.72],
    ["Nasser", "Mansour", 0.72],
    ["ولايتی", "ولایت", 0.93],
  ])("%s and %s are not", (a, b, most) => {
    expect(likeness(a, b)).toBeLessThan(most);
  });
});

describe("getGivenName", () => {
  it.each([
    ["Mahmoud", "Mohammed"],
    ["Saleh", "Salah"],
    ["Hassan", "Hussein"],
    ["Jamal", "Kamal"],
    ["محمود", "محمد"],
    ["حسن", "حسين"],
    ["Махмуд", "Мухаммед"],
  ])("%s and %s are two names", (a, b) => {
    const [first, second] = [getGivenName(sound(a), scriptOf(a)), getGivenName(sound(b), scriptOf(b))];
    expect(first).toBeDefined();
    expect(second).toBeDefined();
    expect(first).not.toBe(second);
  });

  it.each([
    ["Mahmud", "محمود"],
    ["Mehmet", "Mohammad"],
    ["Youssef", "יוסף"],
    ["Gamal", "Джамаль"],
  ])("%s and %s are one", (a, b) => {
    expect(getGivenName(sound(a), scriptOf(a))).toBe(getGivenName(sound(b), scriptOf(b)));
    expect(getGivenName(sound(a), scriptOf(a))).toBeDefined();
  });

  it("leaves other names alone", () => {
    expect(getGivenName(sound("Jane"), "Latn")).toBeUndefined();
  });
});
