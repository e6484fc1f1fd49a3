import { beforeAll, describe, expect, test } from "vitest";

import type { DrawnAnnotation, DrawReply, ShowReply } from "../../lib/messaging/annotation-request";
import { annotationStyle } from "../../lib/platform/annotation-style";
import { pause } from "../run/toolbar";
import { annotate, ask, type ClickedPage, draw, drawn, openClicked, places, states } from "./annotated-page";
import { inWorker, readFixture, until, useBrowser } from "./harness";
import { requireIsolatedWorld } from "./isolated-world";

const session = useBrowser();

const html = `<!doctype html><html lang="en"><head><title>Quay works start in June</title>
<style>body { margin: 40px; font: 20px serif } .gone { display: none }</style>
<script>
  window.seen = [];
  new MutationObserver((changes) => seen.push("mutation " + changes.length))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script></head><body>
<nav><a href="/">Front page</a></nav>
<article><h1>Quay works start in June</h1>
<p id="first">The council met on <b>Tuesday</b> for the first time since the flood of early March.</p>
<p id="second">Nobody will be left without a roof this winter, the mayor <i class="gone">never</i> said.
  We agreed on nothing else.</p>
<div style="height: 3000px"></div>
<p id="third" lang="ar" dir="rtl">وقال رئيس البلدية إن الأشغال تبدأ في حزيران، ولن يبقى أحد بلا سقف هذا الشتاء.</p>
<p id="fourth">Work on the quay is to be paid for by the state and the port. We agreed on nothing else.</p>
</article></body></html>`;

