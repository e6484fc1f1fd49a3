import { describe, expect, test } from "vitest";

import type { ExtractedArticle } from "../../../lib/domain/article";
import type { Judgement } from "../../../lib/domain/judgement";
import { compileCorpus } from "../../../lib/reading/compile-corpus";
import { readArticle } from "../../../lib/reading/read-article";
import { makeArticle } from "../../make/article";
import { federationCorpus } from "../../make/federation-corpus";
import { makeJudgement, onArticle, onOutlet, spelling } from "../../make/judgement";

const corpus = compileCorpus(
  federationCorpus([
    {
      id: "s-2018",
      speaker: "okafor",
      said: "2018-03-01",
      document: "gazette",
      claim: "stadium-public",
      text: "Private investors pay for the stadium, and no public money goes into it.",
    },
    {
      id: "s-2019",
      speaker: "lindqvist",
      said: "2019-03-01",
      document: "herald",
      claim: "stadium-public",
      text: "Not a coin of public money is spent on the stadium; investors pay.",
    },
  ]),
  9,
);

const url = "https://www.daily.example/news/7";
const told = "that no public money will be spent on the new stadium, which private investors are to pay for";
const words = told.slice("that ".length);
const filler =
  "The delegates met for three hours in the old hall by the river, heard eleven speakers and left the vote to the spring session.";
const page = (...paragraphs: string[]) =>
  makeArticle("Stadium to cost nothing", { paragraphs: [...paragraphs, filler], url });

const full = page(`Ada Okafor said ${told}.`);
const surname = page(
  `Ada Okafor came to the hall.`,
  `Okafor said ${told}.`,
  `She said that the league would be enlarged to twenty clubs from next year on.`,
);
const lone = page(`Okafor said ${told}.`);

/** Speakers as "name = figure", statements shown, and figures named, of a page under judgements. */
function read(article: ExtractedArticle, ...judgements: readonly Judgement[]) {
  const { attributions, matches, mentions } = readArticle(article, corpus, judgements);
  return {
    speakers: attributions.map(({ speaker }) => `${speaker.asPrinted} = ${speaker.figureId ?? "nobody"}`),
    shown: matches.map(({ statementId, tier }) => `${statementId} ${tier}`),
    named: mentions.map(({ text, tier }) => `${text} ${tier}`),
  };
}

const not = (printed: string, more: Parameters<typeof makeJudgement>[2] = {}) =>
  makeJudgement(spelling("okafor", printed), "rejected", more);
const is = (printed: string, more: Parameters<typeof makeJudgement>[2] = {}) =>
  makeJudgement(spelling("okafor", printed), "confirmed", more);

