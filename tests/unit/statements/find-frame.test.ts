import { describe, expect, test } from "vitest";

import { readArticleText } from "./read-article-text";

describe("when, where and to whom", () => {
  test("an occasion holds for later statements of the same speaker, its day as inferred", () => {
    const found = readArticleText({
      publishedOn: "2024-04-24",
      paragraphs: [
        "Speaking in a meeting with the trade unions on Monday evening, Rosa Marin said that wages must rise.",
        "She added that the strike goes on.",
        "Joan Barker said the union was wrong.",
      ],
    });
    expect(found.map((one) => [one.occasion, one.saidTo, one.saidOn?.value, one.saidOn?.basis])).toEqual([
      ["meeting with the trade unions", "trade unions", "2024-04-22", "relative"],
      ["meeting with the trade unions", "trade unions", "2024-04-22", "inferred"],
      [undefined, undefined, undefined, undefined],
    ]);
  });

  test("a sentence that opens with a king tells of the time as well", () => {
    const [found] = readArticleText({
      publishedOn: "2024-04-24",
      paragraphs: [
        "King Leo hosted a news conference in Riyadh on Monday where Rosa Marin said that wages must rise.",
      ],
    });
    expect([found?.place, found?.saidOn?.value]).toEqual(["Riyadh", "2024-04-22"]);
  });

  test("another time ends the occasion", () => {
    const found = readArticleText({
      publishedOn: "2024-04-24",
      paragraphs: [
        "Rosa Marin said in a press statement that wages must rise.",
        "Back in September, Marin strongly urged all members to join.",
      ],
    });
    expect(found.map((one) => [one.occasion, one.saidOn?.value])).toEqual([
      ["press statement", undefined],
      [undefined, "2023-09"],
    ]);
  });

  test("“made the remarks” tells of the statement before", () => {
    const found = readArticleText({
      publishedOn: "2024-04-24",
      paragraphs: [
        "Rosa Marin said that wages must rise.",
        "Marin made the remarks in a meeting with the mayor in Leeds on Saturday.",
      ],
    });
    expect(found[0]).toMatchObject({
      occasion: "meeting with the mayor",
      place: "Leeds",
      saidOn: { value: "2024-04-20", evidence: "on Saturday" },
    });
  });

  test("an interviewing outlet is the first reporter, one that reports in the same sentence the next", () => {
    const found = readArticleText({
      paragraphs: [
        "Rosa Marin said in an interview with Radio Norden that wages must rise.",
        "“We will not stop,” Joan Barker said in a press statement, the Leeds Information Center reported.",
      ],
    });
    expect(found.map((one) => [one.saidTo, one.relay])).toEqual([
      ["Radio Norden", ["Radio Norden"]],
      [undefined, ["the Leeds Information Center"]],
    ]);
  });

  test("a place in what the statement is about is no place of saying", () => {
    const found = readArticleText({
      paragraphs: [
        "Referring to the talks in Cairo, Rosa Marin said that wages must rise.",
        "“It is a promise,” Marin said in a reference to the fact that the firm pays less in Leeds.",
        "Speaking in Oslo, Joan Barker said that the union was wrong.",
      ],
    });
    expect(found.map((one) => one.place)).toEqual([undefined, undefined, "Oslo"]);
  });

  test("a day named in the words said is no day of saying", () => {
    const [only] = readArticleText({
      publishedOn: "2024-04-24",
      paragraphs: ["Rosa Marin said that the strike begins on Friday."],
    });
    expect(only?.saidOn).toBeUndefined();
  });

  test("without a day of publication a weekday stays unresolved, with its words", () => {
    const [only] = readArticleText({ paragraphs: ["Rosa Marin said on Friday that the strike goes on."] });
    expect(only?.saidOn).toEqual({
      value: "",
      precision: "unknown",
      basis: "relative",
      evidence: "on Friday",
    });
  });
});

describe("who was told, and when", () => {
  test("an outlet called one by its description has reported first; a pronoun is no addressee", () => {
    const found = readArticleText({
      paragraphs: [
        "Rosa Marin told Norden, the local radio station, that the mill would close.",
        "Joan Barker told the state news agency VTA that it would not.",
        "Omar Fadel told them that nobody had asked him.",
      ],
    });
    expect(found.map((one) => [one.saidTo, one.relay])).toEqual([
      ["Norden", ["Norden"]],
      ["the state news agency VTA", ["VTA"]],
      [undefined, []],
    ]);
  });

  test("an outlet that is cited had it first, an interview that is cited is none", () => {
    const found = readArticleText({
      paragraphs: [
        "Rosa Marin said the mill would close, Norpress reported, citing the Evening Post.",
        "Joan Barker said it would not, the agency Norpress reported.",
      ],
    });
    expect(found.map((one) => [one.text, one.relay])).toEqual([
      ["the mill would close", ["the Evening Post", "Norpress"]],
      ["it would not", ["the agency Norpress"]],
    ]);
  });

  test("a day is no part of the occasion or of the one spoken to", () => {
    const found = readArticleText({
      publishedOn: "2025-01-19",
      paragraphs: [
        "At a news conference on Friday, Rosa Marin said the mill would close.",
        "Joan Barker told the Evening Post two days ago that it would not.",
      ],
    });
    expect(found.map((one) => [one.occasion, one.saidTo, one.saidOn?.value])).toEqual([
      ["news conference", undefined, "2025-01-17"],
      [undefined, "the Evening Post", "2025-01-17"],
    ]);
  });

  test("what somebody speaks in counts, what somebody leads does not", () => {
    const found = readArticleText({
      publishedOn: "2025-01-19",
      paragraphs: [
        "Rosa Marin, speaking in Oslo on Friday, said the mill would close.",
        "Joan Barker, head of the office in Paris, said it would not.",
      ],
    });
    expect(found.map((one) => [one.place, one.saidOn?.value])).toEqual([
      ["Oslo", "2025-01-17"],
      [undefined, undefined],
    ]);
  });
});

describe("where it was said", () => {
  test.each([
    ["Speaking in Lisbon, Ada Kroll said that the ferry would sail.", "Lisbon"],
    ["Speaking as a leader in Greenwater, Ada Kroll said that the ferry would sail.", undefined],
    ["Speaking for the movement in Greenwater, Ada Kroll said that the ferry would sail.", undefined],
  ])("%s", (paragraph, expected) => {
    expect(readArticleText({ paragraphs: [paragraph] })[0]?.place).toBe(expected);
  });
});
