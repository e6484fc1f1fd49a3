import { encodePhonemes } from "./encode-phonemes";
import { isPrefix, type PrintedWord } from "./written-on";
import { CASED, LETTERS } from "../text/letters.table";

/** One way to read a unit: its sounds, and how many characters of a prefix the reading leaves outside. */
export interface Reading {
  readonly phonemes: string;
  readonly skip: number;
}

/** What stands before a word and belongs to its unit: "abd" of a compound, an article, "bin". */
export interface ReadingLead {
  readonly isLed: boolean;
  readonly compound?: "abu" | "umm" | "abd" | undefined;
  /** Letters of a prefix before it. */
  readonly skip?: number;
}

/** A word that nothing stands before. */
const ALONE: ReadingLead = { isLed: false };

/** The plain reading of a word first; then, of a word alone, those that take a first letter for a conjunction, preposition or article. */
export function readWord(word: PrintedWord, lead: ReadingLead = ALONE): readonly Reading[] {
  const { isLed, skip = 0 } = lead;
  if (word.script === "Latn") return readLatin(word, lead);
  const readings = [{ phonemes: encodeCore(word, 0, isLed), skip }];
  const nominative = word.script === "Cyrl" ? readNominative(word.text) : undefined;
  if (nominative !== undefined) readings.push({ phonemes: encodePhonemes(nominative, word.script), skip });
  if (isLed) return readings;
  for (const length of [1, 2]) {
    if (isPrefix(word, length)) readings.push({ phonemes: encodeCore(word, length, isLed), skip: length });
  }
  return readings;
}

/** Russian and Ukrainian endings with consonants of their own ("Ивановым", "Сергеем", "Островского", "Ивановой"). */
function readNominative(word: string): string | undefined {
  const plain = word.normalize("NFC");
  const adjective = /^(.{2,}[сцз]к)(?:ого|ому|им|ом)$/iu.exec(plain)?.[1];
  if (adjective !== undefined) return `${adjective}ий`;
  const woman = /^(.{3,}(?:[оеё]в|[иы]н))(?:ой|ою)$/iu.exec(plain)?.[1];
  if (woman !== undefined) return `${woman}а`;
  return /^(.{3,}[^аоуыэяюь])(?:ым|им|ом|ем|єм|ові|еві)$/iu.exec(plain)?.[1];
}

const CZECH_WOMAN = new RegExp(`^([${LETTERS}]{4,}[^aeiou])ová$`, "u");
const ARTICLE = new RegExp(`^(?:al|el)(?=[${CASED}]|[^aeiouh][${LETTERS}]{3})`, "iu");

function readLatin({ text, script }: PrintedWord, { isLed, compound }: ReadingLead): readonly Reading[] {
  const word = compound === "abd" ? text.replace(/^all?(?=ah$)/i, "l") : text;
  const phonemes = encodePhonemes(word, script);
  // Slavic papers give a foreign woman the ending of their own names.
  const bare = CZECH_WOMAN.exec(word)?.[1];
  if (bare !== undefined && !isLed) {
    return [
      { phonemes, skip: 0 },
      { phonemes: encodePhonemes(bare, script), skip: 0 },
    ];
  }
  const article = ARTICLE.exec(word);
  if (article === null || isLed) return [{ phonemes, skip: 0 }];
  return [
    { phonemes, skip: 0 },
    { phonemes: encodePhonemes(word.slice(2), script), skip: 0 },
  ];
}

/** The sounds of a word without the first `skip` letters and without an Arabic article. */
function encodeCore({ text, script }: PrintedWord, skip: number, isLed: boolean): string {
  const rest = text.slice(skip);
  if (script !== "Arab") return encodePhonemes(rest, script);
  const assimilated = skip > 0 && text[skip - 1] === "ل" && rest.startsWith("ل") && rest.length > 3;
  const core = assimilated ? rest.slice(1) : rest.replace(/^[اٱ]ل(?=.{2})/, "");
  return encodePhonemes(core, script) || (isLed ? encodePhonemes(rest, script) : "");
}
