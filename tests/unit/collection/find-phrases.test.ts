import { expect, test } from "vitest";

import { makePhraseFinder } from "../../../lib/collection/find-phrases";
import { parseSearch } from "../../../lib/collection/search-query";

const find = (text: string, typed: string) =>
  makePhraseFinder(parseSearch(typed))
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

test.each<[string, string, string, readonly string[]]>([
  ["every place", "Unity, unity and disunity", "unity ", ["Unity", "unity"]],
  [
    "words in a row",
    "the national unity; national, unity",
    '"national unity"',
    ["national unity", "national, unity"],
  ],
  ["no words that stand apart", "national and unity", '"national unity"', []],
  ["no words on two lines", "national\nunity", '"national unity"', []],
  ["a phrase after a false start", "the the end", '"the end"', ["the end"]],
  [
    "words with the particles written onto them",
    "في الضفة والقدس المحتلة",
    '"القدس المحتلة"',
    ["والقدس المحتلة"],
  ],
  ["places of several phrases, in the order of the text", "b a b", "a b ", ["b", "a", "b"]],
  ["the whole of a word that is being typed", "reconciliation", "recon", ["reconciliation"]],
  ["characters in a row", "我在東京都", "東京", ["東京"]],
])("finds %s", (_, text, typed, expected) => {
  expect(find(text, typed)).toEqual(expected);
});

test.each<[string, readonly string[], string, boolean]>([
  ["in one text", ["one two", "three"], '"one two"', true],
  ["in several texts, one phrase each", ["one two", "three four"], '"one two" "three four"', true],
  ["in no text, parted between two", ["one", "two"], '"one two"', false],
  ["in part only", ["one two", "three"], '"one two" four', false],
])("phrases stand %s", (_, texts, typed, expected) => {
  expect(makePhraseFinder(parseSearch(typed)).hasAll(texts)).toBe(expected);
});
