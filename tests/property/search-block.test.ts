import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { readEntries, writeEntries } from "../../lib/collection/block-entries";
import {
  type BlockArticle,
  findInBlock,
  hasArticle,
  mergeBlocks,
  type SearchBlock,
  startBlock,
} from "../../lib/collection/search-block";
import { hashPair, hashWord } from "../../lib/collection/pair-filter";
import type { QueryWord, SearchQuery } from "../../lib/collection/search-query";

// Few letters, so that words share beginnings; of one, two and three bytes, and half a character.
const word = fc.string({
  unit: fc.constantFrom("a", "b", "ä", "ب", "ق", "東", "\ud800", "\uffff"),
  minLength: 1,
  maxLength: 6,
});

const article = fc.record({ line: fc.array(word, { maxLength: 30 }), inTitle: fc.nat({ max: 5 }) });

type Line = Readonly<{ line: readonly string[]; inTitle: number }>;

const makeBlockArticle = ({ line, inTitle }: Line, at: number): BlockArticle => ({
  articleId: `a${at}` as BlockArticle["articleId"],
  forms: new Set(line),
  titleForms: new Set(line.slice(0, inTitle)),
  pairs: new Set(line.slice(1).map((second, before) => hashPair(hashWord(line[before]!), hashWord(second)))),
});

const lines = fc.array(article, { minLength: 1, maxLength: 80 });
const articles = lines.map((all) => all.map(makeBlockArticle));

const queryWord: fc.Arbitrary<QueryWord> = fc.record({
  spellings: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
  isPrefix: fc.boolean(),
});

const query: fc.Arbitrary<SearchQuery> = fc.record({
  phrases: fc.array(
    queryWord.map((one) => [one]),
    { minLength: 1, maxLength: 4 },
  ),
});

function blockOf(all: readonly BlockArticle[]): SearchBlock {
  const draft = startBlock();
  for (const one of all) draft.add(one);
  return draft.finish();
}

const hasWord = (forms: ReadonlySet<string>, { spellings, isPrefix }: QueryWord) =>
  spellings.some((spelling) =>
    isPrefix ? [...forms].some((form) => form.startsWith(spelling)) : forms.has(spelling),
  );

const hasAll = (forms: ReadonlySet<string>, { phrases }: SearchQuery) =>
  phrases.flat().every((sought) => hasWord(forms, sought));

function expectFound(block: SearchBlock, all: readonly BlockArticle[], sought: SearchQuery): void {
  const { found, inTitle } = findInBlock(block, sought);
  const named = (bits: Uint32Array) => block.articleIds.filter((_, at) => hasArticle(bits, at));
  expect(named(found)).toEqual(
    all.filter(({ forms }) => hasAll(forms, sought)).map(({ articleId }) => articleId),
  );
  const titled = all.filter(({ titleForms }) => hasAll(titleForms, sought));
  expect(named(inTitle)).toEqual(titled.map(({ articleId }) => articleId));
}

describe("a block", () => {
  test("finds exactly the articles that have the words", () => {
    fc.assert(fc.property(articles, query, (all, sought) => expectFound(blockOf(all), all, sought)));
  });

  test("made of two has what is wanted of both", () => {
    fc.assert(
      fc.property(articles, query, fc.nat({ max: 7 }), fc.nat(), (all, sought, every, cut) => {
        const middle = cut % all.length;
        const parts = [all.slice(0, middle), all.slice(middle)].map(blockOf);
        const isWanted = (at: number) => at % (every + 1) !== 0;
        const merged = mergeBlocks(parts, (from, at) => isWanted(from === parts[0] ? at : at + middle));
        expectFound(
          merged,
          all.filter((_, at) => isWanted(at)),
          sought,
        );
      }),
    );
  });
});

describe("a phrase", () => {
  const sought = (words: readonly string[]): SearchQuery => ({
    phrases: [words.map((each) => ({ spellings: [each], isPrefix: false }))],
  });

  test("is found wherever it stands", () => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), fc.integer({ min: 2, max: 4 }), (all, pick, from, length) => {
        const { line } = all[pick % all.length]!;
        const at = from % Math.max(1, line.length - length);
        const words = line.slice(at, at + length);
        fc.pre(words.length === length);
        const { found } = findInBlock(blockOf(all.map(makeBlockArticle)), sought(words));
        expect(hasArticle(found, pick % all.length)).toBe(true);
      }),
    );
  });

  test("is hardly ever found where its words stand apart", () => {
    const apart = Array.from({ length: 200 }, (_, at) =>
      makeBlockArticle({ line: [`a${at}`, "between", `b${at}`, `c${at}`], inTitle: 0 }, at),
    );
    const block = blockOf(apart);
    const wrong = apart.filter((_, at) => {
      return hasArticle(findInBlock(block, sought([`a${at}`, `b${at}`])).found, at);
    });
    expect(wrong.length).toBeLessThan(20);
  });
});

test("entries are read as they were written, in order", () => {
  const numbers = fc.uniqueArray(fc.nat({ max: 255 }), { minLength: 1, maxLength: 256 });
  fc.assert(
    fc.property(fc.array(fc.tuple(word, numbers), { maxLength: 200 }), (pairs) => {
      const places = new Map(pairs.map(([each, at]) => [each, at.toSorted((one, other) => one - other)]));
      const inOrder = [...places].toSorted(([one], [other]) => (one < other ? -1 : 1));
      expect([...readEntries(writeEntries(places))]).toEqual(inOrder);
    }),
  );
});