describe("not this person", () => {
  test("before anything is said, the figure speaks and both its statements and others' are shown", () => {
    const { speakers, shown, named } = read(full);
    expect(speakers).toEqual(["Ada Okafor = okafor"]);
    expect(shown).toContain("s-2018 related");
    expect(shown.map((line) => line.split(" ")[0])).toContain("s-2019");
    expect(named).toEqual(["Ada Okafor certain"]);
  });

  test("takes the figure off its name; who speaks stays as printed, and no match rests on the figure", () => {
    const { attributions, matches, mentions } = readArticle(full, corpus, [not("Ada Okafor")]);
    expect(mentions).toEqual([]);
    expect(attributions.map(({ speaker }) => speaker)).toEqual([
      expect.objectContaining({ name: "Ada Okafor", asPrinted: "Ada Okafor" }),
    ]);
    expect(attributions[0]?.speaker).not.toHaveProperty("figureId");
    expect(attributions[0]?.text).toBe(words);
    expect(matches.flatMap(({ reasons }) => reasons.map(({ kind }) => kind))).not.toContain("same-figure");
  });

  test("takes surname and pronoun along that rested on the name", () => {
    expect(read(surname).speakers).toEqual(["Okafor = okafor", "She = okafor"]);
    const { speakers, named } = read(surname, not("Ada Okafor"));
    expect(speakers).toEqual(["Okafor = nobody", "She = nobody"]);
    expect(named).toEqual([]);
  });

  test("of the surname leaves the full name, and the pronoun goes with the surname it goes back to", () => {
    const { speakers, named } = read(surname, not("Okafor"));
    expect(speakers).toEqual(["Okafor = nobody", "She = nobody"]);
    expect(named).toEqual(["Ada Okafor certain"]);
  });

  test.each([
    [
      "on this article, by another of its addresses",
      onArticle("https://daily.example/news/7?utm_medium=x"),
      "nobody",
    ],
    ["on another article", onArticle("https://www.daily.example/news/8"), "okafor"],
    ["on this outlet", onOutlet("daily.example"), "nobody"],
    ["on another outlet", onOutlet("weekly.example"), "okafor"],
    ["everywhere", { kind: "everywhere" } as const, "nobody"],
  ])("said %s", (_where, scope, figure) => {
    expect(read(full, not("Ada Okafor", { scope })).speakers).toEqual([`Ada Okafor = ${figure}`]);
  });

  test("withdrawn, gives the report back that was there before", () => {
    const again = makeJudgement(spelling("okafor", "Ada Okafor"), "withdrawn", { day: 2 });
    expect(readArticle(full, corpus, [not("Ada Okafor"), again])).toEqual(readArticle(full, corpus));
  });

  test("keeps the printed speaker where there are no capitals to know a name by", () => {
    const rows = federationCorpus([]);
    const arabic = compileCorpus(
      {
        ...rows,
        figures: rows.figures.map((figure) =>
          figure.id === "okafor"
            ? { ...figure, names: [...figure.names, { text: "عادة عكافور", script: "Arab", form: "full" }] }
            : figure,
        ),
      },
      1,
    );
    const article = makeArticle("الملعب", {
      paragraphs: ["قالت عادة عكافور إن الملعب الجديد لن يكلف دافعي الضرائب شيئا."],
      language: "ar",
      direction: "rtl",
    });
    const before = readArticle(article, arabic).attributions;
    const after = readArticle(article, arabic, [not("عادة عكافور")]).attributions;
    expect(before.map(({ speaker }) => speaker.figureId)).toEqual(["okafor"]);
    expect(after.map(({ speaker }) => speaker.figureId)).toEqual([undefined]);
    expect(after.map(({ speaker }) => speaker.name)).toEqual(before.map(({ speaker }) => speaker.name));
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
  });
});

describe("this person", () => {
  test("a lone surname is only possible, its words draw on nobody's record, until it is confirmed", () => {
    const before = readArticle(lone, corpus);
    expect(before.mentions.map(({ tier }) => tier)).toEqual(["possible"]);
    expect(before.attributions[0]?.possible).toBe(true);
    const after = readArticle(lone, corpus, [is("Okafor")]);
    expect(after.mentions.map(({ tier }) => tier)).toEqual(["certain"]);
    expect(after.attributions[0]).toMatchObject({ speaker: { figureId: "okafor" } });
    expect(after.attributions[0]).not.toHaveProperty("possible");
    expect(
      after.matches.find((match) => match.statementId === "s-2018")?.reasons.map(({ kind }) => kind),
    ).toContain("same-figure");
  });
});

describe("a surname that was confirmed everywhere", () => {
  const baker = "Victor Okafor, a baker from the town";
  const here = { day: 2, scope: onArticle(url) };

  test.each([
    ["before it", page(`${baker}, came to the hall.`, `Okafor said ${told}.`), []],
    ["after it", page(`Okafor said ${told}.`, `${baker}, left the hall.`), ["Okafor possible"]],
    [
      "after a headline with it",
      makeArticle("Okafor wants no public money for stadium", {
        paragraphs: [`${baker}, came to the hall.`, `Okafor said ${told}.`, filler],
        url,
      }),
      ["Okafor possible"],
    ],
    [
      "between it and the figure",
      page("Ada Okafor came to the hall.", `${baker}, came too.`, `Okafor said ${told}.`),
      ["Ada Okafor certain"],
    ],
  ])("settles nothing where a namesake is named in full %s", (_where, article, named) => {
    expect(read(article, is("Okafor")).named).toEqual(named);
    expect(read(article, is("Okafor"))).toEqual(read(article));
  });

  test("is certain where the article itself was judged, too", () => {
    const article = page("Ada Okafor came to the hall.", `${baker}, came too.`, `Okafor said ${told}.`);
    expect(read(article, is("Okafor", here), is("Okafor", { day: 3 })).named).toContain("Okafor certain");
  });

  test("is certain again where the figure was named after the namesake", () => {
    const article = page(`${baker}, came.`, "Ada Okafor came, too.", `Okafor said ${told}.`);
    expect(read(article, is("Okafor")).named).toContain("Okafor certain");
  });
});

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
      const name = is("Okafor", { day: 2, scope: onArticle(url) });
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
