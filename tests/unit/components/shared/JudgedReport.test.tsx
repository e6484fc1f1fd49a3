import { afterEach, describe, expect, test } from "vitest";

import type { JudgingServices } from "../../../../components/judging-services";
import { JudgedReport } from "../../../../components/shared/JudgedReport";
import { CopyContext } from "../../../../components/copy-context";
import type { PageReport } from "../../../../lib/domain/page-report";
import type { ReportRows } from "../../../../lib/services/load-report-rows";
import { buildReportView } from "../../../../lib/services/report-view";
import { makeRows, makeStatement } from "../../../make/corpus-rows";
import { makeJudgement } from "../../../make/judgement";
import { makeJudging } from "../../../make/judging";
import {
  bridgeArticle,
  makeAttribution,
  makeMatch,
  makeMention,
  makeReport,
} from "../../../make/page-report";
import { clear, click, press, settle, show, textOf, textsOf } from "../../../make/screen";

const ada = makeStatement("a", { speaker: "ada-example" as never }, { text: "Words of a." });
const rows = makeRows([ada, makeStatement("b", {}, { text: "Words of b." })]);

const report = makeReport({
  mentions: [makeMention(bridgeArticle, "Ada Example", "ada-example")],
  attributions: [
    makeAttribution(bridgeArticle, "the bridge would open in May"),
    makeAttribution(bridgeArticle, "it was expensive", { possible: true }),
  ],
  matches: [makeMatch("a"), makeMatch("b")],
});

async function open(
  services: JudgingServices,
  { shown = report, with: known = rows }: { readonly shown?: PageReport; readonly with?: ReportRows } = {},
) {
  const view = buildReportView(shown, known);
  await show(
    <CopyContext.Provider value={{ copyText: () => undefined, cite: () => undefined }}>
      <JudgedReport view={view} facts={undefined} place="popup" services={services} />
    </CopyContext.Provider>,
  );
}

/** Puts the focus on the line that has this text, and presses a key. */
async function judge(text: string, key: string) {
  const lines = [...document.querySelectorAll<HTMLElement>("[data-line]")];
  const line = lines.find((each) => each.textContent?.includes(text));
  if (!line) throw new Error(`No line has “${text}”`);
  line.focus();
  await press(key);
}

const withoutFirst = { ...report, matches: report.matches.slice(1) };

afterEach(clear);

describe("a key on a record", () => {
  test.each([
    ["Y", "y", "confirmed match the bridge would open in May everywhere"],
    ["P", "p", "rejected mention Ada Example article"],
    ["C", "c", "rejected claim a everywhere"],
    ["S", "s", "rejected statement a everywhere"],
  ])("%s says it at once", async (_key, key, expected) => {
    const { services, log } = makeJudging();
    await open(services);
    await judge("Words of a.", key);
    expect(log).toEqual([expected]);
  });

  test("C is not related, where it is shown for no claim", async () => {
    const { services, log } = makeJudging();
    const { claimId: _, ...wordsOnly } = makeMatch("b");
    await open(services, { shown: { ...report, matches: [wordsOnly] } });
    await judge("Words of b.", "c");
    expect(log).toEqual(["rejected match the bridge would open in May everywhere"]);
    expect(textsOf(".judged .strong")).toEqual(["Not related"]);
  });

  test("P on somebody else's record opens the form in which its speaker is put right", async () => {
    const { services, log } = makeJudging();
    await open(services);
    await judge("Words of b.", "p");
    expect(log).toEqual([]);
    expect(document.querySelector("dialog.correct")).not.toBeNull();
  });
});

describe("a record that was refused", () => {
  test("is one line with the focus on it, also once the page is matched again without it", async () => {
    const { services } = makeJudging();
    await open(services);
    await judge("Words of a.", "c");
    const line = document.activeElement;
    expect(textOf(line)).toBe("Not this claimAda ExampleUndo Z");
    await open(services, { shown: withoutFirst });
    expect(document.activeElement).toBe(line);
    expect(textsOf("[data-line].record")).toHaveLength(2);
    expect(textsOf(".tier")).toEqual(["1 earlier statement"]);
  });

  test("comes back by Z, and stays when the page has it again", async () => {
    const { services, log } = makeJudging();
    await open(services);
    await judge("Words of a.", "c");
    await open(services, { shown: withoutFirst });
    await press("z");
    expect(log.at(-1)).toBe("undo rejected claim a everywhere");
    expect(document.querySelectorAll(".judged")).toHaveLength(0);
    await open(services);
    expect(textsOf(".record .words")).toEqual(["Words of a.", "Words of b."]);
  });

  test("Z away from it takes back what was said last, once", async () => {
    const { services, log } = makeJudging();
    await open(services);
    await judge("Words of a.", "c");
    await judge("Words of b.", "s");
    (document.activeElement as HTMLElement).blur();
    await press("z");
    await press("z");
    await press("z");
    expect(log.slice(2)).toEqual([
      "undo rejected statement b everywhere",
      "undo rejected claim a everywhere",
    ]);
  });

  test("is not judged once more by the same keys", async () => {
    const { services, log } = makeJudging();
    await open(services);
    await judge("Words of a.", "c");
    await press("s");
    expect(log).toHaveLength(1);
  });
});

