import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { until } from "./harness";
import { useLibrary } from "./library-tabs";

const { openLibrary } = useLibrary();
const ARTICLES = 200;

const count = (page: Page) => page.locator(".list-title .num").textContent();
const untilCount = (page: Page, wanted: string) =>
  until(`the list says “${wanted}”`, async () => (await count(page)) === wanted);
const untilNav = (page: Page, name: string, wanted: string) =>
  until(`${name} counts ${wanted}`, async () => (await navCount(page, name)) === wanted);
const navCount = (page: Page, name: string) =>
  page.locator(".nav a", { hasText: name }).locator(".n").textContent();
const untilFound = async (page: Page, word: string) => {
  const sought = () => new URL(page.url()).searchParams.get("q") ?? "";
  await until(`“${word}” is searched`, async () => sought().includes(word));
  await page.waitForSelector(".list[aria-busy=false]");
};
const undo = (page: Page) => page.locator(".toast button").click();

describe("the list", () => {
  test("draws only what is in sight of all articles, and says where each stands", async () => {
    const page = await openLibrary();
    await untilCount(page, `${ARTICLES} articles`);
    const rows = page.locator(".item");
    expect(await rows.count()).toBeLessThan(60);
    expect(await rows.first().getAttribute("aria-setsize")).toBe(String(ARTICLES));
    await rows.first().locator("a").focus();
    await page.keyboard.press("End");
    await until("the last row has the focus", async () => {
      const place = page.locator(".item:has(a:focus)");
      return (await place.count()) === 1 && (await place.getAttribute("aria-posinset")) === String(ARTICLES);
    });
    await page.keyboard.press("Enter");
    await page.waitForSelector(".read-head");
  });

  test("is searched as one types, in English and in Arabic whatever form a letter has", async () => {
    const page = await openLibrary();
    await page.keyboard.press("/");
    await page.keyboard.type("crossing road");
    await untilFound(page, "crossing road");
    await page.waitForSelector(".item mark");
    const english = await count(page);
    expect(english).toMatch(/^\d+ of 200 articles$/);
    await page.reload();
    await untilCount(page, english ?? "");
    await page.getByRole("searchbox").fill("الاجتماع أمام");
    await untilFound(page, "أمام");
    await page.locator(".item mark", { hasText: "الاجتماع" }).first().waitFor();
    const hamza = await count(page);
    expect(hamza).not.toBe(english);
    await page.getByRole("searchbox").fill("الاجتماع امام");
    await untilFound(page, "امام");
    await untilCount(page, hamza ?? "");
  });

  test("is narrowed by filters that stand in its address, and says what there would be without them", async () => {
    const page = await openLibrary();
    await page.getByRole("button", { name: "Outlet" }).click();
    await page.keyboard.type("wire");
    await page.keyboard.press("Enter");
    await until("a filter is on", async () => (await page.locator(".chip.tag.on").count()) === 1);
    expect(new URL(page.url()).searchParams.get("outlet")).toBe("The Wire");
    expect(await count(page)).toMatch(/^\d+ of 200 articles$/);
    await page.getByRole("button", { name: "Date" }).click();
    await page.getByLabel("Published from").fill("1999");
    await page.getByLabel("to", { exact: true }).fill("2000");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".list .message");
    expect(await page.locator(".list .message").textContent()).toContain(
      "Without the filters there are 200.",
    );
    await page.getByRole("button", { name: "Remove the filters" }).click();
    await untilCount(page, "200 articles");
  });
});

describe("what is done with articles", () => {
  test("moves several to a collection made on the spot, and back", async () => {
    const page = await openLibrary();
    const links = page.locator(".item a");
    await links.nth(0).click();
    await links.nth(3).click({ modifiers: ["Shift"] });
    await until("four are selected", async () => (await page.locator(".item.chosen").count()) === 4);
    await page.locator(".selection").getByRole("button", { name: "Add to" }).click();
    await page.keyboard.type("Spring");
    await page.keyboard.press("Enter");
    await untilNav(page, "Spring", "4");
    await undo(page);
    await until(
      "the collection is gone",
      async () => (await page.locator(".nav a", { hasText: "Spring" }).count()) === 0,
    );
  });

  test("tags, deletes, undoes and restores; another tab sees it all", async () => {
    const [page, other] = [await openLibrary(), await openLibrary()];
    await page.locator(".item a").first().click();
    await page.waitForSelector(".read-head");
    const title = (await page.locator("#read-title").textContent()) ?? "";
    await page.locator(".read-head").getByRole("button", { name: "Tag" }).click();
    await page.keyboard.type("press day");
    await page.keyboard.press("Enter");
    await other.locator(".item", { hasText: "#press day" }).first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".read-head").getByRole("button", { name: "Delete" }).click();
    await untilCount(other, "199 articles");
    await undo(page);
    await untilCount(other, "200 articles");
    await page.locator(".item", { hasText: "#press day" }).locator("a").focus();
    await page.keyboard.press("Delete");
    await untilCount(other, "199 articles");
    await other.locator(".nav a", { hasText: "Trash" }).click();
    const deleted = other.locator(".trash li", { hasText: title });
    await deleted.getByRole("button", { name: "Restore", exact: true }).click();
    await untilCount(page, "200 articles");
  });

  test("a collection is made, renamed, deleted and comes back", async () => {
    const page = await openLibrary();
    await page.getByRole("button", { name: "New collection" }).click();
    await page.keyboard.type("Autumn");
    await page.keyboard.press("Enter");
    await untilNav(page, "Autumn", "0");
    expect(await page.locator(".list .message").textContent()).toContain("Nothing here yet.");
    await page.getByRole("button", { name: "Rename the collection" }).click();
    await page.keyboard.type("Winter");
    await page.keyboard.press("Enter");
    await untilNav(page, "Winter", "0");
    await page.getByRole("button", { name: /^Delete the collection/ }).click();
    await page.locator(".toast", { hasText: /“\p{Cf}?Winter\p{Cf}?” was deleted\./u }).waitFor();
    await untilCount(page, "200 articles");
    await undo(page);
    await untilNav(page, "Winter", "0");
  });
});

