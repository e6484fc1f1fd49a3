import fc from "fast-check";
import { expect, test } from "vitest";

import { makePhraseFinder } from "../../lib/collection/find-phrases";
import {
  ARTICLE_SORTS,
  formatLibraryQuery,
  LIBRARY_VIEWS,
  type LibraryQuery,
  parseLibraryQuery,
} from "../../lib/collection/library-query";
import { markHits } from "../../lib/collection/mark-hits";
import type { SearchedArticle } from "../../lib/collection/search-passages";
import { isHit, parseSearch } from "../../lib/collection/search-query";
import { makeWordReader } from "../../lib/collection/search-words";
import { ClaimId, CollectionId, FigureId } from "../../lib/domain/ids";

const { findWords } = makeWordReader();

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "unity",
        "Unity’s",
        "والقدس",
        "القدس",
        "غَزّة",
        "שלום",
        "東京",
        "\n",
        " ",
        ", ",
        '"',
        "😀",
        "\u0301",
      ),
      fc.string({ unit: "binary", maxLength: 8 }),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(" "));

const typed = fc
  .array(fc.constantFrom("unity", "uni", "القدس", "غزة", '"', "שלום", "東京", "un", "x"), { maxLength: 5 })
  .map((parts) => parts.join(" "));

test("words stand in order inside their text, one beside the other", () => {
  fc.assert(
    fc.property(text, (given) => {
      let before = 0;
      for (const { start, end, forms } of findWords(given)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(forms.length).toBeGreaterThan(0);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(given.length);
    }),
  );
});

test("a printed word is found by typing it as it is printed", () => {
  fc.assert(
    fc.property(text, fc.nat(), (given, pick) => {
      const words = findWords(given);
      if (words.length === 0) return;
      const { start, end, forms } = words[pick % words.length]!;
      const [sought] = parseSearch(given.slice(start, end)).phrases.flat();
      expect(sought && isHit(forms, sought)).toBe(true);
    }),
  );
});

test("what is marked is what was looked for, in a cut of the text that breaks no character", () => {
  fc.assert(
    fc.property(text, text, typed, (title, body, words) => {
      const articleId = "a" as SearchedArticle["articleId"];
      const article = { articleId, titles: [title], text: body, tags: [], annotations: [] };
      const query = parseSearch(words);
      const { titleMarks, snippet } = markHits(article, makePhraseFinder(query));
      const sought = query.phrases.flat();
      const marked = [
        ...titleMarks.map(({ start, end }) => title.slice(start, end)),
        ...(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end)) ?? []),
      ];
      for (const part of marked) {
        const found = findWords(part);
        expect(found.some(({ forms }) => sought.some((one) => isHit(forms, one)))).toBe(true);
      }
      if (snippet === undefined) return;
      expect(body).toContain(snippet.text);
      expect(snippet.text).not.toContain("\n");
      if (body.isWellFormed()) expect(snippet.text.isWellFormed()).toBe(true);
    }),
  );
});

test("an address says all of a query", () => {
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,20}$/);
  const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 50 });
  const day = fc.constantFrom("2017", "2017-10", "2017-10-23", "2024-02-29");
  const some = <Value>(value: fc.Arbitrary<Value>) => fc.uniqueArray(value, { maxLength: 20 });
  const query: fc.Arbitrary<LibraryQuery> = fc.record(
    {
      view: fc.constantFrom(...LIBRARY_VIEWS),
      words: fc.string({ unit: "grapheme", maxLength: 100 }),
      collection: id.map((value) => CollectionId.parse(value)),
      figures: some(id.map((value) => FigureId.parse(value))),
      claims: some(id.map((value) => ClaimId.parse(value))),
      outlets: some(name),
      tags: some(fc.stringMatching(/^\S([\S ]{0,20}\S)?$/)),
      from: day,
      to: day,
      sort: fc.constantFrom(...ARTICLE_SORTS),
      open: name,
    },
    { requiredKeys: ["view", "words", "figures", "claims", "outlets", "tags", "sort"] },
  );
  fc.assert(
    fc.property(query, (given) => {
      const address = new URLSearchParams(formatLibraryQuery(given)).toString();
      expect(parseLibraryQuery(new URLSearchParams(address))).toEqual(given);
    }),
  );
});
