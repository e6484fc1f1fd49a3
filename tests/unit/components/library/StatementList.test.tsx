import { afterEach, beforeEach, expect, test } from "vitest";

import { StatementList } from "../../../../components/library/StatementList";
import { Announcer } from "../../../../components/shared/Announcer";
import type { StatementId } from "../../../../lib/domain/ids";
import { indexRows } from "../../../../lib/services/corpus-index";
import { statementLines } from "../../../../lib/services/statement-lines";
import { makeRows, makeStatement } from "../../../make/corpus-rows";
import { makeDay } from "../../../make/page-report";
import { clear, click, makeServices, press, show, textOf } from "../../../make/screen";

afterEach(clear);

const none = new Set<string>();
const noRows = { figures: none, outlets: none, documents: none, claims: none, statements: none };
const words = { form: "verbatim", text: "It opens." } as const;
const statements = [
  makeStatement("first", { saidOn: makeDay("2020-01-03") }, words),
  makeStatement("mine", { saidOn: makeDay("2020-02-03") }, words),
  makeStatement("mended", { saidOn: makeDay("2020-03-03") }, words),
];
const of = (id: string) => ({ ...noRows, statements: new Set([id as StatementId]) });
const corpus = {
  index: indexRows(makeRows(statements)),
  user: { own: of("mine"), edited: of("mended"), imported: noRows },
  revision: 1,
};

let calls: readonly string[];
beforeEach(async () => {
  const fake = makeServices(undefined);
  calls = fake.calls;
  await show(
    <Announcer services={fake.services}>
      <StatementList statements={statementLines(statements, corpus)} withSpeaker={false} withClaims={false} />
    </Announcer>,
  );
});

const focused = () => document.activeElement?.getAttribute("data-statement");
const toast = () => textOf(document.querySelector(".toast p"));

test("a line is copied with its source by its button", async () => {
  await click("Copy with source");
  expect(calls).toEqual([
    "copy “It opens.” – Bo Sample, said 3 Jan 2020, Daily Example, published 5 Jan 2020, https://daily.example/d1",
  ]);
  expect(toast()).toBe("Copied with source: “It opens.” – Bo Sample");
});

test("J and K go from line to line, X copies the one that has the focus, and whose it is comes along", async () => {
  await press("x");
  expect(calls).toEqual([]);
  await press("j");
  expect(focused()).toBe("first");
  await press("j");
  await press("x");
  await press("j");
  await press("x");
  await press("k");
  expect(focused()).toBe("mine");
  expect(calls.map((call) => /^copy \[(.*?)\]/.exec(call)?.[1])).toEqual([
    "recorded by hand, not from the shipped corpus",
    "corrected by hand",
  ]);
});

test("each line, its link and its button are named by its date", () => {
  const [line] = document.querySelectorAll("[data-statement]");
  const name = line?.getAttribute("aria-labelledby") ?? "";
  expect(textOf(document.getElementById(name))).toBe("3 Jan 2020said");
  for (const action of ["source", "copy"]) {
    expect(line?.querySelector(`[data-action=${action}]`)?.getAttribute("aria-describedby")).toBe(name);
  }
});
