import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { root } from "../run/build";
import { readPage } from "../run/read-page";
import { useBrowser } from "./harness";

const session = useBrowser();
const sample = readFileSync(join(root, "tests/run/sample-article.html"), "utf8");

test("a click on the toolbar button reads the sample article, without a request of the extension's own", async () => {
  const { browser, server, corpus, outsideRequests } = session();
  const { report, popup } = await readPage(browser, server.add("sample.html", sample), corpus);
  expect(popup.state).toBe("ready");
  expect(report).not.toHaveProperty("error");
  expect(report.article).toMatchObject({ url: "http://page.test/sample.html", isArticle: true });
  expect(report.attributions.flatMap((attribution) => attribution.matches)).not.toEqual([]);
  expect(report.popup).toContain("Hussam Badran");
  expect(outsideRequests).toEqual([]);
});

test("a page of the browser's own cannot be read, and the popup says so", async () => {
  const { browser, corpus } = session();
  const { report, popup } = await readPage(browser, "chrome://version/", corpus);
  expect(popup.state).toBe("failed");
  expect(report).toMatchObject({ error: "unreadable", article: { isArticle: false }, attributions: [] });
});

test("the popup is as wide as it is drawn", async () => {
  const { browser, server, corpus } = session();
  const { popup } = await readPage(browser, server.add("sample.html", sample), corpus);
  expect(await popup.evaluate<number>("innerWidth")).toBeGreaterThanOrEqual(360);
});
