import { describe, expect, test } from "vitest";

import type { ExtractedArticle } from "../../../lib/domain/article";
import type { Judgement } from "../../../lib/domain/judgement";
import { readArticle } from "../../../lib/reading/read-article";
import { makeJudgement, onArticle, spelling } from "../../make/judgement";
import { corpus, full, lone, page, read, surname, told, url, words } from "./stadium-page";

describe("not this claim", () => {
  const rejected = makeJudgement(
    { kind: "claim", statementId: "s-2019", claimId: "stadium-public" },
    "rejected",
  );

  test("takes the statement away that was shown for the claim, and no other", () => {
    const before = read(full).shown.map((line) => line.split(" ")[0]);
    const after = read(full, rejected).shown.map((line) => line.split(" ")[0]);
    expect(new Set(before)).toEqual(new Set(["s-2018", "s-2019"]));
    expect(after).toEqual(["s-2018"]);
  });

  test("takes it away also where the same figure's close words would bring it back", () => {
    const own = makeJudgement(
      { kind: "claim", statementId: "s-2018", claimId: "stadium-public" },
      "rejected",
    );
    expect(read(full, own).shown.map((line) => line.split(" ")[0])).toEqual(["s-2019"]);
  });

  test("of words and a statement holds for those words", () => {
    const match = { kind: "match", statementId: "s-2018", words: `“${words.toUpperCase()}.”` };
    expect(read(full, makeJudgement(match, "rejected")).shown.join()).not.toContain("s-2018");
    const other = { ...match, words: `${words} again` };
    expect(read(full, makeJudgement(other, "rejected")).shown.join()).toContain("s-2018");
  });
});

describe("confirmed", () => {
  test("makes a possible match a related one", () => {
    const weak = page(`Okafor said ${told}.`);
    const possible = read(weak).shown.find((line) => line.endsWith("possible"));
    expect(possible).toBeDefined();
    const statementId = possible!.split(" ")[0]!;
    const confirmed = makeJudgement({ kind: "match", statementId, words }, "confirmed");
    expect(read(weak, confirmed).shown).toContain(`${statementId} related`);
  });

  describe("words", () => {
    const confirmed = makeJudgement({ kind: "attribution", words }, "confirmed");
    const doubt = (article: ExtractedArticle, ...judgements: readonly Judgement[]) =>
      readArticle(article, corpus, judgements).attributions[0]?.possible;

    test("take the doubt off where nobody on record speaks", () => {
      const stranger = page(`Jansen said ${told}.`, "Dora Jansen, a baker, left the hall.");
      expect([doubt(stranger), doubt(stranger, confirmed)]).toEqual([true, undefined]);
    });

    test("leave the doubt whether it is the figure that speaks", () => {
      expect([doubt(lone), doubt(lone, confirmed)]).toEqual([true, true]);
    });

    test("take it off together with the name", () => {
      const name = makeJudgement(spelling("okafor", "Okafor"), "confirmed", {
        day: 2,
        scope: onArticle(url),
      });
      expect(doubt(lone, confirmed, name)).toBeUndefined();
    });
  });
});

describe("not a statement", () => {
  test("takes the page's words away with all that stood under them", () => {
    const rejected = makeJudgement({ kind: "attribution", words }, "rejected");
    expect(read(full, rejected)).toEqual({ speakers: [], shown: [], named: ["Ada Okafor certain"] });
    const kept = readArticle(surname, corpus, [rejected]);
    expect(kept.attributions.map(({ speaker }) => speaker.asPrinted)).toEqual(["She"]);
    expect(kept.matches.every(({ attribution }) => attribution === 0)).toBe(true);
  });

  test("takes a line of the record away, whatever it was shown for", () => {
    const rejected = makeJudgement({ kind: "statement", statementId: "s-2018" }, "rejected");
    expect(read(full, rejected).shown.join()).not.toContain("s-2018");
  });
});

test("a hundred judgements that have nothing to do with the page leave its report as it is", () => {
  const others = Array.from({ length: 99 }, (_, at) =>
    makeJudgement(spelling("lindqvist", `Name ${at}`), at % 2 === 0 ? "rejected" : "confirmed", {
      day: at + 1 > 28 ? 28 : at + 1,
    }),
  );
  expect(readArticle(surname, corpus, others)).toEqual(readArticle(surname, corpus));
});
