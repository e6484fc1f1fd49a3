import { afterEach, expect, test } from "vitest";

import { Welcome } from "../../../../components/welcome/Welcome";
import { clear, click, makeServices, show, textOf, textsOf } from "../../../make/screen";

afterEach(clear);

test("the first-run page counts what is on record and says from when to when", async () => {
  await show(<Welcome services={makeServices(undefined).services} />);
  expect(textsOf(".counts dd")).toEqual(["3", "1", "1", "12"]);
  expect(textOf(document.querySelector(".counts + p"))).toBe(
    "Statements from 20 Oct 2017 to 1 Jul 2024. For 2 of them no date is known; they are shown as on record, never as earlier.",
  );
});

test("it says so when the record cannot be read", async () => {
  const { services } = makeServices(undefined, { corpusFacts: () => Promise.reject(new Error("closed")) });
  await show(<Welcome services={services} />);
  expect(textsOf('[role="alert"]')).toEqual(["The record could not be read. Reload this page to try again."]);
});

test("it opens the sample article beside its report, and closes it again", async () => {
  await show(<Welcome services={makeServices(undefined).services} />);
  await click("Try it on the sample article");
  expect(textOf(document.querySelector(".sample-article .note-line"))).toContain(
    "Written for this demonstration.",
  );
  expect(textsOf(".sample-report h3")).toEqual(["Bridge opens in May"]);
  expect(document.querySelectorAll("main")).toHaveLength(1);
  await click("Close the sample article");
  expect(document.querySelector(".sample-article")).toBeNull();
});

test("it says so when the sample cannot be matched", async () => {
  const { services } = makeServices(undefined, { matchSample: () => Promise.reject(new Error("closed")) });
  await show(<Welcome services={services} />);
  await click("Try it on the sample article");
  expect(textsOf('[role="alert"]')).toEqual(["The sample could not be matched."]);
});
