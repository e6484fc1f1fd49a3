import { beforeAll, describe, expect, test } from "vitest";

import type { DrawnAnnotation, DrawReply, ShowReply } from "../../lib/messaging/annotation-request";
import { pause } from "../run/toolbar";
import {
  annotate,
  ask,
  type ClickedPage,
  draw,
  drawn,
  openClicked,
  places,
  states,
  untilDrawn,
} from "./annotated-page";
import { inWorker, openPage, readFixture, useBrowser } from "./harness";
import { requireIsolatedWorld } from "./isolated-world";

const session = useBrowser();

const html = readFixture("annotated--quay-works.html");

describe("on a page of paragraphs", () => {
  let clicked: ClickedPage;
  let notes: readonly DrawnAnnotation[];
  const marked = {
    a1: ["met on Tuesday for the first time"],
    a2: ["ولن يبقى أحد بلا سقف"],
    a3: ["the mayor never said.\n  We agreed"],
    a4: ["We agreed on nothing else."],
  };
  const reload = async () => {
    await clicked.page.reload();
    await untilDrawn(clicked.page, marked);
  };

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
    expect(notes[3]?.selector).toEqual({
      exact: "the mayor said. We agreed",
      prefix: "of early March.\nNobody will be left without a roof this winter, ",
      suffix: " on nothing else.\nوقال رئيس البلدية إن الأشغال تبدأ في حزيران، و",
    });
  });

  test("they are drawn as soon as they are kept, and again after a reload, without a click", async () => {
    await untilDrawn(clicked.page, marked);
    await reload();
  });

  test("they are listed in page order", async () => {
    const order = [notes[1], notes[3], notes[2], notes[0]].map((note) => [note?.id, "exact"]);
    expect(states(await draw(clicked, notes))).toEqual(order);
  });

  test("the page is, to the last character, what it was, and sees no style sheet and no change", async () => {
    const { page } = clicked;
    const look =
      "JSON.stringify([document.documentElement.outerHTML, document.styleSheets.length, document.adoptedStyleSheets.length])";
    const bare = await openPage(session(), html, { name: "bare.html" });
    const expected = await bare.evaluate<string>(look);
    await bare.close();
    await reload();
    await page.evaluate("seen.length = 0");
    await draw(clicked, notes);
    expect(await page.evaluate(look)).toBe(expected);
    expect(await page.evaluate("seen")).toEqual([]);
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
    const { page, tabId } = clicked;
    await reload();
    const inView = `(() => { const { top, bottom } = document.getElementById("fourth").getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })()`;
    const show = (id: string) => ask<ShowReply>(session(), tabId, { name: "annotations.show", id });
    expect(await page.evaluate(inView)).toBe(false);
    expect(await show(notes[0]!.id)).toEqual({ kind: "shown" });
    expect(await page.evaluate(inView)).toBe(true);
    expect(await show("nobody")).toEqual({ kind: "orphan" });
  });

  test("switched off they are found and not drawn, and an empty list takes everything away", async () => {
    const { page } = clicked;
    expect(places(await draw(clicked, notes, false))).toHaveLength(4);
    expect(await drawn(page)).toEqual({});
    await draw(clicked, notes);
    expect(await drawn(page)).toEqual(marked);
    expect(places(await draw(clicked, []))).toEqual([]);
    expect(await drawn(page)).toEqual({});
  });

  test("annotations of another address are neither looked for nor drawn", async () => {
    const url = "http://page.test/other.html";
    const request = { name: "annotations.draw", url, annotations: notes, draw: true };
    expect(await ask<DrawReply>(session(), clicked.tabId, request)).toEqual({ kind: "left" });
    expect(await drawn(clicked.page)).toEqual({});
  });

  test("words that were edited away are an orphan, also where they still stand elsewhere, and nothing is drawn", async () => {
    const edited = html.replace(/(id="fourth">.*?) We agreed on nothing else\./s, "$1");
    session().server.add("article.html", edited);
    await clicked.page.reload();
    const { a4: _gone, ...left } = marked;
    await untilDrawn(clicked.page, left);
    expect(states(await draw(clicked, notes)).at(-1)).toEqual([notes[0]?.id, "orphan"]);
    expect(await drawn(clicked.page)).toEqual(left);
  });

  test("nothing is selected", async () => {
    await clicked.page.reload();
    expect(await ask(session(), clicked.tabId, { name: "annotations.describe" })).toEqual({
      kind: "no-selection",
    });
  });

  const getsNothing = async ({ page, tabId }: ClickedPage) => {
    const asked = `chrome.tabs.sendMessage(${tabId}, { name: "annotations.describe" }).then(JSON.stringify, String)`;
    expect(await inWorker(session(), asked)).toContain("Receiving end does not exist");
    const ground = `getComputedStyle(document.querySelector("p"), "::highlight(a1)").backgroundColor`;
    expect(await page.evaluate(ground)).toBe("rgba(0, 0, 0, 0)");
  };

  test("another page of the same site gets neither script nor style", async () => {
    session().server.add("bare.html", html);
    await clicked.page.goto("http://page.test/bare.html");
    await pause(500);
    await getsNothing(clicked);
  });

  test("nor does it where the reader goes on while they are on their way to the page with annotations", async () => {
    const { page } = clicked;
    await inWorker(
      session(),
      `globalThis.send ??= chrome.tabs.sendMessage;
      chrome.tabs.sendMessage = (...all) => new Promise((done) => setTimeout(done, 700)).then(() => send(...all));`,
    );
    await page.goto("http://page.test/article.html");
    await pause(200);
    await page.goto("http://page.test/bare.html");
    await pause(1500);
    await inWorker(session(), "chrome.tabs.sendMessage = globalThis.send; null");
    await getsNothing(clicked);
  });
});

describe("on a page that hides and fakes what scripts ask for", () => {
  test("its words are described, found, drawn and shown, and it sees nothing of it", async () => {
    const markup = readFixture("hostile--everything.html").replace(
      "</body>",
      `<p id="quoted">Efforts go on all the same, it was said in the evening.</p>
      <p>Another paragraph stands below it, so that there is something around the words.</p>
      <img name="CSS" id="CSS"><img name="Highlight" id="Highlight"><img name="createRange"><img name="defaultView">
      <script>Object.defineProperty(Array.prototype, "evil", { get() { seen.push("array") }, configurable: true })</script></body>`,
    );
    const clicked = await openClicked(session(), markup, "hostile.html");
    const { page } = clicked;
    const world = await requireIsolatedWorld(page, session().browser.id);
    await page.evaluate("seen.length = 0");
    const before = await page.evaluate("document.documentElement.outerHTML");
    const note = await annotate(clicked, ["#quoted", "go on all the same"], "blue");
    expect(note.selector.exact).toBe("go on all the same");
    await untilDrawn(page, { a2: ["go on all the same"] });
    const show = { name: "annotations.show", id: note.id };
    expect(await ask<ShowReply>(session(), clicked.tabId, show)).toEqual({ kind: "shown" });
    await pause(500);
    expect(await page.evaluate("seen")).toEqual([]);
    expect(await page.evaluate("document.documentElement.outerHTML")).toBe(before);
    expect(world.exceptions).toEqual([]);
  });
});
