import { describe, expect, test } from "vitest";

import { pause } from "../run/toolbar";
import { annotate, drawn, openClicked, untilDrawn } from "./annotated-page";
import { readFixture, until, useBrowser } from "./harness";

const session = useBrowser();
const html = readFixture("annotated--quay-works.html");

describe("on a page that changes", () => {
  test("what comes late is found when it comes", async () => {
    const { page, ...tab } = await openClicked(session(), html, "late.html");
    await annotate({ page, ...tab }, ["#second", "Nobody will be left without a roof"]);
    const late = html.replace(
      "</body>",
      `<script>const all = document.querySelector("article"); all.remove(); setTimeout(() => document.body.append(all), 3000)</script></body>`,
    );
    session().server.add("late.html", late);
    await page.reload();
    await pause(2000);
    expect(await drawn(page)).toEqual({});
    await untilDrawn(page, { a1: ["Nobody will be left without a roof"] });
  });

  test("words rewritten under a drawing lose it, and words set anew get it again", async () => {
    const clicked = await openClicked(session(), html, "live.html");
    const { page } = clicked;
    const words = "be left without a roof";
    await annotate(clicked, ["#second", words]);
    await annotate(clicked, ["#first", "on Tuesday for"], "red");
    const both = { a1: [words], a3: ["on Tuesday for"] };
    await untilDrawn(page, both);
    const rewrite = (from: string, to: string) =>
      page.evaluate(`second.firstChild.data = second.firstChild.data.replace("${from}", "${to}")`);
    await rewrite(words, "see the sea from here");
    await untilDrawn(page, { a3: ["on Tuesday for"] });
    await rewrite("see the sea from here", words);
    await page.evaluate("first.replaceWith(first.cloneNode(true))");
    await untilDrawn(page, both);
  });

  test("an app's other article shows nothing of the first, and the first shows it again", async () => {
    const app = readFixture("app--two-articles.html");
    const clicked = await openClicked(session(), app, "app.html");
    const { page } = clicked;
    const first = page.url();
    await annotate(clicked, ["#story", "efforts towards\n        reconciliation"]);
    await until("it is drawn", async () => "a1" in (await drawn(page)));
    await page.click("#next");
    await page.waitForFunction("document.querySelector('h1').textContent.startsWith('Ties')");
    await untilDrawn(page, {});
    await page.evaluate(
      ([address, markup]) => {
        history.pushState({}, "", address);
        const story = new DOMParser().parseFromString(markup!, "text/html").querySelector("#story")!;
        document.getElementById("story")!.replaceChildren(...story.childNodes);
      },
      [first, app],
    );
    await until("it is drawn again", async () => (await drawn(page))["a1"]?.length === 1);
  });
});
