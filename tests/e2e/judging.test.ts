import { describe, expect, test } from "vitest";

import { untilTrue } from "../run/toolbar";
import {
  findViolations,
  getBadge,
  getTabId,
  killWorker,
  requireSidePanel,
  until,
  untilRead,
  useBrowser,
} from "./harness";
import {
  article,
  focused,
  judge,
  judgements,
  learnedSpellings,
  openness,
  recordWith,
  saidBy,
  shown,
  speakers,
  useJudgedPages,
} from "./judged-pages";

const session = useBrowser();
const { read, open, close, reopen, forget } = useJudgedPages(session);
const lone = article.replace("Saleh al-Arouri, according", "al-Arouri, according");

describe("not this claim", () => {
  test("C makes one line of a record, with the focus on it; Z brings it back", async () => {
    const { popup } = await read("claim-undo.html");
    const before = await shown(popup);
    await judge(popup, recordWith(openness), "c");
    await untilTrue(popup, `${focused}?.matches(".judged")`);
    expect(await popup.evaluate(`${focused}.innerText.replace(/\\s+/g, " ")`)).toBe(
      "Not this claim Mousa Abu Marzouk Undo Z",
    );
    await popup.press("z");
    await untilTrue(popup, `!document.querySelector(".judged") && ${focused}?.matches(".record")`);
    await until("the others are back", async () => (await shown(popup)) === before);
    const said = await judgements(popup);
    expect(said.map(({ target, verdict }) => `${target.kind} ${verdict}`)).toEqual([
      "claim rejected",
      "claim withdrawn",
    ]);
  });

  test("holds after a reload and on another page, and the badge counts without it", async () => {
    const { page, popup } = await read("claim.html");
    const tabId = await getTabId(session(), page);
    const again = await open(page);
    const badge = Number(await getBadge(session(), tabId));
    expect(await shown(again)).toBeGreaterThan(1);
    await judge(again, recordWith(openness), "c");
    await until("it is gone wherever it was shown for the claim", async () => (await shown(again)) === 0);
    await until("the badge follows", async () => Number(await getBadge(session(), tabId)) === badge - 1);
    const reloaded = await reopen(page, again);
    expect(await shown(reloaded)).toBe(0);
    await close(reloaded);
    const other = await read("claim-elsewhere.html", { host: "other.test" });
    expect(await shown(other.popup)).toBe(0);
    expect(popup.state).toBe("ready");
  });
});

