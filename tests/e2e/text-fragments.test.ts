import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { makeTextFragment } from "../../lib/annotation/make-text-fragment";
import { useBrowser } from "./harness";

const session = useBrowser();

/** Blocks of a page, each a screen and more from the next, under a menu that says some of it as well. */
const blocks = [
  "The harbour will be dredged before winter",
  "On Monday the minister said: “The harbour will be dredged before winter, Q&A or no Q&A.” – no more.",
  "On Tuesday the minister said: “The harbour will be dredged before winter, Q&A or no Q&A.” – so she hopes.",
  "“No,” said the well-known union, twice: “No.”",
  "وقال الوزير: «إنّ المصالحة مستمرّة رغم العقبات»، وأضاف أن الحوار سيُستأنف في القاهرة.",
  "وقال وزير آخر: «إن المصالحة مستمرة رغم العقبات» في حديث لم تُعرف تفاصيله بعد.",
  "השר אמר: ״הנמל ייפתח לפני החורף״, והוסיף כי המעבורות ימשיכו לפעול.",
  "部长星期一说，港口将在冬天之前疏浚，渡轮将继续运行，票价不变，公司也不会裁员。",
  "大臣は月曜日、港は冬の前に浚渫され、フェリーは運航を続けると述べた。",
  "รัฐมนตรีกล่าวเมื่อวันจันทร์ว่าท่าเรือจะถูกขุดลอกก่อนฤดูหนาวและเรือข้ามฟากจะวิ่งต่อไป",
  "It would go on waiting, it said, as long as the ferries were running and the crews were paid in full, and on time.",
  "The crews were paid in full, and on time, by the company that owns them, said its owner.",
];
const text = blocks.join("\n");
const html = `<!doctype html><meta charset="utf-8"><title>Harbour</title><style>p { margin: 0 0 1500px }</style>
<nav><a href="#">No</a> <a href="#">Harbour</a> <a href="#">union</a></nav><article>${blocks
  .map((block, at) => `<p id="b${at}">${block.replaceAll("&", "&amp;")}</p>`)
  .join("")}</article>`;

/** The block in the middle of the window once the page does not move any more. */
async function blockInSight(page: Page): Promise<number> {
  let before = -1;
  for (;;) {
    const now = await page.evaluate(() => scrollY);
    if (now === before) break;
    before = now;
    await page.waitForTimeout(100);
  }
  return await page.evaluate(() => {
    const distance = (block: Element) => {
      const { top, bottom } = block.getBoundingClientRect();
      return Math.abs((top + bottom) / 2 - innerHeight / 2);
    };
    const all = [...document.querySelectorAll("article p")];
    if (scrollY === 0) return -1;
    return all.indexOf(all.toSorted((one, other) => distance(one) - distance(other))[0]!);
  });
}

async function openAt(fragment: string): Promise<Page> {
  const address = new URL(session().server.add("fragments.html", html));
  address.hostname = "fragments.test";
  const page = await session().browser.context.newPage();
  await page.goto(address.href + fragment, { waitUntil: "load" });
  return page;
}

test("without words that are there the page stays at its top", async () => {
  const page = await openAt("#:~:text=nobody%20ever%20wrote%20this");
  expect(await blockInSight(page)).toBe(-1);
  await page.close();
});

test.each([
  [
    "words that stand in the block before as well",
    "The harbour will be dredged before winter, Q&A or no Q&A.",
    2,
  ],
  ["words cut in the middle", "nister said: “The harbour will be dredged bef", 2],
  ["one short word that the menu has", "No.", 3],
  ["words with a hyphen and commas", "well-known union, twice", 3],
  ["Arabic with marks, when another block has it without", "إنّ المصالحة مستمرّة رغم العقبات", 4],
  ["Arabic without marks, when another block has it with them", "إن المصالحة مستمرة رغم العقبات", 5],
  ["Hebrew", "הנמל ייפתח לפני החורף", 6],
  ["Chinese", "港口将在冬天之前疏浚，渡轮将", 7],
  ["Japanese", "港は冬の前に浚渫され、フェリー", 8],
  ["Thai", "ท่าเรือจะถูกขุดลอกก่อนฤดูหนาว", 9],
  ["a long quotation", blocks[10]!, 10],
  [
    "words over the end of a block",
    "were running and the crews were paid in full, and on time.\nThe crews were paid",
    10,
  ],
  [
    "the end of a block that begins as another ends",
    "crews were paid in full, and on time, by the company",
    11,
  ],
])("the browser opens the page at %s", async (_what, words, block) => {
  const at = text.indexOf(words, text.indexOf(blocks[block]!.slice(0, 12)));
  expect(at).toBeGreaterThan(0);
  const fragment = makeTextFragment(text, at, at + words.length);
  expect(fragment).toBeDefined();
  const page = await openAt(fragment!);
  expect(await blockInSight(page)).toBe(block);
  await page.close();
});