describe("on a page of paragraphs", () => {
  let clicked: ClickedPage;
  let notes: readonly DrawnAnnotation[];

  beforeAll(async () => {
    clicked = await openClicked(session(), html);
    notes = [
      await annotate(clicked, ["#fourth", "We agreed on nothing else."], "green"),
      await annotate(clicked, ["#first", "met on Tuesday for the first time"]),
      await annotate(clicked, ["#third", "ولن يبقى أحد بلا سقف"], "blue"),
      await annotate(clicked, ["#second", "the mayor never said.\n  We agreed"], "red"),
    ];
  });

  test("the words are described as they are read: without what is hidden, white space collapsed", () => {
    const [, , , last] = notes;
    expect(last?.selector).toEqual({
      exact: "the mayor said. We agreed",
      prefix: "of early March.\nNobody will be left without a roof this winter, ",
      suffix: " on nothing else.\nوقال رئيس البلدية إن الأشغال تبدأ في حزيران، و",
    });
  });

  test("they are drawn, listed in page order, and found again after a reload", async () => {
    const { page } = clicked;
    const order = [
      "met on Tuesday for t",
      "the mayor never said",
      "ولن يبقى أحد بلا سقف",
      "We agreed on nothing",
    ];
    const expected = order.map((id) => [id, "exact"]);
    expect(states(await draw(clicked, notes))).toEqual(expected);
    const marked = {
      a1: ["met on Tuesday for the first time"],
      a2: ["ولن يبقى أحد بلا سقف"],
      a3: ["the mayor never said.\n  We agreed"],
      a4: ["We agreed on nothing else."],
    };
    expect(await drawn(page)).toEqual(marked);
    await page.reload();
    expect(await drawn(page)).toEqual({});
    expect(states(await draw(clicked, notes))).toEqual(expected);
    expect(await drawn(page)).toEqual(marked);
  });

  test("the page is, to the last character, what it was, and sees no style sheet and no change", async () => {
    const { page } = clicked;
    await page.reload();
    const look =
      "JSON.stringify([document.documentElement.outerHTML, document.styleSheets.length, document.adoptedStyleSheets.length, seen])";
    const before = await page.evaluate<string>(`seen.length = 0, ${look}`);
    await inWorker(
      session(),
      `chrome.scripting.insertCSS({ target: { tabId: ${clicked.tabId} }, css: ${JSON.stringify(annotationStyle)}, origin: "AUTHOR" })`,
    );
    await draw(clicked, notes);
    expect(Object.keys(await drawn(page))).toEqual(["a1", "a2", "a3", "a4"]);
    expect(await page.evaluate(look)).toBe(before);
  });

  test("each colour has its ground and its own line, in light and in dark", async () => {
    const { page } = clicked;
    const lookOf = (name: string) =>
      page.evaluate<readonly string[]>(
        `(({ backgroundColor, textDecorationStyle, color }) => [backgroundColor, textDecorationStyle, color])(getComputedStyle(document.querySelector("p"), "::highlight(${name})"))`,
      );
    expect(await Promise.all(["a1", "a2", "a3", "a4"].map(lookOf))).toEqual([
      ["rgb(255, 240, 184)", "solid", "rgb(21, 25, 27)"],
      ["rgb(221, 231, 251)", "dashed", "rgb(21, 25, 27)"],
      ["rgb(247, 223, 232)", "dotted", "rgb(21, 25, 27)"],
      ["rgb(222, 240, 220)", "double", "rgb(21, 25, 27)"],
    ]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect((await lookOf("a1"))[0]).toBe("rgb(255, 240, 184)");
    await page.evaluate("document.documentElement.style.colorScheme = 'dark'");
    expect((await lookOf("a1"))[0]).toBe("rgb(74, 61, 16)");
    await page.emulateMedia({ colorScheme: null });
  });

  test("one of them is brought into view", async () => {
    const { page } = clicked;
    await page.reload();
    await draw(clicked, notes);
    const inView = `(() => { const { top, bottom } = document.getElementById("fourth").getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })()`;
    expect(await page.evaluate(inView)).toBe(false);
    expect(
      await ask<ShowReply>(session(), clicked.tabId, { name: "annotations.show", id: notes[0]!.id }),
    ).toEqual({
      kind: "shown",
    });
    expect(await page.evaluate(inView)).toBe(true);
    expect(
      await ask<ShowReply>(session(), clicked.tabId, { name: "annotations.show", id: "nobody" }),
    ).toEqual({
      kind: "orphan",
    });
  });

  test("switched off they are found and not drawn, and an empty list takes everything away", async () => {
    const { page } = clicked;
    await draw(clicked, notes);
    expect(places(await draw(clicked, notes, false))).toHaveLength(4);
    expect(await drawn(page)).toEqual({});
    await draw(clicked, notes);
    expect(places(await draw(clicked, []))).toEqual([]);
    expect(await drawn(page)).toEqual({});
  });

  test("words that were edited away are an orphan, also where they still stand elsewhere, and nothing is drawn", async () => {
    const { page } = clicked;
    session().server.add(
      "article.html",
      html.replace(/(id="fourth">.*?) We agreed on nothing else\./s, "$1"),
    );
    await page.reload();
    const reply = await draw(clicked, notes);
    expect(states(reply).at(-1)).toEqual(["We agreed on nothing", "orphan"]);
    expect(Object.keys(await drawn(page))).toEqual(["a1", "a2", "a3"]);
    expect(JSON.stringify(await drawn(page))).not.toContain("We agreed on nothing else");
  });

  test("nothing is selected", async () => {
    const { page } = clicked;
    await page.reload();
    expect(await ask(session(), clicked.tabId, { name: "annotations.describe" })).toEqual({
      kind: "no-selection",
    });
  });

  test("annotations of another address are neither looked for nor drawn", async () => {
    const { page } = clicked;
    const request = {
      name: "annotations.draw",
      url: "http://page.test/other.html",
      annotations: notes,
      draw: true,
    };
    expect(await ask<DrawReply>(session(), clicked.tabId, request)).toEqual({ kind: "left" });
    expect(await drawn(page)).toEqual({});
  });
});

describe("on a page that changes", () => {
  test("what comes late is found when it comes", async () => {
    const clicked = await openClicked(session(), html, "late.html");
    const { page } = clicked;
    const note = await annotate(clicked, ["#second", "Nobody will be left without a roof"]);
    const late = html.replace(
      "</body>",
      `<script>const all = document.querySelector("article"); all.remove(); setTimeout(() => document.body.append(all), 3000)</script></body>`,
    );
    session().server.add("late.html", late);
    await page.reload();
    expect(states(await draw(clicked, [note]))).toEqual([[note.id, "orphan"]]);
    expect(await drawn(page)).toEqual({});
    const marked = { a1: ["Nobody will be left without a roof"] };
    await until("it is drawn", async () => JSON.stringify(await drawn(page)) === JSON.stringify(marked));
    expect(states(await draw(clicked, [note]))).toEqual([[note.id, "exact"]]);
  });

  test("words rewritten under a drawing lose it, and words set anew get it again", async () => {
    const clicked = await openClicked(session(), html, "live.html");
    const { page } = clicked;
    const words = "be left without a roof";
    const notes = [
      await annotate(clicked, ["#second", words]),
      await annotate(clicked, ["#first", "on Tuesday for"], "red"),
    ];
    await draw(clicked, notes);
    expect(await drawn(page)).toEqual({ a1: [words], a3: ["on Tuesday for"] });
    await page.evaluate(
      "second.firstChild.data = second.firstChild.data.replace('left without', 'left with')",
    );
    await until(
      "only the other is drawn",
      async () => JSON.stringify(await drawn(page)) === '{"a3":["on Tuesday for"]}',
    );
    await page.evaluate(
      "second.firstChild.data = second.firstChild.data.replace('left with', 'left without')",
    );
    await page.evaluate("first.replaceWith(first.cloneNode(true))");
    await until("both are drawn again", async () => Object.keys(await drawn(page)).length === 2);
    expect(await drawn(page)).toEqual({ a1: [words], a3: ["on Tuesday for"] });
  });

  test("an app's other article shows nothing of the first, and the first shows it again", async () => {
    const clicked = await openClicked(session(), readFixture("app--two-articles.html"), "app.html");
    const { page } = clicked;
    const first = page.url();
    const note = await annotate(clicked, ["#story", "efforts towards\n        reconciliation"]);
    expect(states(await draw(clicked, [note]))).toEqual([[note.id, "exact"]]);
    await page.click("#next");
    await page.waitForFunction("document.querySelector('h1').textContent.startsWith('Ties')");
    await until("nothing is drawn", async () => JSON.stringify(await drawn(page)) === "{}");
    await page.evaluate(
      ([address, story]) => {
        history.pushState({}, "", address);
        document
          .getElementById("story")!
          .replaceChildren(
            ...new DOMParser().parseFromString(story!, "text/html").querySelector("#story")!.childNodes,
          );
      },
      [first, readFixture("app--two-articles.html")],
    );
    await until("it is drawn again", async () => "a1" in (await drawn(page)));
    expect((await drawn(page))["a1"]).toHaveLength(1);
  });
});

describe("on a page that hides and fakes what scripts ask for", () => {
  test("its words are described, found, drawn and shown, and it sees nothing of it", async () => {
    const markup = readFixture("hostile--everything.html").replace(
      "</body>",
      `<p id="quoted">Efforts go on all the same, it was said in the evening.</p>
      <p>Another paragraph stands below it, so that there is something around the words.</p>
      <img name="CSS" id="CSS"><img name="Highlight" id="Highlight"><img name="createRange"><img name="defaultView">
      <script>for (const name of ["getSelection", "createRange", "createTreeWalker"]) Document.prototype["own" + name] = Document.prototype[name];
        Object.defineProperty(Array.prototype, "evil", { get() { seen.push("array") }, configurable: true });</script></body>`,
    );
    const clicked = await openClicked(session(), markup, "hostile.html");
    const { page } = clicked;
    const world = await requireIsolatedWorld(page, session().browser.id);
    const note = await annotate(clicked, ["#quoted", "go on all the same"], "blue");
    expect(note.selector.exact).toBe("go on all the same");
    await page.evaluate("seen.length = 0");
    const before = await page.evaluate("document.documentElement.outerHTML");
    expect(states(await draw(clicked, [note]))).toEqual([[note.id, "exact"]]);
    expect(await ask<ShowReply>(session(), clicked.tabId, { name: "annotations.show", id: note.id })).toEqual(
      { kind: "shown" },
    );
    expect(await drawn(page)).toEqual({ a2: ["go on all the same"] });
    await pause(500);
    expect(await page.evaluate("seen")).toEqual([]);
    expect(await page.evaluate("document.documentElement.outerHTML")).toBe(before);
    expect(world.exceptions).toEqual([]);
  });
});
