import { expect, test } from "vitest";

import { headlineKey, normaliseUrl } from "../../../lib/reading/prior-document";

test.each([
  ["https://www.gazette.example/a/b/", "http://gazette.example/a/b"],
  ["https://gazette.example/a?utm_source=x&id=7", "https://gazette.example/a?id=7#comments"],
  ["https://m.gazette.example/a/amp/", "https://gazette.example/a"],
  ["https://gazette.example/?b=2&a=1", "https://gazette.example?a=1&b=2"],
  ["https://GAZETTE.example/index.php", "https://gazette.example/"],
])("%s and %s are one address", (one, other) => {
  expect(normaliseUrl(one)).toBe(normaliseUrl(other));
});

test.each([
  ["https://gazette.example/a?id=7", "https://gazette.example/a?id=8"],
  ["https://gazette.example/index.php/a", "https://gazette.example/index.php/b"],
  ["https://gazette.example/A", "https://gazette.example/a"],
])("%s and %s are two addresses", (one, other) => {
  expect(normaliseUrl(one)).not.toBe(normaliseUrl(other));
});

test("headlines are the same but for marks, case and accents; short ones name no document", () => {
  expect(headlineKey("President: “No new stadium” before 2030!")).toBe(
    headlineKey("PRESIDENT no new stadium, before 2030"),
  );
  expect(headlineKey("News in brief")).toBe("");
});
