import { describe, expect, test } from "vitest";

import { readArticleText, type TestArticle } from "./read-article-text";

type Row = readonly [speaker: string, form: string, words: string];

const rows = (article: TestArticle): readonly Row[] =>
  readArticleText(article).map((one) => [one.speaker.name, one.form, one.text]);

const inEnglish: readonly (readonly [
  sentence: string,
  paragraphs: readonly string[],
  expected: readonly Row[],
])[] = [
  [
    "parliament: quotation, verb, name",
    ["“The bill will not pass this year,” said Senator Maria Lopez."],
    [["Maria Lopez", "direct", "The bill will not pass this year"]],
  ],
  [
    "parliament: a title before the name and a weekday between name and verb",
    ["Labour MP Joan Barker on Tuesday warned that the hospital will close by spring."],
    [["Joan Barker", "indirect", "the hospital will close by spring"]],
  ],
  [
    "parliament: one speaker, two verbs, two statements",
    ["The prime minister, Anders Holm, said the budget was balanced, adding that no taxes would rise."],
    [
      ["Anders Holm", "indirect", "the budget was balanced"],
      ["Anders Holm", "indirect", "no taxes would rise"],
    ],
  ],
  [
    "parliament: an office resolved by the name before it",
    [
      "Finance Minister Elin Dahl presented the plan in parliament.",
      "“We have found the money,” the finance minister said.",
    ],
    [["Elin Dahl", "direct", "We have found the money"]],
  ],
  [
    "parliament: two persons hold the office, so it stays unnamed",
    [
      "Senator Maria Lopez met Senator John Reed on Monday.",
      "The committee adjourned. “Nothing was agreed,” the senator said.",
    ],
    [["the senator", "direct", "Nothing was agreed"]],
  ],
  [
    "football: surname after the full name, then a pronoun",
    [
      "Coach Pep Lindgren praised his players for their patience.",
      "“They never stopped running,” Lindgren said. “I am proud of them.”",
      "He added that the captain would be fit on Saturday.",
    ],
    [
      ["Pep Lindgren", "indirect", "his players for their patience"],
      ["Pep Lindgren", "direct", "They never stopped running"],
      ["Pep Lindgren", "direct", "I am proud of them"],
      ["Pep Lindgren", "indirect", "the captain would be fit on Saturday"],
    ],
  ],
  [
    "football: he and she go back to different persons",
    [
      "Captain Laura Meyer said the defence had slept.",
      "Manager Thomas Brandt said training would change.",
      "She insisted that nobody was to blame.",
    ],
    [
      ["Laura Meyer", "indirect", "the defence had slept"],
      ["Thomas Brandt", "indirect", "training would change"],
      ["Laura Meyer", "indirect", "nobody was to blame"],
    ],
  ],
  [
    "football: a quotation in parts inside reported speech",
    ["Owner Raj Patel called the referee’s decision “a disgrace to the sport”."],
    [["Raj Patel", "mixed", "the referee’s decision “a disgrace to the sport”"]],
  ],
  [
    "company: an apposition with another name in it",
    ["“Sales doubled,” Lina Berg, an analyst at the brokerage Nordhaus Group, told reporters."],
    [["Lina Berg", "direct", "Sales doubled"]],
  ],
  [
    "company: the organisation itself speaks",
    ["Acme Corp said it will close two plants. It said no jobs would be lost."],
    [
      ["Acme Corp", "indirect", "it will close two plants"],
      ["Acme Corp", "indirect", "no jobs would be lost"],
    ],
  ],
  [
    "company: according to a named person",
    ["According to chief executive Dana Fox, the merger saves 40 million euros a year."],
    [["Dana Fox", "indirect", "the merger saves 40 million euros a year"]],
  ],
  [
    "company: according to somebody at the end of the sentence",
    ["The merger saves 40 million euros a year, according to chief executive Dana Fox."],
    [["Dana Fox", "indirect", "The merger saves 40 million euros a year"]],
  ],
  [
    "company: a fronted participle belongs to the speaker after it",
    ["Noting that prices had fallen, chief executive Dana Fox said the firm would invest."],
    [
      ["Dana Fox", "indirect", "prices had fallen"],
      ["Dana Fox", "indirect", "the firm would invest"],
    ],
  ],
  [
    "court: the one before the comma speaks, not the body in the apposition",
    ["Peter Novak, a lawyer for the Mining Union, argued that the contract was void."],
    [["Peter Novak", "indirect", "the contract was void"]],
  ],
  [
    "court: told the court, without that",
    ["Witness Anna Kern told the court she had seen the letter in May."],
    [["Anna Kern", "indirect", "she had seen the letter in May"]],
  ],
  [
    "court: a spokesman for somebody is not that somebody",
    ["A spokesman for Judge Carl Weber said the hearing was postponed."],
    [["A spokesman for Judge Carl Weber", "indirect", "the hearing was postponed"]],
  ],
  [
    "court: inverted indirect speech",
    ["The verdict will be appealed, defence lawyer Omar Aziz said on Friday."],
    [["Omar Aziz", "indirect", "The verdict will be appealed"]],
  ],
  [
    "court: what one says another said stays inside the statement",
    ["Prosecutor Iris Blum said that the accused told police that he was abroad."],
    [["Iris Blum", "indirect", "the accused told police that he was abroad"]],
  ],
  [
    "a verb inside what is reported belongs to the one who reports it",
    ["China expressed regret over the strike, ministry spokesman Lin Jian said."],
    [["Lin Jian", "indirect", "China expressed regret over the strike"]],
  ],
  [
    "two speakers in one sentence",
    ["Holm said the plan was ready, while Barker insisted that it was too late."],
    [
      ["Holm", "indirect", "the plan was ready"],
      ["Barker", "indirect", "it was too late"],
    ],
  ],
  [
    "a quotation that names its speaker in its last paragraph",
    ["“We came early.", "“We will stay,” said union leader Rosa Marin."],
    [
      ["Rosa Marin", "direct", "We came early"],
      ["Rosa Marin", "direct", "We will stay"],
    ],
  ],
  [
    "a colon at the end of a paragraph announces the quotation of the next",
    ["Union leader Rosa Marin wrote:", "“The strike goes on until they listen.”"],
    [["Rosa Marin", "direct", "The strike goes on until they listen"]],
  ],
  [
    "a bracket and a gloss inside a quotation",
    ["“They [the ministers] came (to Oslo) in vain,” Rosa Marin said."],
    [["Rosa Marin", "direct", "They [the ministers] came (to Oslo) in vain"]],
  ],
  [
    "British single quotation marks, and an apostrophe that is none",
    ["‘The players’ bus didn’t arrive,’ manager Thomas Brandt said."],
    [["Thomas Brandt", "direct", "The players’ bus didn’t arrive"]],
  ],
  [
    "a missing full stop and space between two statements",
    ["Rosa Marin added that the firm “lied to its own workers.”Marin noted that “the files are gone.”"],
    [
      ["Rosa Marin", "mixed", "the firm “lied to its own workers.”"],
      ["Rosa Marin", "direct", "the files are gone"],
    ],
  ],
  [
    "a state secretary whose office holds a preposition",
    ["Secretary of State Antony Hale said the talks would go on."],
    [["Antony Hale", "indirect", "the talks would go on"]],
  ],
  [
    "a surname that ends like an adverb, one that ends like a participle",
    ["McNally added that it may take years. Manning said the price was right."],
    [
      ["McNally", "indirect", "it may take years"],
      ["Manning", "indirect", "the price was right"],
    ],
  ],
  [
    "an apposition without its second comma",
    ["“It is rare,” Chad Hawk, vice president of Palmer, a trading firm in Florida told reporters."],
    [["Chad Hawk", "direct", "It is rare"]],
  ],
  [
    "what somebody says another told her stays with the one who says it",
    ["Rosa Marin said Holm told her: “Nobody will know.”"],
    [["Rosa Marin", "mixed", "Holm told her: “Nobody will know.”"]],
  ],
  [
    "a question asked aloud",
    ["“Who pays for this?” Joan Barker asked."],
    [["Joan Barker", "direct", "Who pays for this?"]],
  ],
];

describe("who is reported to have said what", () => {
  test.each(inEnglish)("%s", (_sentence, paragraphs, expected) => {
    expect(rows({ paragraphs })).toEqual(expected);
  });
});
