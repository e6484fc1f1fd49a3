import { expect, test } from "vitest";

import { getVisit } from "../run/read-page";
import { clickToolbar, untilSettled } from "../run/toolbar";
import { killWorker, openPage, readFixture, until, useBrowser } from "./harness";

const session = useBrowser();
const article = readFixture("news--four-speakers.html");

/** The article with its statements again and again, so that matching takes long enough to be killed in it. */
const inside = article.split("<article>")[1]?.split("</article>")[0] ?? "";
const longArticle = article.replace("</article>", `${inside.repeat(60)}</article>`);

test.each([1, 2, 3])(
  "killed %i times right after the click, the popup still gets its answer",
  async (kills) => {
    const { browser } = session();
    const page = await openPage(session(), article, { name: `after-click-${kills}.html` });
    const popup = await clickToolbar(browser, page);
    for (let kill = 0; kill < kills; kill++) {
      await until("there is a worker to kill", () => killWorker(session()));
    }
    expect(await untilSettled(popup)).toBe("ready");
    expect(await popup.text()).toContain("Ismail Haniyeh said");
  },
);

test("killed while it matches, it matches again and the popup gets the whole report", async () => {
  const { browser } = session();
  const page = await openPage(session(), longArticle, { name: "long.html" });
  const popup = await clickToolbar(browser, page);
  await until("the worker matches", async () => (await getVisit(popup))?.stage === "matching");
  expect(await killWorker(session())).toBe(true);
  expect((await getVisit(popup))?.stage).toBe("matching");
  expect(await untilSettled(popup)).toBe("ready");
  expect(await popup.evaluate<number>("document.querySelectorAll('.said').length")).toBeGreaterThan(300);
});

test("killed between two pages, it reads the second as it read the first", async () => {
  const { browser } = session();
  expect(await killWorker(session())).toBe(true);
  const page = await openPage(session(), article, { name: "afterwards.html" });
  const popup = await clickToolbar(browser, page);
  expect(await untilSettled(popup)).toBe("ready");
  expect(await popup.text()).toContain("Ismail Haniyeh said");
});
