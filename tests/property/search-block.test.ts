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
import type { QueryWord, SearchQuery } from "../../lib/collection/search-query";

// Few letters, so that words share beginnings; of one, two and three bytes, and half a character.
const word = fc.string({
  unit: fc.constantFrom("a", "b", "ä", "ب", "ق", "東", "\ud800", "\uffff"),
  minLength: 1,
  maxLength: 6,
});

const article = fc.record({
  forms: fc.uniqueArray(word, { maxLength: 30 }),
  inTitle: fc.nat({ max: 5 }),
});

const articles = fc.array(article, { minLength: 1, maxLength: 80 }).map((all) =>
  all.map(({ forms, inTitle }, at): BlockArticle => ({
    articleId: `a${at}` as BlockArticle["articleId"],
    forms: new Set(forms),
    titleForms: new Set(forms.slice(0, inTitle)),
  })),
);

const queryWord: fc.Arbitrary<QueryWord> = fc.record({
  spellings: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
  isPrefix: fc.boolean(),
});

const query: fc.Arbitrary<SearchQuery> = fc.record({
  phrases: fc.array(fc.array(queryWord, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
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
