import type { Dice } from "../make/dice";

/** A text with marked words in it: what stands before them, they themselves, and what stands after them. */
export interface MarkedText {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Which words are marked. */
export type QuoteKind = "sentence" | "phrase" | "three words" | "paragraph";

/** What a newsroom does to a text that was annotated. */
export interface NewsroomEdit {
  readonly name: string;
  readonly marks: readonly QuoteKind[];
  /**
   * The edited text with the marked words as they stand in it now, empty where they were taken out; undefined where the
   * edit cannot be made on this text. `other` is a text whose sentences are used for what is new.
   */
  readonly make: (marked: MarkedText, dice: Dice, other: string) => MarkedText | undefined;
}

const ANY: readonly QuoteKind[] = ["sentence", "phrase", "three words", "paragraph"];
const LONG: readonly QuoteKind[] = ["sentence", "phrase", "paragraph"];

/** All edits, in the order of the table. */
export const newsroomEdits: readonly NewsroomEdit[] = [
  { name: "nothing changed", marks: ANY, make: (marked) => marked },
  { name: "paragraph inserted", marks: ANY, make: insertParagraph },
  { name: "quotes retyped", marks: ANY, make: (marked, dice) => everywhere(marked, retype(dice)) },
  { name: "spaces, soft hyphens", marks: ANY, make: (marked, dice) => everywhere(marked, respace(dice)) },
  { name: "marks and letter forms", marks: ANY, make: (marked, dice) => reform(marked, dice) },
  { name: "names respelled", marks: LONG, make: respellNames },
  { name: "1-3 words edited", marks: LONG, make: (marked, dice, other) => editSome(marked, dice, other) },
  {
    name: "15 % of words",
    marks: LONG,
    make: (marked, dice, other) => everywhere(marked, rewrite(dice, other, 0.15)),
  },
  {
    name: "30 % of words",
    marks: LONG,
    make: (marked, dice, other) => everywhere(marked, rewrite(dice, other, 0.3)),
  },
  { name: "paragraph moved", marks: ANY, make: moveParagraph },
  { name: "same sentence twice", marks: ["sentence"], make: repeat },
  { name: "sentence deleted", marks: ["sentence"], make: (marked) => remove(marked) },
  { name: "three words deleted", marks: ["three words"], make: (marked) => remove(marked) },
  { name: "its paragraph deleted", marks: ANY, make: removeParagraph },
  { name: "sentence replaced", marks: ["sentence"], make: replace },
  { name: "repeated, then deleted", marks: ["three words", "phrase"], make: keepCopy },
];

function everywhere({ before, quote, after }: MarkedText, edit: (text: string) => string): MarkedText {
  return { before: edit(before), quote: edit(quote), after: edit(after) };
}

function insertParagraph(marked: MarkedText, dice: Dice, other: string): MarkedText {
  const { before, quote, after } = marked;
  const block = dice.one(other.split("\n"));
  const breaks = findBreaks(before);
  const next = after.indexOf("\n");
  const where = dice.below(3);
  if (where === 0 || next < 0)
    return { before: insertAt(before, breaks.at(-1)!, `${block}\n`), quote, after };
  if (where === 1) return { before, quote, after: insertAt(after, next, `\n${block}`) };
  return {
    before: insertAt(before, dice.one(breaks), `${block}\n`),
    quote,
    after: insertAt(after, next, `\n${block}`),
  };
}

/** Where blocks begin in what stands before the marked words; the last is that of the words' own block. */
function findBreaks(before: string): readonly number[] {
  return [0, ...Array.from(before.matchAll(/\n/g), ({ index }) => index + 1)];
}

function insertAt(text: string, at: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at);
}

const STYLES: readonly (readonly [open: string, close: string, apostrophe: string, dash: string])[] = [
  ['"', '"', "'", "--"],
  ["\u201c", "\u201d", "\u2019", "\u2014"],
  ["\u201e", "\u201c", "\u2019", "\u2013"],
  ["\u00ab\u00a0", "\u00a0\u00bb", "\u2019", "\u2013"],
  ["\u00ab", "\u00bb", "\u02bc", "\u2012"],
];

