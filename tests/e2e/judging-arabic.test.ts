import { expect, test } from "vitest";

import { untilTrue } from "../run/toolbar";
import { findViolations, look, readFixture, readInPopup, useBrowser } from "./harness";

const session = useBrowser({ language: "ar" });

test("in Arabic the menu, a refused person and the form hold in light and dark, and nothing overflows", async () => {
  const { popup } = await readInPopup(session(), readFixture("arabic--two-speakers.html"));
  const holds = async () => {
    for (const scheme of ["light", "dark"] as const) {
      await look(popup, { scheme });
      expect(await findViolations(popup)).toEqual([]);
    }
    expect(await popup.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  };
  await popup.evaluate(
    `{ const more = document.querySelector(".record [data-action=more]"); more.dataset.test = "more"; more.scrollIntoView({ block: "center" }); } 1`,
  );
  await popup.click("[data-test=more]");
  await untilTrue(popup, `document.activeElement.role === "menuitem"`);
  const inside = `(() => { const { left, right, bottom } = document.querySelector(".menu:popover-open").getBoundingClientRect();
    return left >= 0 && right <= innerWidth && bottom <= innerHeight; })()`;
  expect(await popup.evaluate(inside)).toBe(true);
  await holds();
  await popup.press("End");
  await popup.press("Enter");
  await untilTrue(popup, `document.activeElement.matches("dialog.correct textarea")`);
  await holds();
  await popup.press("Escape");
  await untilTrue(popup, `!document.querySelector("dialog.correct")`);
  await popup.evaluate("document.querySelector('.said').focus(); 1");
  await popup.press("p");
  await untilTrue(popup, `document.querySelector(".judged-ways [data-action=everywhere]")`);
  await holds();
});
