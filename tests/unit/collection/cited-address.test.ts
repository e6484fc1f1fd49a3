import { expect, test } from "vitest";

import { citedAddress } from "../../../lib/collection/cited-address";

const url = "https://www.a.example/2024/quay-opens?utm_source=mail&id=7#comments";

test.each([
  [
    "without what says how a reader came there, and without a place in the page",
    { url },
    "https://www.a.example/2024/quay-opens?id=7",
  ],
  [
    "the page's own, where it can be believed",
    { url, canonicalUrl: "https://a.example/2024/quay-opens?id=7" },
    "https://a.example/2024/quay-opens?id=7",
  ],
  [
    "not one of another site's",
    { url, canonicalUrl: "https://b.example/2024/quay-opens" },
    "https://www.a.example/2024/quay-opens?id=7",
  ],
  ["with its route", { url: "https://a.example/?fbclid=1#/news/7" }, "https://a.example/#/news/7"],
  ["none of a file", { url: "file:///home/me/quay.html" }, undefined],
  ["none with somebody's name in it", { url: "https://me:secret@a.example/quay" }, undefined],
  ["none of what is no address", { url: "quay" }, undefined],
])("the address to give of an article: %s", (_what, article, address) => {
  expect(citedAddress(article)).toBe(address);
});