function retype(dice: Dice): (text: string) => string {
  const [open, close, apostrophe, dash] = dice.one(STYLES);
  return (text) =>
    text
      .replace(/(?<=^|[\s(\u2013\u2014-])["\u201c\u201e\u00ab]\s?(?=\S)/gu, open)
      .replace(/(?<=\S)\s?["\u201d\u201c\u00bb](?=$|[\s.,;:!?)\u2013\u2014-])/gu, close)
      .replace(/(?<=\p{L})['\u2019](?=\p{L})/gu, apostrophe)
      .replace(/[\u2013\u2014]/g, dash)
      .replaceAll("\u2026", "...");
}

function respace(dice: Dice): (text: string) => string {
  return (text) =>
    text
      .replace(/ /g, () => (dice.chance(0.3) ? dice.one(["\u00a0", "\u202f", "  ", " \u200b", "\n"]) : " "))
      .replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, () => (dice.chance(0.15) ? "\u00ad" : ""));
}

const REFORMS: readonly (readonly [of: RegExp, marks: readonly string[]])[] = [
  [
    /(?<=[\u0628-\u063a\u0641-\u064a])(?=[\u0628-\u063a\u0641-\u064a])/gu,
    ["\u064e", "\u0650", "\u0640", "\u0651"],
  ],
  [/(?<=[\u05d0-\u05ea])(?=[\u05d0-\u05ea])/gu, ["\u05b8", "\u05b4", "\u05bc"]],
];

function reform(marked: MarkedText, dice: Dice): MarkedText | undefined {
  const edit = (text: string) =>
    REFORMS.reduce(
      (all, [of, marks]) => all.replace(of, () => (dice.chance(0.2) ? dice.one(marks) : "")),
      text,
    )
      .replace(/\u06a9/g, "\u0643")
      .replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
      .replace(/fi/g, "\ufb01");
  const edited = everywhere(marked, edit);
  return edited.quote === marked.quote ? undefined : edited;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Words that look like names, and any longer word in scripts without capitals, get a letter more, less or another. */
function respellNames(marked: MarkedText, dice: Dice): MarkedText | undefined {
  const names = findNames(marked.quote);
  if (names.length === 0) return undefined;
  const spellings = new Map(dice.some(names, 0.7).map((name) => [name, respell(name, dice)]));
  spellings.set(names[0]!, respell(names[0]!, dice));
  const edited = everywhere(marked, (text) => text.replace(WORD, (word) => spellings.get(word) ?? word));
  return edited.quote === marked.quote ? undefined : edited;
}

function findNames(quote: string): readonly string[] {
  const words = quote.match(WORD) ?? [];
  const names = words.filter(
    (word, at) => word.length > 3 && (/^\p{Lu}/u.test(word) ? at > 0 : /^\p{Lo}/u.test(word)),
  );
  return [...new Set(names)].slice(0, 3);
}

function respell(name: string, dice: Dice): string {
  const at = 1 + dice.below(name.length - 1);
  const letter = dice.one(Array.from(name)).toLowerCase();
  return dice.one([
    insertAt(name, at, letter),
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + letter + name.slice(at + 1),
  ]);
}

function editSome(marked: MarkedText, dice: Dice, other: string): MarkedText | undefined {
  const words = Array.from(marked.quote.matchAll(WORD));
  if (words.length < 6) return undefined;
  const count = 1 + dice.below(3);
  const chosen = new Set(Array.from({ length: count }, () => dice.one(words).index));
  const quote = marked.quote.replace(WORD, (word, at: number) =>
    chosen.has(at) ? changeWord(word, dice, other) : word,
  );
  return quote === marked.quote ? undefined : { ...marked, quote };
}

function changeWord(word: string, dice: Dice, other: string): string {
  const put = dice.one(other.match(WORD) ?? [word]);
  return dice.one([put, put, `${put} ${word}`, `${word} ${put}`]);
}

function rewrite(dice: Dice, other: string, share: number): (text: string) => string {
  const words = other.match(WORD) ?? [];
  return (text) => text.replace(WORD, (word) => (dice.chance(share) ? dice.one(words) : word));
}

function moveParagraph({ before, quote, after }: MarkedText, dice: Dice): MarkedText | undefined {
  const from = findBreaks(before).at(-1)!;
  const [head, tail] = [before.slice(from), /^[^\n]*/.exec(after)![0]];
  const rest = `${before.slice(0, from)}${after.slice(tail.length + 1)}`.trimEnd();
  const places = [...findBreaks(rest), rest.length].filter((at) => Math.abs(at - from) > 1);
  if (places.length === 0) return undefined;
  const at = dice.one(places);
  const glue = at === rest.length ? "\n" : "";
  return { before: rest.slice(0, at) + glue + head, quote, after: `${tail}\n${rest.slice(at)}` };
}

function repeat({ before, quote, after }: MarkedText, dice: Dice): MarkedText {
  const breaks = findBreaks(before);
  if (dice.chance(0.5)) return { before: insertAt(before, dice.one(breaks), `${quote}\n`), quote, after };
  const ends = Array.from(after.matchAll(/\n/g), ({ index }) => index);
  return {
    before,
    quote,
    after: insertAt(after, ends.length === 0 ? after.length : dice.one(ends), `\n${quote}`),
  };
}

function remove({ before, after }: MarkedText): MarkedText {
  const [left, right] = [before.trimEnd(), after.trimStart()];
  const gap = before.slice(left.length) + after.slice(0, after.length - right.length);
  return { before: left, quote: "", after: (gap.includes("\n") ? "\n" : gap.slice(0, 1)) + right };
}

function removeParagraph({ before, after }: MarkedText): MarkedText {
  const from = findBreaks(before).at(-1)!;
  return { before: before.slice(0, from), quote: "", after: after.replace(/^[^\n]*\n?/, "") };
}

function replace(marked: MarkedText, dice: Dice, other: string): MarkedText {
  const removed = remove(marked);
  return { ...removed, before: `${removed.before} ${dice.one(other.split("\n")).slice(0, 200)}` };
}

/** The words are said once more elsewhere, in other surroundings, and then go from where they were marked. */
function keepCopy(marked: MarkedText, dice: Dice, other: string): MarkedText | undefined {
  const removed = remove(marked);
  const block = dice.one(other.split("\n"));
  const spaces = Array.from(block.matchAll(/ /g), ({ index }) => index);
  if (spaces.length === 0) return undefined;
  const copy = insertAt(block, dice.one(spaces), ` ${marked.quote}`);
  const at = dice.one(findBreaks(removed.before));
  return { ...removed, before: insertAt(removed.before, at, `${copy}\n`) };
}