describe("not this person", () => {
  const name = "Hussam Badran";

  test("holds on the article only, then on the outlet, then everywhere; Undo takes all of it back", async () => {
    const { page, popup } = await read("person.html");
    expect(await speakers(popup)).toContain(name);
    await judge(popup, saidBy(name), "p");
    await untilTrue(popup, `document.body.innerText.includes("“Hussam Badran” is not Hussam Badran")`);
    await until("the figure is gone", async () => (await speakers(popup)).includes(`${name}*`));
    expect(await popup.evaluate(`${focused}?.innerText.startsWith("Hussam Badran said")`)).toBe(true);
    expect(await popup.text()).toContain("on this article");

    const again = await reopen(page, popup);
    expect(await speakers(again)).toContain(`${name}*`);
    await close(again);
    const sibling = await read("person-2.html");
    expect(await speakers(sibling.popup)).toContain(name);

    await judge(sibling.popup, saidBy(name), "p");
    await untilTrue(sibling.popup, `document.querySelector("[data-action=outlet]")`);
    await sibling.popup.click("[data-action=outlet]");
    await untilTrue(sibling.popup, `document.body.innerText.includes("everywhere on page.test")`);
    await close(sibling.popup);
    const third = await read("person-3.html");
    expect(await speakers(third.popup)).toContain(`${name}*`);
    await close(third.popup);
    const abroad = await read("person-4.html", { host: "other.test" });
    expect(await speakers(abroad.popup)).toContain(name);

    await judge(abroad.popup, saidBy(name), "p");
    await untilTrue(abroad.popup, `document.querySelector("[data-action=everywhere]")`);
    await abroad.popup.click("[data-action=everywhere]");
    await untilTrue(abroad.popup, `!document.querySelector("[data-action=everywhere]")`);
    await close(abroad.popup);
    const farther = await read("person-5.html", { host: "third.test" });
    expect(await speakers(farther.popup)).toContain(`${name}*`);
    await close(farther.popup);

    const back = await open(abroad.page);
    expect(await speakers(back)).toContain(`${name}*`);
  });

  test("the undo of a widened refusal takes back every step", async () => {
    const { popup } = await read("person-undo.html");
    await judge(popup, saidBy(name), "p");
    await untilTrue(popup, `document.querySelector("[data-action=everywhere]")`);
    await popup.click("[data-action=everywhere]");
    await untilTrue(popup, `!document.querySelector("[data-action=everywhere]")`);
    await popup.click(".judged-ways [data-action=undo]");
    await until("the figure is back", async () => (await speakers(popup)).includes(name));
    const lastIn = async (kind: string) =>
      (await judgements(popup)).filter(({ scope }) => scope.kind === kind).at(-1)?.verdict;
    await until("it is taken back everywhere", async () => (await lastIn("everywhere")) === "withdrawn");
    await until("it is taken back here", async () => (await lastIn("article")) === "withdrawn");
  });

  test("a chip that is only possible asks, and Y makes its figure certain for good", async () => {
    const { page, popup } = await read("lone.html", { html: lone });
    await popup.evaluate(`document.querySelector(".chips .plain")?.click(); 1`);
    await untilTrue(popup, `document.querySelector(".chip.possible")`);
    await popup.click(".chip.possible");
    await untilTrue(popup, `document.querySelector(".question:popover-open")`);
    expect(await popup.evaluate(`document.querySelector(".question").innerText`)).toContain(
      "Is this Saleh al-Arouri?",
    );
    expect(await findViolations(popup)).toEqual([]);
    await popup.press("y");
    await untilTrue(popup, `!document.querySelector(".chip.possible")`);
    const again = await reopen(page, popup);
    await again.evaluate(`document.querySelector(".chips .plain")?.click(); 1`);
    expect(await again.evaluate(`document.querySelectorAll(".chip.possible").length`)).toBe(0);
    expect(await speakers(again)).toContain("al-Arouri");
  });

  test("a spelling that is confirmed is remembered, and forgotten with Undo", async () => {
    const html = article.replaceAll("Hussam Badran", "Husaam Badraan");
    const { popup } = await read("learned.html", { html });
    await popup.evaluate(`document.querySelector(".chips .plain")?.click(); 1`);
    await judge(popup, saidBy("Hussam Badran"), "y");
    await untilTrue(popup, `document.body.innerText.includes("The spelling is remembered for other pages.")`);
    await until(
      "it is one of the figure's",
      async () => (await learnedSpellings(popup)).join() === "Husaam Badraan",
    );
    await popup.press("z");
    await until("it is forgotten", async () => (await learnedSpellings(popup)).length === 0);
  });
});

describe("not a statement", () => {
  test("S takes the page's words away, here after a reload and on another page", async () => {
    const { page, popup } = await read("words.html");
    const before = (await speakers(popup)).length;
    await judge(popup, saidBy("Ismail Haniyeh"), "s");
    await untilTrue(popup, `${focused}?.matches(".said.judged")`);
    const again = await reopen(page, popup);
    expect(await speakers(again)).toHaveLength(before - 1);
    expect(await speakers(again)).not.toContain("Ismail Haniyeh");
    await close(again);
    const other = await read("words-2.html", { host: "other.test" });
    expect(await speakers(other.popup)).not.toContain("Ismail Haniyeh");
  });
});

describe("a worker that is killed", () => {
  test.each([1, 2, 3])(
    "right after the key (%i) has kept the judgement once, and the pages follow",
    async (run) => {
      const { page, popup } = await read(`killed-${run}.html`);
      const tabId = await getTabId(session(), page);
      const again = await open(page);
      const before = (await judgements(again)).length;
      await judge(again, saidBy("Ismail Haniyeh"), "s");
      await killWorker(session());
      await untilTrue(again, `document.querySelector(".said.judged")`);
      const kept = (await judgements(again)).slice(before);
      expect(kept.map(({ target, verdict }) => [target.kind, verdict])).toEqual([
        ["attribution", "rejected"],
      ]);
      await untilRead(session(), tabId, ({ attributions }) =>
        attributions.every(({ speaker }) => speaker.name !== "Ismail Haniyeh"),
      );
      const reloaded = await reopen(page, again);
      expect(await speakers(reloaded)).not.toContain("Ismail Haniyeh");
      expect(popup.state).toBe("ready");
    },
  );
});

describe("the side panel", () => {
  test("judges by the same keys, and the popup follows", async () => {
    const { page, popup } = await read("panel.html");
    await popup.click({ role: "button", name: "Side panel" });
    const panel = await requireSidePanel(session());
    forget();
    await untilTrue(panel, "document.querySelector('.said')");
    await judge(panel, saidBy("Ismail Haniyeh"), "s");
    await untilTrue(panel, `${focused}?.matches(".said.judged")`);
    const again = await open(page);
    await until("the popup follows", async () => !(await speakers(again)).includes("Ismail Haniyeh"));
    await panel.evaluate("window.close(); 1").catch(() => undefined);
  });
});
