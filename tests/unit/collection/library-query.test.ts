import { expect, test } from "vitest";

import {
  formatLibraryQuery,
  type LibraryQuery,
  MAX_WORDS_LENGTH,
  parseLibraryQuery,
  WHOLE_LIBRARY,
  withOpen,
} from "../../../lib/collection/library-query";
import { ClaimId, CollectionId, FigureId, VersionId } from "../../../lib/domain/ids";

const read = (address: string) => parseLibraryQuery(new URLSearchParams(address));

const full: LibraryQuery = {
  view: "articles",
  words: '"national unity" القدس & co',
  collection: CollectionId.parse("0199-a"),
  figures: [FigureId.parse("hamas"), FigureId.parse("mahmoud-abbas")],
  claims: [ClaimId.parse("reconciliation-goes-on")],
  outlets: ["wafa", "Radio Habana Cuba"],
  tags: ["to check", "انتخابات"],
  from: "2017",
  to: "2021-02",
  sort: "oldest",
  open: "0199-b",
  version: VersionId.parse("0199-d"),
  since: VersionId.parse("0199-c"),
};

test("the whole library has an empty address", () => {
  expect(formatLibraryQuery(WHOLE_LIBRARY)).toEqual([]);
  expect(read("")).toEqual(WHOLE_LIBRARY);
});

test("every part of a query stands in the address and is read back", () => {
  const address = new URLSearchParams(formatLibraryQuery(full)).toString();
  expect(read(address)).toEqual(full);
  expect(formatLibraryQuery(full).map(([key]) => key)).toEqual(
    "q collection figure figure claim outlet outlet tag tag from to sort open version since".split(" "),
  );
});

test.each([
  ["an unknown view", "view=settings"],
  ["an unknown order", "sort=random"],
  ["an id that is none", "collection=../x&figure=%3Cb%3E&claim="],
  ["days that are none", "from=2017-13&to=2021-02-30"],
  ["a date that is no day", "from=yesterday&to=2017~"],
  ["a tag with a line break", "tag=a%0Ab"],
  ["a version of nothing that is open", "version=0199-d&since=0199-c"],
  ["an unknown key", "constructor=1&__proto__=2"],
])("%s is left out", (_, address) => {
  expect(read(address)).toEqual(WHOLE_LIBRARY);
});

test("opening another article, or none, closes the versions of the former one", () => {
  const { version: _version, since: _since, ...rest } = full;
  const { open: _open, ...list } = rest;
  expect(withOpen(full, "0199-e")).toEqual({ ...list, open: "0199-e" });
  expect(withOpen(full, undefined)).toEqual(list);
});

test("a value given twice counts once, and the first of several single values counts", () => {
  const query = read("tag=a&tag=b&tag=a&view=notes&view=trash&from=2019&from=2020");
  expect(query).toMatchObject({ tags: ["a", "b"], view: "notes", from: "2019" });
});

test("a value that is left out makes room for the next", () => {
  expect(read("sort=random&sort=saved").sort).toBe("saved");
});

test("a search that is too long is cut, never through a character", () => {
  const { words } = read(`q=${"a".repeat(MAX_WORDS_LENGTH - 1)}😀 and more`);
  expect(words).toBe("a".repeat(MAX_WORDS_LENGTH - 1));
});

test("no list of values grows without end", () => {
  const tags = Array.from({ length: 500 }, (_, index) => `tag=t${index}`).join("&");
  expect(read(tags).tags).toHaveLength(20);
});
