import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";

import type { RawTarget } from "../run/raw-target";
import { closePopup, openPopup, pause, untilTrue } from "../run/toolbar";
import { findViolations, getTabId, killWorker, readFixture, until, useBrowser } from "./harness";
import { kept, rowsOf } from "./kept-rows";

const session = useBrowser();
const article = readFixture("news--four-speakers.html");

/** Serves an article under a name and opens it; another address may lead to the same. */
async function open(name: string, html = article, address = `http://page.test/${name}`): Promise<Page> {
  session().server.add(name, html);
  const page = await session().browser.context.newPage();
  await page.goto(address, { waitUntil: "load" });
  return page;
}

const text = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.innerText`;
const type = async (popup: RawTarget, selector: string, value: string) => {
  await popup.click(selector);
  await popup.evaluate(`document.querySelector(${JSON.stringify(selector)}).select(); 1`);
  await popup.send("Input.insertText", { text: value });
};
const fieldOf = (label: string) =>
  `[...document.querySelectorAll(".save-card .field")].find((field) => field.querySelector("label")?.innerText === ${JSON.stringify(label)})`;

/** Opens the card, and marks its fields so that they can be clicked. */
async function openCard(popup: RawTarget): Promise<void> {
  await popup.click({ role: "button", name: /^Saved?$/ });
  await untilTrue(popup, `document.querySelector(".save-card") && document.activeElement.type === "submit"`);
  await popup.evaluate(
    `document.querySelectorAll(".save-card .field").forEach((field) =>
      field.querySelector("input, select")?.setAttribute("data-field", field.querySelector("label")?.innerText ?? "")); 1`,
  );
}

async function saveByCard(popup: RawTarget): Promise<string> {
  await popup.press("Enter");
  return await untilTrue(popup, text(".toast p"));
}

describe("an article is saved", () => {
  test("from the popup, after the card has shown what is kept of it and from where", async () => {
    const popup = await openPopup(session().browser, await open("saved.html"));
    await openCard(popup);
    const fields = await popup.evaluate<Record<string, readonly [string, string]>>(
      `Object.fromEntries([...document.querySelectorAll(".save-fields .field")].map((field) =>
        [field.querySelector("label").innerText, [field.querySelector("input, select").value, field.querySelector(".source").innerText.trim()]]))`,
    );
    expect(fields).toMatchObject({
      Headline: ["Officials return to unity, contacts and ties", "as printed on the page"],
      Outlet: ["The Test Gazette", "from the page’s metadata"],
      Published: ["2025-03-10", "from the page’s metadata"],
    });
    expect(fields["Updated"]).toEqual(["", expect.stringContaining("not found on the page") as string]);
    expect(await findViolations(popup)).toEqual([]);
    await type(popup, "[data-field='New collection']", "Reconciliation");
    await popup.evaluate(`document.querySelector(".save-card [type=submit]").focus(); 1`);
    expect(await saveByCard(popup)).toContain("Reconciliation");
    const { row, versions } = await kept(popup, "/saved.html");
    expect(row).toMatchObject({
      summary: { title: "Officials return to unity, contacts and ties", versions: 1 },
    });
    expect(row!.summary.figureIds.length).toBeGreaterThan(3);
    expect(versions).toHaveLength(1);
    const [collection] = await rowsOf<{ id: string; name: string }>(popup, "collections");
    expect(collection?.name).toBe("Reconciliation");
    expect(await rowsOf(popup, "memberships")).toMatchObject([
      { collectionId: collection!.id, articleId: row!.id },
    ]);
    expect(await untilTrue(popup, text(".notice"))).toMatch(/^Saved on \d+ \w+ \d+, 1 version, 0 notes/);
    expect(await popup.text()).toContain("Saved\n");
    await closePopup(session().browser, popup);
  });

  test("again, unchanged: there is no new version, and the collections of the last time are ticked", async () => {
    const popup = await openPopup(session().browser, await open("saved.html"));
    await openCard(popup);
    await untilTrue(popup, `document.querySelector(".save-card [type=checkbox]")?.checked`);
    expect(await saveByCard(popup)).toContain("The text is the one kept before");
    expect((await kept(popup, "/saved.html")).versions).toHaveLength(1);
    await closePopup(session().browser, popup);
  });

  test("as it is by now: a page that changed while it stood open has a second version", async () => {
    const page = await open("saved.html");
    const popup = await openPopup(session().browser, page);
    await page.evaluate(() => {
      document.querySelector("article p")!.textContent =
        "The text of this paragraph has been put in by the editors since.";
    });
    await openCard(popup);
    expect(await saveByCard(popup)).toContain("Version 2");
    const { versions } = await kept(popup, "/saved.html");
    expect(versions.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(versions[0]!.textSha256).not.toBe(versions[1]!.textSha256);
    expect(await untilTrue(popup, text(".notice"))).toContain("2 versions");
    await closePopup(session().browser, popup);
  });

  test("a page that says something else than what is kept says so, and is kept by one click", async () => {
    const popup = await openPopup(session().browser, await open("saved.html"));
    expect(await untilTrue(popup, text(".notice"))).toContain("The text has changed since.");
    await popup.click({ role: "button", name: "Save a new version" });
    expect(await untilTrue(popup, text(".toast p"))).toContain("Version 3");
    await untilTrue(popup, `!document.querySelector(".notice").innerText.includes("changed")`);
    await closePopup(session().browser, popup);
  });
});

describe("an article that is saved is known", () => {
  test("by its address with parameters of a campaign", async () => {
    const address = "http://page.test/saved.html?utm_source=letter&fbclid=x#comments";
    const popup = await openPopup(session().browser, await open("saved.html", article, address));
    expect(await untilTrue(popup, text(".notice"))).toContain("3 versions");
    await closePopup(session().browser, popup);
  });

  test("at another address that names it as its own, which is then known too", async () => {
    const link = '<link rel="canonical" href="http://page.test/saved.html">';
    const named = article.replace("</head>", `${link}</head>`);
    const popup = await openPopup(session().browser, await open("print/saved.html", named));
    expect(await untilTrue(popup, text(".notice"))).toContain("Saved on");
    await openCard(popup);
    await saveByCard(popup);
    const { row } = await kept(popup, "/print/saved.html");
    expect(row?.id).toBe((await kept(popup, "/saved.html")).row?.id);
    await closePopup(session().browser, popup);
  });

  test("not at another address by its text alone, which is told", async () => {
    const popup = await openPopup(session().browser, await open("copy.html"));
    expect(await untilTrue(popup, text(".notice"))).toContain("Also saved from page.test");
    expect((await kept(popup, "/copy.html")).row).toBeUndefined();
    await closePopup(session().browser, popup);
  });
});

test("what the user puts right is kept as theirs; a date that is none is said, and nothing is lost of what was typed", async () => {
  const popup = await openPopup(session().browser, await open("corrected.html"));
  await openCard(popup);
  await type(popup, "[data-field='Headline']", "A headline of my own");
  await type(popup, "[data-field='Published']", "next May");
  await popup.send("Input.dispatchKeyEvent", {
    type: "rawKeyDown",
    key: "Enter",
    code: "Enter",
    windowsVirtualKeyCode: 13,
    modifiers: 2,
  });
  await untilTrue(popup, `document.querySelector(".source[role=alert]")`);
  expect(await popup.evaluate(`${fieldOf("Published")}.innerText`)).toContain("2017-10-23");
  expect((await kept(popup, "/corrected.html")).row).toBeUndefined();
  await type(popup, "[data-field='Published']", "2025-03");
  await popup.send("Input.dispatchKeyEvent", {
    type: "rawKeyDown",
    key: "Enter",
    code: "Enter",
    windowsVirtualKeyCode: 13,
    modifiers: 2,
  });
  await untilTrue(popup, text(".toast p"));
  expect((await kept(popup, "/corrected.html")).row).toMatchObject({
    corrections: {
      title: { value: "A headline of my own" },
      publishedOn: { value: { value: "2025-03", precision: "month", basis: "user" } },
    },
    summary: { title: "A headline of my own" },
  });
  await closePopup(session().browser, popup);
});

test("saved by mistake, it is undone by one click and is in the trash", async () => {
  const popup = await openPopup(session().browser, await open("mistake.html"));
  await openCard(popup);
  await saveByCard(popup);
  await popup.click({ role: "button", name: /^Undo/ });
  expect(
    await until("it is undone", async () => (await kept(popup, "/mistake.html")).row?.deletedAt),
  ).toBeTruthy();
  await untilTrue(popup, `!document.body.innerText.includes("Saved on")`);
  await closePopup(session().browser, popup);
});

test.each([0, 15, 30, 60, 120])("killed %i ms after it was asked, the worker saves once", async (ms) => {
  const name = `killed-${ms}.html`;
  const popup = await openPopup(session().browser, await open(name));
  await openCard(popup);
  await popup.press("Enter");
  await pause(ms);
  await killWorker(session());
  await untilTrue(popup, text(".toast p"));
  const { rows, versions } = await kept(popup, `/${name}`);
  expect([rows.length, versions.length]).toEqual([1, 1]);
  await closePopup(session().browser, popup);
});

test("two popups of two tabs that save the same article at once end in one article", async () => {
  const pages = [await open("twice.html"), await open("twice.html")];
  const ids = [await getTabId(session(), pages[0]!), await getTabId(session(), pages[1]!)];
  await closePopup(session().browser, await openPopup(session().browser, pages[0]!));
  const asked = await openPopup(session().browser, pages[1]!);
  await asked.evaluate(
    `Promise.all(${JSON.stringify(ids)}.map((tabId) => chrome.runtime.sendMessage({
      name: "article.save",
      body: { requestId: crypto.randomUUID(), tabId, collectionIds: [] },
    })))`,
  );
  const { rows, versions } = await kept(asked, "/twice.html");
  expect([rows.length, versions.length]).toEqual([1, 1]);
  await closePopup(session().browser, asked);
});

test("a note made while the popup is open counts at once in what the popup says", async () => {
  const page = await open("noted.html");
  const tabId = await getTabId(session(), page);
  const popup = await openPopup(session().browser, page);
  await openCard(popup);
  await saveByCard(popup);
  await untilTrue(popup, `document.querySelector(".notice").innerText.includes("0 notes")`);
  const quote = { exact: "Officials return to unity, contacts and ties", prefix: "", suffix: "" };
  const body = { tabId, quote, tags: [], colour: "yellow" };
  await popup.evaluate(
    `chrome.runtime.sendMessage({ name: "annotation.add", body: { ...${JSON.stringify(body)}, requestId: crypto.randomUUID() } })`,
  );
  await untilTrue(popup, `document.querySelector(".notice").innerText.includes("1 note")`);
  expect(await rowsOf(popup, "annotations")).toMatchObject([
    { articleId: (await kept(popup, "/noted.html")).row!.id },
  ]);
  await closePopup(session().browser, popup);
});
