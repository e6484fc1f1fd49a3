import { describe, expect, it } from "vitest";

import { sameAddress } from "../../../lib/text/page-address";

describe("sameAddress", () => {
  it.each([
    [
      "a place in the page is the same page",
      "https://news.example/a#comments",
      "https://news.example/a",
      true,
    ],
    ["an empty fragment is the same page", "https://news.example/a#", "https://news.example/a", true],
    ["a route is another page", "https://news.example/#/a", "https://news.example/#/b", false],
    ["an old-style route is another page", "https://news.example/#!a", "https://news.example/", false],
    ["another query is another page", "https://news.example/a?id=1", "https://news.example/a?id=2", false],
  ])("%s", (_name, a, b, same) => expect(sameAddress(a, b)).toBe(same));
});
