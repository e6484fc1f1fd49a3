import AhoCorasick from "modern-ahocorasick";
import { doubleMetaphone } from "double-metaphone";

import type { Figure } from "../../lib/domain/figure";
import type { FigureId } from "../../lib/domain/ids";
import type { Mention } from "../../lib/domain/mention";

/** Finds the names of figures in a text. */
export type NameReader = (text: string) => readonly Mention[];

type Word = Readonly<{ text: string; start: number; end: number }>;
type Place = Readonly<{ start: number; end: number; figureId: FigureId }>;

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const ARTICLES = /^(?:al|el|ad|an|ar|as|at|az|the|bin|ibn|de|van|von)$/iu;
const POSSESSIVE = /['’]s$/u;
const MOST_WORDS = 4;

/**
 * What one puts together of well-known packages: stored names word for word by an Aho-Corasick automaton
 * (modern-ahocorasick), names in Latin letters that sound like a stored one (double-metaphone) in runs of capitalised
 * words, and the surnames of figures who are named in full.
 */
export function compilePeerNames(figures: readonly Figure[]): NameReader {
  const people = figures.filter((figure) => figure.kind === "person");
  const names = people.flatMap(({ id, names: stored }) => stored.map(({ text }) => ({ id, text })));
  const owners = new Map(names.map(({ id, text }) => [text, id]));
  const exact = new AhoCorasick([...owners.keys()]);
  const codeOf = rememberCodes();
  const latin = names.filter(({ text }) => mayBeAlike(text));
  const alike = new Map(latin.map(({ id, text }) => [codeOf(wordsOf(text)), id]));
  const surnames = new Map(
    people.map(({ id, names: [name] }) => [id, codeOf(wordsOf(name!.text).slice(-1))]),
  );
  return (text) => {
    const words = findWords(text);
    const full = chooseLongest([
      ...findExact(text, exact, owners),
      ...findAlike(words, (run) => alike.get(codeOf(run))),
    ]);
    const named = new Map(full.map(({ figureId }) => [surnames.get(figureId)!, figureId]));
    const parts = findCapitals(words, (word) => named.get(codeOf([word])));
    return chooseLongest([...full, ...parts]).map((place) => mentionOf(place, text));
  };
}

function findExact(
  text: string,
  automaton: AhoCorasick,
  owners: ReadonlyMap<string, FigureId>,
): readonly Place[] {
  const ends = graphemeEnds(text);
  return automaton.search(text).flatMap(([last, names]) =>
    names.flatMap((name) => {
      const end = ends(last);
      const start = end - name.length;
      const isWhole = !/[\p{L}\p{M}]/u.test(`${text[start - 1] ?? ""}${text[end] ?? ""}`);
      return isWhole ? [{ start, end, figureId: owners.get(name)! }] : [];
    }),
  );
}

/** The package counts graphemes: where each of them ends, worked out if it is asked for. */
function graphemeEnds(text: string): (grapheme: number) => number {
  let ends: readonly number[] | undefined;
  return (grapheme) => {
    ends ??= Array.from(new Intl.Segmenter().segment(text), ({ index, segment }) => index + segment.length);
    return ends[grapheme]!;
  };
}

/** Runs of two to four words that begin and end with a capital, where they are somebody's. */
function findAlike(
  words: readonly Word[],
  figureOf: (words: readonly string[]) => FigureId | undefined,
): readonly Place[] {
  return words.flatMap((first, at) => {
    if (!isCapital(first)) return [];
    return Array.from({ length: MOST_WORDS - 1 }, (_, more) => words.slice(at, at + more + 2)).flatMap(
      (run) => {
        const last = run.at(-1)!;
        const figureId = isCapital(last) ? figureOf(run.map((word) => word.text)) : undefined;
        return figureId === undefined ? [] : [{ start: first.start, end: last.end, figureId }];
      },
    );
  });
}

function findCapitals(
  words: readonly Word[],
  figureOf: (word: string) => FigureId | undefined,
): readonly Place[] {
  return words.flatMap((word) => {
    const figureId = isCapital(word) ? figureOf(word.text) : undefined;
    return figureId === undefined ? [] : [{ start: word.start, end: word.end, figureId }];
  });
}

function chooseLongest(places: readonly Place[]): readonly Place[] {
  let end = 0;
  return places
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter((place) => {
      if (place.start < end) return false;
      end = place.end;
      return true;
    });
}

function findWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: printed, index: start }) => {
    const word = printed.replace(POSSESSIVE, "");
    return { text: word, start, end: start + word.length };
  });
}

function isCapital({ text }: Pick<Word, "text">): boolean {
  return /^\p{Lu}/u.test(text);
}

function wordsOf(name: string): readonly string[] {
  return findWords(name).map((word) => word.text);
}

/** One word alone is an alias, and other scripts have no sounds here. */
function mayBeAlike(name: string): boolean {
  return findWords(name).length > 1 && /^[\p{Script=Latin}\P{L}]+$/u.test(name);
}

/** Tells how words sound without articles, and works each word out once. */
function rememberCodes(): (words: readonly string[]) => string {
  const known = new Map<string, string>();
  const codeOf = (word: string): string => {
    const code = known.get(word) ?? doubleMetaphone(word)[0];
    known.set(word, code);
    return code;
  };
  return (words) =>
    words
      .filter((word) => !ARTICLES.test(word))
      .map(codeOf)
      .join(" ");
}

function mentionOf({ start, end, figureId }: Place, text: string): Mention {
  const printed = text.slice(start, end);
  return {
    start,
    end,
    text: printed,
    figureId,
    kind: "person",
    form: "variant",
    tier: "probable",
    reasons: [],
  };
}
