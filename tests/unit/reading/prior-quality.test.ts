import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { Attribution } from "../../../lib/domain/attribution";
import { CorpusPack } from "../../../lib/domain/corpus";
import { compileStatements, findPriorStatements } from "../../../lib/reading/prior-statements";

const file = new URL("../../../public/corpus/seed.corpus.json", import.meta.url);
const index = compileStatements(CorpusPack.parse(JSON.parse(readFileSync(file, "utf8"))));

function find(words: string, { figureId, language = "en" }: { figureId?: string; language?: string } = {}) {
  const lead = "What was said\nThe speaker said that ";
  const attribution = Attribution.parse({
    speaker: {
      ...(figureId && { figureId }),
      name: "The speaker",
      asPrinted: "The speaker",
      start: 14,
      end: 25,
      resolution: figureId ? "name" : "unnamed",
    },
    form: "indirect",
    start: lead.length,
    end: lead.length + words.length,
    text: words,
    quotations: [],
    segment: 0,
    relay: [],
    claimIds: [],
  });
  return findPriorStatements(
    {
      attribution,
      attributionIndex: 0,
      publishedOn: { value: "2025-01-15", precision: "day", basis: "stated" },
      documentUrls: [],
      text: `${lead}${words}.`,
    },
    index,
    { language },
  );
}

describe("statements of the seed corpus", () => {
  test("a short sentence that says what its speaker said before finds it", () => {
    const { matches } = find("unity among the Palestinian groups is needed", { figureId: "saleh-al-arouri" });
    expect(matches.map((match) => match.statementId)).toContain("arouri-2017-unity-and-resistance");
  });

  test.each([
    [
      "unity against plans, said in Arabic",
      "الوحدة الوطنية هي حجر الزاوية في مواجهة الاحتلال الصهيوني ومخططاته لتصفية القضية الفلسطينية",
      "factions-close-ranks",
      "haniyeh-2021-unity-cornerstone",
    ],
    [
      "open contacts, said in Arabic",
      "لا نضع فيتو على أي اتصالات أو علاقات مع أي كيانات سياسية باستثناء الاحتلال",
      "foreign-ties-open",
      "abu-marzouk-2022-openness",
    ],
  ])("%s", (_, words, claim, statement) => {
    const { claimIds, matches } = find(words, { language: "ar" });
    expect(claimIds).toContain(claim);
    expect(matches.map((match) => match.statementId)).toContain(statement);
  });

  test.each([
    "he would put a second lamp on the pier before the first night crossing",
    "the federation would hold elections for a new president in March",
    "the judge rejected the conditions that the defence had set for the testimony",
    "the suspect surrendered to the police on Tuesday without a fight",
    "the council takes its decisions after consultation with the residents",
    "the council will lift the restrictions on parking in the old town from Monday",
    "the coalition government in the city was formed without agreement with the opposition",
    "the airline is open to partnerships with every carrier except its biggest rival",
    "the firm offers scholarships to students of engineering at five universities",
    "the carrier from the United Arab Emirates would buy thirty jets",
    "the scholar with the American Institute in Washington had seen a small deal",
  ])("nothing is on record for: %s", (words) => {
    expect(find(words).matches).toEqual([]);
  });
});

test("a name that every country's pages hold is no setting, with a second one of the record it is", () => {
  const words = "American officials close to the White House have asked for a meeting and secret contacts";
  expect(find(words).matches).toEqual([]);
  expect(find(`${words} with Hamas`).claimIds).toContain("us-contact-requests");
});
