import { describe, expect, test } from "vitest";

import { extract, requireArticle } from "./page-fixtures";

const prose = (paragraphs: number) =>
  `<p>The light of the island went out on Thursday evening, the keeper said, and stayed out for an hour, which nobody on the island had seen before.</p>`.repeat(
    paragraphs,
  );
const closed = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Light goes out", datePublished: "2021-03-04", ...more })}</script>`;
const isPreview = async (body: string, head = "") =>
  requireArticle(
    await extract(`<head>${head}</head><body><nav></nav><h1>Light goes out</h1><main>${body}</main></body>`),
  ).isPreview;

describe("only a preview", () => {
  test.each([
    ["subscribe to continue reading", prose(3) + "<div><h3>Subscribe to continue reading.</h3></div>"],
    ["subscribers only, in capitals", prose(3) + "<div>SUBSCRIBERS ONLY</div>"],
    ["for members", prose(3) + "<aside>This story is available exclusively to our members.</aside>"],
    ["German", prose(3) + "<div>Weiterlesen mit dem Probeabo</div>"],
    ["French", prose(3) + "<p>Il vous reste 80 % de cet article à lire.</p>"],
    ["Spanish", prose(3) + "<div>Inicia sesión para seguir leyendo</div>"],
    ["Arabic", prose(3) + "<div>اشترك الآن لمتابعة القراءة</div>"],
    ["Hebrew", prose(3) + "<div>הכתבה למנויים בלבד</div>"],
    ["an element called paywall", prose(3) + `<div class="c-paywall__box">Join us</div>`],
    [
      "AMP that has not granted",
      prose(3) + `<section subscriptions-section="content-not-granted">Join</section>`,
    ],
  ])("%s", async (_name, body) => {
    expect(await isPreview(body)).toBe(true);
  });

  test.each([
    ["a part that is not free", { hasPart: { isAccessibleForFree: "False", cssSelector: ".rest" } }],
    ["an article that is not free", { isAccessibleForFree: false }],
    ["what it calls a selector is none", { hasPart: [{ isAccessibleForFree: false, cssSelector: "[[[" }] }],
    [
      "more text for machines than for readers",
      { isAccessibleForFree: false, articleBody: "w ".repeat(3000) },
    ],
  ])("the structured data say so: %s", async (_name, more) => {
    expect(await isPreview(prose(3), closed(more))).toBe(true);
  });
});

describe("the whole article", () => {
  test.each([
    ["an ordinary page", prose(3), ""],
    ["a long article with an appeal below", prose(30) + "<p>Subscribe to continue reading us.</p>", ""],
    ["a newsletter box", prose(3) + "<div>Sign up for our newsletter. Subscribe now!</div>", ""],
    [
      "a closed part that the reader has bought",
      prose(2) + `<div class="rest">${prose(5)}</div>`,
      closed({ isAccessibleForFree: false, hasPart: { isAccessibleForFree: false, cssSelector: ".rest" } }),
    ],
  ])("%s", async (_name, body, head) => {
    expect(await isPreview(body, head)).toBe(false);
  });
});
