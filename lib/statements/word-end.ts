import { DIGITS, LETTERS, MARKS } from "../text/letters.table";

const initialsPattern = /(?:\p{Lu}\.){2,}/uy;
const wordCharacter = new RegExp(`[${LETTERS}${MARKS}${DIGITS}]`, "u");
const joiners = "’'.&-\u200c\u05be״׳";
const hebrewLetter = /[\u05d0-\u05ea]/u;
const prefixes = "#@$€£";

/** Whether a letter, a mark on one or a figure stands at a place. */
export function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  // The letters of Hebrew and Arabic, which are most of a text in them.
  if ((code >= 0x5d0 && code <= 0x5ea) || (code >= 0x620 && code <= 0x64a)) return true;
  return at < text.length && wordCharacter.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** Where the word or mark at `at` ends: a word may hold single joining marks; anything else is one mark. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  if (!isWordCharacter(text, at)) {
    if (!prefixes.includes(text[at]!) || !isWordCharacter(text, at + 1))
      return at + String.fromCodePoint(text.codePointAt(at)!).length;
    end++;
  }
  while (end < text.length) {
    if (isWordCharacter(text, end)) end++;
    else if (text[end] === " ") break;
    else if (isTurnedPossessive(text, end)) return end + 2;
    else if (joiners.includes(text[end]!) && isWordCharacter(text, end + 1)) end += 2;
    else if (isInsideAbbreviation(text, end)) end += 2;
    else if (text[end] === "׳") end++;
    else break;
  }
  return end;
}

/** 'סמנכ"ל': a straight quotation mark between Hebrew letters marks an abbreviation. */
function isInsideAbbreviation(text: string, at: number): boolean {
  return text[at] === '"' && hebrewLetter.test(text[at - 1] ?? "") && hebrewLetter.test(text[at + 1] ?? "");
}

/** "Kelce‘s", with the mark turned the wrong way. */
function isTurnedPossessive(text: string, at: number): boolean {
  return text[at] === "‘" && text[at + 1] === "s" && !isWordCharacter(text, at + 2);
}

/** Where initials at `at` end, which keep their last stop ("U.S."); undefined if none stand there. */
export function initialsEnd(text: string, at: number): number | undefined {
  if (text[at + 1] !== ".") return undefined;
  initialsPattern.lastIndex = at;
  const match = initialsPattern.exec(text);
  if (match) return at + match[0].length;
  // "Marcia R. Bloom"
  return /^\p{Lu}\. \p{Lu}\p{Ll}/u.test(text.slice(at, at + 5)) ? at + 2 : undefined;
}
