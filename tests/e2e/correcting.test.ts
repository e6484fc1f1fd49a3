import { describe, expect, test } from "vitest";

import { untilTrue } from "../run/toolbar";
import { findBrokenRules } from "./broken-rules";
import { findViolations, useBrowser } from "./harness";
import { openness, recordWith, useJudgedPages } from "./judged-pages";

const session = useBrowser();
const { read, reopen } = useJudgedPages(session);

describe("the menu of a line", () => {
  test("opens on the first verdict, moves by arrows, closes by Escape; light, dark and forced colours hold", async () => {
    const { popup } = await read("menu.html");
    await popup.evaluate(
      `{ const more = ${recordWith(openness)}.querySelector("[data-action=more]"); more.dataset.test = "more"; more.scrollIntoView({ block: "center" }); } 1`,
    );
    await popup.click("[data-test=more]");
    await untilTrue(popup, `document.activeElement.role === "menuitem"`);
    const item = "document.activeElement.textContent";
    expect(await popup.evaluate(item)).toBe("Confirm match Y");
    await popup.press("ArrowDown");
    expect(await popup.evaluate(item)).toBe("Not this person P");
    await popup.press("End");
    expect(await popup.evaluate(item)).toBe("Correct this line ");
    expect(await findBrokenRules(popup)).toEqual([]);
    await popup.press("Escape");
    await untilTrue(popup, `document.activeElement.dataset.test === "more"`);
    expect(await popup.evaluate(`document.querySelectorAll(".menu:popover-open").length`)).toBe(0);
  });
});

describe("a line of the shipped corpus", () => {
  const corrected = "The policy of the movement is openness, as corrected.";

  test("is put right, says so with what it was, also after a reload, and comes back as it was shipped", async () => {
    const { page, popup } = await read("correct.html");
    await popup.evaluate(
      `{ const more = ${recordWith(openness)}.querySelector("[data-action=more]"); more.dataset.test = "more"; more.scrollIntoView({ block: "center" }); } 1`,
    );
    await popup.click("[data-test=more]");
    await untilTrue(popup, `document.activeElement.role === "menuitem"`);
    await popup.press("End");
    await popup.press("Enter");
    await untilTrue(popup, `document.querySelector("dialog.correct textarea")`);
    expect(await findViolations(popup)).toEqual([]);
    await popup.evaluate(`{
      const area = document.querySelector("dialog.correct textarea");
      area.value = ${JSON.stringify(corrected)};
      area.dispatchEvent(new InputEvent("input", { bubbles: true }));
    } 1`);
    await popup.click("dialog.correct button[type=submit]");
    const line = await untilTrue(popup, `${recordWith(corrected)}?.textContent`);
    expect(line).toContain("Words corrected by you, was “the movement's policy is openness to everyone");

    const again = await reopen(page, popup);
    await untilTrue(again, recordWith(corrected));
    // Other words are less close to the page's, so that the line may stand among those that are folded.
    await again.evaluate(`${recordWith(corrected)}.querySelector("[data-action=uncorrect]").click(); 1`);
    await untilTrue(again, recordWith(openness));
    expect(await again.evaluate(`!!${recordWith(corrected)}`)).toBe(false);
  });
});
