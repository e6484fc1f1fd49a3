import { describe, expect, test } from "vitest";

import { aliasKey } from "../../../lib/collection/alias-key";
import { isTrackingParameter } from "../../../lib/collection/tracking-parameters";

const base = "https://www.gazette.example/2024/05/bridge?id=7&lang=en";

describe("one article, whatever the address says of", () => {
  test.each([
    ["the scheme", "http://www.gazette.example/2024/05/bridge?id=7&lang=en"],
    ["www.", "https://gazette.example/2024/05/bridge?id=7&lang=en"],
    ["the host's case", "https://WWW.Gazette.Example/2024/05/bridge?id=7&lang=en"],
    ["a dot after the host", "https://gazette.example./2024/05/bridge?id=7&lang=en"],
    ["the default port", "https://gazette.example:443/2024/05/bridge?id=7&lang=en"],
    ["the other scheme's default port", "http://gazette.example:443/2024/05/bridge?id=7&lang=en"],
    ["a place in the page", `${base}#comments`],
    ["words to scroll to", `${base}#:~:text=the%20bridge`],
    ["the order of parameters", "https://gazette.example/2024/05/bridge?lang=en&id=7"],
    ["a campaign", `${base}&utm_source=x&UTM_Medium=y&utm_id=1`],
    ["a share", `${base}&fbclid=IwAR0&igsh=1`],
    ["an advertisement", `${base}&gclid=1&gbraid=2&msclkid=3`],
    ["a newsletter", `${base}&mc_cid=1&mc_eid=2&_hsenc=3`],
    ["the place of dots in the path", "https://gazette.example/2024/./04/../05/bridge?id=7&lang=en"],
    ["codes for plain letters", "https://gazette.example/2024/05/%62ridge?id=%37&lang=en"],
    ["empty parameters", "https://gazette.example/2024/05/bridge?id=7&&lang=en&"],
    ["blanks around it", `  ${base}\n`],
  ])("%s", (_name, url) => {
    expect(aliasKey(url)).toBe(aliasKey(base));
  });

  test.each([
    [
      "Arabic as letters and as codes of either case",
      "https://x.example/خبر",
      "https://x.example/%d8%ae%D8%A8%d8%b1",
    ],
    ["a host in letters and in punycode", "https://أخبار.example/7", "https://xn--igbicxr.example/7"],
    ["no parameter left and none at all", "https://x.example/7?utm_source=a", "https://x.example/7"],
  ])("%s", (_name, one, other) => {
    expect(aliasKey(one)).toBe(aliasKey(other));
  });
});

describe("two articles, told apart by", () => {
  test.each([
    ["the path", "https://x.example/a", "https://x.example/b"],
    ["the case of the path", "https://x.example/a/Qw", "https://x.example/a/qw"],
    ["the last slash", "https://x.example/a/", "https://x.example/a"],
    ["a subdomain", "https://ar.x.example/a", "https://x.example/a"],
    ["a mobile host", "https://m.x.example/a", "https://x.example/a"],
    ["a port", "https://x.example:8080/a", "https://x.example/a"],
    ["a parameter", "https://x.example/a?id=7", "https://x.example/a?id=8"],
    ["a parameter without a value", "https://x.example/a?7", "https://x.example/a?8"],
    ["a parameter that names the language", "https://x.example/a?lang=ar", "https://x.example/a?lang=en"],
    ["a source, by which some sites choose", "https://x.example/a?ref=1", "https://x.example/a?ref=2"],
    ["the order of one parameter twice", "https://x.example/a?t=1&t=2", "https://x.example/a?t=2&t=1"],
    ["a route", "https://x.example/#/news/7", "https://x.example/#/news/8"],
    ["an AMP form", "https://x.example/a/amp", "https://x.example/a"],
    ["a code that means something", "https://x.example/a%2Fb", "https://x.example/a/b"],
    ["a plus and a blank", "https://x.example/?q=a+b", "https://x.example/?q=a%20b"],
    [
      "words in windows-1256, which are no UTF-8",
      "https://x.example/?w=%E3%C7",
      "https://x.example/?w=%E3%C8",
    ],
    [
      "an archive's copy of another page",
      "https://a.example/web/1/http://x.example/a",
      "https://a.example/web/1/http://x.example/b",
    ],
    ["files", "file:///home/a.html", "file:///home/b.html"],
  ])("%s", (_name, one, other) => {
    expect(aliasKey(one)).not.toBe(aliasKey(other));
  });
});

test.each([
  "",
  "nonsense",
  "about:blank",
  "https://",
  "//x.example/a",
  "https://x.example/%",
  "https://x.example/?%E0%A4%A",
])("whatever it is given, it gives a key, and of the key the same: “%s”", (url) => {
  expect(aliasKey(aliasKey(url))).toBe(aliasKey(url));
});

test.each([
  "ref",
  "source",
  "src",
  "id",
  "p",
  "page",
  "lang",
  "s",
  "cid",
  "q",
  "v",
  "output",
  "share",
  "from",
  "pk_id",
])("“%s” may choose the article and is kept", (name) => {
  expect(isTrackingParameter(name)).toBe(false);
});
