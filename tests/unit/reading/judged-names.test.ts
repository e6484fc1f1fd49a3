import { describe, expect, test } from "vitest";

import { compileCorpus } from "../../../lib/reading/compile-corpus";
import { readArticle } from "../../../lib/reading/read-article";
import { makeArticle } from "../../make/article";
import { federationCorpus } from "../../make/federation-corpus";
import { makeJudgement, onArticle, onOutlet, spelling } from "../../make/judgement";
import { corpus, filler, full, lone, page, read, surname, told, url, words } from "./stadium-page";

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
