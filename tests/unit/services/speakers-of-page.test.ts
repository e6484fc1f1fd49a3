import { describe, expect, test } from "vitest";

import type { Attribution } from "../../../lib/domain/attribution";
import type { Mention } from "../../../lib/domain/mention";
import { buildReportView } from "../../../lib/services/report-view";
import { makeRows } from "../../make/corpus-rows";
import { bridgeArticle, makeAttribution, makeMention, makeReport } from "../../make/page-report";

const words = "the bridge would open in May";

function readWith(attributions: readonly Attribution[], mentions: readonly Mention[] = []) {
  const view = buildReportView(makeReport({ attributions, mentions }), makeRows([]));
  return { view, statements: view.sections.flatMap(({ statements }) => statements) };
}

function described(name: string, resolution: Attribution["speaker"]["resolution"]): Attribution {
  const speaker = { name, asPrinted: resolution === "pronoun" ? "He" : name, start: 0, end: 0, resolution };
  return makeAttribution(bridgeArticle, words, { speaker });
}

describe("a speaker whom the text does not name", () => {
  test("is unnamed, also where a pronoun goes back to the description", () => {
    const { statements, view } = readWith([
      described("A senior official", "unnamed"),
      described("A senior official", "pronoun"),
    ]);
    expect(statements.map(({ isUnnamed }) => isUnnamed)).toEqual([true, true]);
    expect(view.strangers).toEqual([]);
  });

  test("is not somebody else who is named and in no corpus", () => {
    const { statements, view } = readWith([described("Carl Stranger", "name")]);
    expect(statements.map(({ isUnnamed }) => isUnnamed)).toEqual([false]);
    expect(view.strangers).toEqual(["Carl Stranger"]);
  });
});

describe("a speaker who is only possibly a figure", () => {
  const speaking = makeAttribution(bridgeArticle, words, {
    speaker: { ...makeAttribution(bridgeArticle, words).speaker, name: "Example", asPrinted: "Example" },
  });
  const mention = makeMention(bridgeArticle, "Ada Example", "ada-example");

  test("goes by the printed name, the figure being asked for", () => {
    const [statement] = readWith([speaking], [{ ...mention, tier: "possible" }]).statements;
    expect(statement!.speaker.names.Latn?.full).toBe("Example");
    expect(statement!.supposed?.figureId).toBe("ada-example");
  });

  test("goes by the figure's name once one mention on the page is sure", () => {
    const [statement] = readWith([speaking], [mention, { ...mention, tier: "possible" }]).statements;
    expect(statement!.speaker.names.Latn?.full).toBe("Ada Example");
    expect(statement!.supposed).toBeUndefined();
  });
});