describe("the reading view", () => {
  const openAnnotated = async () => {
    const page = await openLibrary();
    await page
      .locator(".item", { hasText: /\d notes/ })
      .first()
      .locator("a")
      .click();
    await page.waitForSelector(".margin-note[data-note]");
    return page;
  };

  test("marks the very words of each note, and N goes from note to note", async () => {
    const page = await openAnnotated();
    const marked = (await page.locator(".text .hl").allTextContents()).join(" ");
    const labels = await page
      .locator(".margin .margin-note[data-note]")
      .evaluateAll((notes) =>
        notes.map((note) => /“(.*)”/u.exec(note.getAttribute("aria-label") ?? "")?.[1] ?? "no quote"),
      );
    expect(labels.length).toBeGreaterThan(1);
    for (const quote of labels) for (const word of quote.split(" ")) expect(marked).toContain(word);
    await page.keyboard.press("n");
    const first = await page.evaluate("document.activeElement.id");
    await page.keyboard.press("n");
    expect(await page.evaluate("document.activeElement.id")).not.toBe(first);
    await page.keyboard.press("Shift+N");
    expect(await page.evaluate("document.activeElement.id")).toBe(first);
  });

  test("edits a note in place and takes it back", async () => {
    const page = await openAnnotated();
    await page.keyboard.press("n");
    await page.keyboard.press("e");
    await page.locator(".note-form textarea").fill("As printed in the evening.");
    await page.keyboard.press("Control+Enter");
    await page.locator(".margin-note", { hasText: "As printed in the evening." }).waitFor();
    await undo(page);
    await until("the note is as it was", async () => {
      return (await page.locator(".margin-note", { hasText: "As printed" }).count()) === 0;
    });
  });

  test("opens the page without telling it where from, and leads to the figures and the records", async () => {
    const page = await openAnnotated();
    const link = page.locator(".read-head a.link");
    expect(await link.getAttribute("rel")).toBe("noreferrer noopener");
    expect(await link.getAttribute("href")).toMatch(/^https:\/\/news\.example\//);
    await page.locator(".margin-note.match a").first().click();
    const target = await page.evaluate<string>("document.activeElement.id");
    expect(target).toMatch(/^statement-\d+$/);
    await page.locator(".on-record .chip").first().click();
    await page.waitForSelector(".by-date, .page .soft");
    expect(new URL(page.url()).searchParams.get("view")).toBe("figures");
  });

  test("puts details right, says whose they are, and takes them back", async () => {
    const page = await openAnnotated();
    await page.getByRole("button", { name: "Edit details" }).click();
    await page.getByLabel("Published").fill("2016-02-31");
    await page.getByRole("button", { name: "Keep details" }).click();
    await page.waitForSelector(".details-form [aria-invalid=true]");
    await page.getByLabel("Published").fill("2016-02");
    await page.getByRole("button", { name: "Keep details" }).click();
    await page.locator(".fields", { hasText: "February 2016 entered by you" }).waitFor();
    await undo(page);
    await until("the page's own date is back", async () => {
      return !(await page.locator(".fields").textContent())?.includes("entered by you");
    });
  });
});

describe("the corpus", () => {
  test("a figure's statements stand in time order, and a bar keeps those of its month", async () => {
    const page = await openLibrary("?view=figures&open=hussam-badran");
    await page.waitForSelector(".by-date");
    const days = await page.evaluate<readonly string[]>(
      "[...document.querySelectorAll('.by-date .strong > time')].map((time) => time.getAttribute('datetime'))",
    );
    expect(days.length).toBeGreaterThan(10);
    expect(days).toEqual(days.toSorted());
    const bar = page.locator(".bar:not(:disabled)").first();
    const shown = Number(await bar.locator("b").textContent());
    await bar.click();
    expect(await page.locator(".by-date > li").count()).toBe(shown);
    expect(shown).toBeLessThan(days.length);
    await page.keyboard.press("Enter");
    await until("all are back", async () => (await page.locator(".by-date > li").count()) > shown);
  });
});