describe("a person who was refused", () => {
  test("is refused on the article, then on the outlet, then everywhere, and all of it is undone at once", async () => {
    const { services, log } = makeJudging();
    await open(services);
    await judge("the bridge would open", "p");
    expect(textsOf(".judged-note p:first-child")).toEqual([
      "Not this person“Ada Example” is not Ada Exampleon this article",
    ]);
    await click("Everywhere on news.example");
    await click("Everywhere");
    expect(textsOf(".judged-ways button").map((name) => name.replace(/ Z$/, ""))).toEqual(["Undo"]);
    await settle(() => document.querySelector<HTMLElement>(".judged-ways [data-action=undo]")!.click());
    expect(log).toEqual([
      "rejected mention Ada Example article",
      "rejected mention Ada Example outlet",
      "rejected mention Ada Example everywhere",
      "undo rejected mention Ada Example everywhere",
      "undo rejected mention Ada Example outlet",
      "undo rejected mention Ada Example article",
    ]);
  });
});

describe("a statement of the page", () => {
  test("that is none becomes one line without what stood under it, and keeps its place", async () => {
    const { services, log } = makeJudging();
    await open(services);
    await judge("the bridge would open", "s");
    expect(log).toEqual(["rejected attribution the bridge would open in May everywhere"]);
    expect(document.querySelectorAll(".record")).toHaveLength(0);
    await open(services, { shown: { ...report, attributions: report.attributions.slice(1), matches: [] } });
    expect(textsOf(".statement .strong, .statement .who").slice(0, 1)).toEqual(["Not a statement"]);
    expect(document.querySelectorAll(".statement")).toHaveLength(2);
  });

  test("confirms its words and its speaker in one", async () => {
    const { services, log } = makeJudging();
    await open(services);
    await judge("the bridge would open", "y");
    expect(log).toEqual([
      "confirmed attribution the bridge would open in May everywhere",
      "confirmed mention Ada Example article",
    ]);
    expect(textsOf(".said .flag")).toEqual(["Confirmed"]);
  });
});

test("what could not be kept changes nothing and is said", async () => {
  const { services } = makeJudging({ fails: true });
  await open(services);
  await judge("Words of a.", "c");
  expect(document.querySelectorAll(".judged")).toHaveLength(0);
  expect(textsOf("[role=alert]")).toEqual(["This could not be saved. Nothing has changed."]);
});

test("what was confirmed before says so, and is withdrawn in the scope it was said in", async () => {
  const { services, log } = makeJudging();
  const words = "the bridge would open in May";
  const confirmed = makeJudgement({ kind: "match", statementId: "a", words }, "confirmed");
  await open(services, { with: { ...rows, judgements: [confirmed] } });
  expect(textsOf(".record .flag")).toContain("Confirmed");
  await settle(() => document.querySelector<HTMLElement>(".record .confirmed button")!.click());
  expect(log).toEqual([`withdrawn match ${words} everywhere`]);
});

test("lines of the user's own and lines put right say so, with what they were", async () => {
  const { services, log } = makeJudging();
  const edit = {
    id: "e1",
    target: { table: "statements", id: "b" },
    field: "sightings/b.1/text",
    op: "set",
    value: "Words of b.",
    at: "2026-05-01T09:00:00.000Z",
  } as never;
  const notes = new Map([
    ["a", { origin: "user" as const, corrections: [] }],
    [
      "b",
      {
        origin: "seed" as const,
        corrections: [
          { field: "sightings/b.1/text", was: "Other words.", edits: [edit] },
          { field: "speaker", was: "ada-example", edits: [] },
          { field: "place", was: "Cairo", edits: [] },
        ],
      },
    ],
  ]);
  await open(services, { with: { ...rows, notes } });
  expect(textsOf(".record .flag")).toContain("Yours");
  expect(textsOf(".corrections li")).toEqual([
    "Words corrected by you, was “Other words.”",
    "Speaker corrected by you, was Ada Example",
    "Corrected by you: place",
  ]);
  await settle(() => document.querySelector<HTMLElement>("[data-action=uncorrect]")!.click());
  expect(log).toEqual(["uncorrect e1"]);
});

test("what was taken back goes with the report again once that has had it", async () => {
  const { services } = makeJudging();
  await open(services);
  await judge("Words of a.", "c");
  await press("z");
  await open(services);
  await open(services, { shown: withoutFirst });
  expect(textsOf(".record .words")).toEqual(["Words of b."]);
});
