import { afterEach, describe, expect, test } from "vitest";

import { JudgementList } from "../../../../components/shared/JudgementList";
import { makeJudgement, spelling } from "../../../make/judgement";
import { makeJudging } from "../../../make/judging";
import { clear, click, show, textOf, textsOf } from "../../../make/screen";

afterEach(clear);

describe("the list of judgements", () => {
  const judgement = makeJudgement(spelling("ada-example", "Example"), "rejected");
  const words = makeJudgement({ kind: "attribution", words: "The bridge. ".repeat(20) }, "rejected", {
    day: 2,
  });

  test("says what each is about and revokes it, with the way back", async () => {
    const { services, log } = makeJudging();
    const figure = { Latn: { full: "Ada Example", short: "Example" } };
    const list = { ...services, findJudgements: async () => [{ judgement: words }, { judgement, figure }] };
    await show(<JudgementList services={list} />);
    expect(textOf(document.querySelector(".soft"))).toMatch(/^2 judgements\./);
    const about = textsOf("td .about");
    expect(about[1]).toBe("“Example”, Ada Example");
    expect(about[0]!.length).toBeLessThan(90);
    expect(textsOf("tbody th")).toEqual(["Not a statement", "Not this person"]);
    await click("Revoke: Not this person, “Example”, Ada Example");
    expect(log).toEqual(["withdrawn mention Example everywhere"]);
    expect(textOf(document.querySelector(".soft"))).toMatch(/^1 judgement\./);
    await click("Undo");
    expect(log.at(-1)).toBe("undo withdrawn mention Example everywhere");
  });

  test("says that nothing has been judged, and that it could not be read", async () => {
    const { services } = makeJudging();
    await show(<JudgementList services={services} />);
    expect(textsOf("table")).toEqual([]);
    expect(textOf(document.querySelector(".soft"))).toMatch(/^No judgements\./);
    clear();
    const broken = { ...services, findJudgements: () => Promise.reject(new Error("no store")) };
    await show(<JudgementList services={broken} />);
    expect(textsOf("[role=alert]")).toEqual(["The judgements could not be read."]);
  });
});
