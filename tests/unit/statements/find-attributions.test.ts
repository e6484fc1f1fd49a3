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

const nothingSaid: readonly (readonly [string, readonly string[]])[] = [
  ["narration", ["The committee met on Monday and approved the budget for the coming year."]],
  [
    "words that were not said",
    ["Holm refused to say whether the plan was ready. Barker did not say that it was late."],
  ],
  ["words that may be said", ["If Holm says that the plan is ready, the vote will follow."]],
  ["a passive", ["Barker was told that the plan was ready."]],
  ["a noun that looks like a verb", ["Holm’s claims that the plan was ready were widely doubted."]],
  ["a naming inside another clause", ["Nobody knows what he calls “a gift to the rich” in private."]],
  ["a stance somebody ascribes", ["The party has made it clear that it has no intention of leaving."]],
  ["a label in quotation marks", ["The elite “boot camp” opens in June and the “fun run” follows."]],
  ["a pointer to another article", ["READ: Holm says the plan is ready for the vote."]],
  ["a pronoun that goes back to nobody", ["He said that the plan was ready."]],
  ["a caption in brackets", ["(Holm said the picture was taken in May.)"]],
  [
    "somebody who is only described",
    ["Holm is the one who refuses and obstructs the proposal to form a government."],
  ],
];

describe("what is no statement", () => {
  test.each(nothingSaid)("%s", (_name, paragraphs) => {
    expect(rows({ paragraphs })).toEqual([]);
  });
});

const hanan = { id: "hanan-saleh", full: "Hanan Saleh", parts: ["Saleh"] };
const front = { id: "the-front", full: "Unity Front", kind: "organisation" as const };

describe("figures of the corpus", () => {
  test("a mention gives the figure, later words for her the same figure and how she was found", () => {
    const found = readArticleText({
      paragraphs: [
        "The head of the Unity Front, Hanan Saleh said that the talks had failed.",
        "Saleh stressed the need for patience.",
        "“We are not in a hurry,” the Unity Front leader said.",
        "She concluded by saying that the door stays open.",
      ],
      figures: [hanan, front],
    });
    expect(found.map((one) => [one.speaker.figureId, one.speaker.asPrinted, one.speaker.resolution])).toEqual(
      [
        ["hanan-saleh", "Hanan Saleh", "name"],
        ["hanan-saleh", "Saleh", "surname"],
        ["hanan-saleh", "the Unity Front leader", "title"],
        ["hanan-saleh", "She", "pronoun"],
      ],
    );
    expect(found.every((one) => one.speaker.name === "Hanan Saleh")).toBe(true);
  });

  test("an organisation that speaks is the speaker, and its acts are only possible statements", () => {
    const found = readArticleText({
      paragraphs: [
        "Unity Front said the talks had failed.",
        "Unity Front rejected the offer of the mediators.",
      ],
      figures: [front],
    });
    expect(found.map((one) => [one.speaker.figureId, one.possible])).toEqual([
      ["the-front", undefined],
      ["the-front", true],
    ]);
  });

  test("an official without a name stays unnamed, and so does “the representative” right after", () => {
    const found = readArticleText({
      paragraphs: [
        "Unity Front leader Hanan Saleh arrived on Friday.",
        "The visit will last a week, a Unity Front official said.",
        "Talks will follow, the representative said on condition of anonymity.",
      ],
      figures: [hanan, front],
    });
    expect(found.map((one) => [one.speaker.figureId, one.speaker.asPrinted, one.speaker.resolution])).toEqual(
      [
        [undefined, "a Unity Front official", "unnamed"],
        [undefined, "the representative", "unnamed"],
      ],
    );
  });

  test("a lead’s “prominent leader” is the person all the rest quotes, but only possibly", () => {
    const [lead] = readArticleText({
      paragraphs: [
        "A prominent leader of the Unity Front confirmed that his group has no veto.",
        "Hanan Saleh, deputy head of the Unity Front, said: “We talk to everybody who wants to talk.”",
      ],
      figures: [hanan, front],
    });
    expect([lead?.speaker.figureId, lead?.speaker.resolution, lead?.possible]).toEqual([
      "hanan-saleh",
      "title",
      true,
    ]);
  });

  test("what somebody always says has no occasion and is only possible", () => {
    const [first] = readArticleText({
      paragraphs: ["Unity Front has repeatedly said it is ready to accept the conditions."],
      figures: [front],
    });
    expect(first?.possible).toBe(true);
    expect(first?.saidOn).toBeUndefined();
  });
});

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

describe("segments", () => {
  test("the compiler’s words are not searched", () => {
    expect(rows({ paragraphs: ["Rosa Marin said that wages must rise."] })).toHaveLength(1);
  });

  test("a headline that repeats a statement marks it and is none itself", () => {
    const found = readArticleText({
      headline: "Marin: Wages must rise before the winter",
      paragraphs: [
        "Rosa Marin said that wages must rise before the winter comes.",
        "Marin noted that prices had doubled.",
      ],
    });
    expect(found.map((one) => one.inHeadline)).toEqual([true, undefined]);
  });

  test("a dateline is cut off the first sentence", () => {
    expect(rows({ paragraphs: ["LEEDS (LNA)- Wages must rise, Rosa Marin said."] })).toEqual([
      ["Rosa Marin", "indirect", "Wages must rise"],
    ]);
  });
});

const otherLanguages: readonly (readonly [string, TestArticle, readonly Row[]])[] = [
  [
    "Arabic: verb, name, clause; a verb alone goes on with the speaker",
    {
      language: "ar",
      paragraphs: [
        "قالت حنان صالح إن المحادثات فشلت تماما. وأضافت أن الباب مفتوح للجميع.",
        "وقالت صالح: «لن نتراجع أبدا».",
      ],
      figures: [{ id: "hanan-saleh", full: "حنان صالح", parts: ["صالح"] }],
    },
    [
      ["حنان صالح", "indirect", "المحادثات فشلت تماما"],
      ["حنان صالح", "indirect", "الباب مفتوح للجميع"],
      ["حنان صالح", "direct", "لن نتراجع أبدا"],
    ],
  ],
  [
    "French: guillemets, “a déclaré”, “selon”",
    {
      language: "fr",
      paragraphs: [
        "« Nous ne reculerons pas », a déclaré Rosa Marin mardi. Elle a ajouté que la grève continue.",
        "Selon le ministère de la Santé, douze personnes sont mortes.",
      ],
    },
    [
      ["Rosa Marin", "direct", "Nous ne reculerons pas"],
      ["Rosa Marin", "indirect", "la grève continue"],
      ["le ministère de la Santé", "indirect", "douze personnes sont mortes"],
    ],
  ],
  [
    "Spanish: “dijo que”, “según”",
    {
      language: "es",
      paragraphs: [
        "La ministra Rosa Marín dijo que el acuerdo sigue vigente. «No vamos a ceder», afirmó Marín.",
      ],
    },
    [
      ["Rosa Marín", "indirect", "el acuerdo sigue vigente"],
      ["Rosa Marín", "direct", "No vamos a ceder"],
    ],
  ],
  [
    "Hebrew: “אמר כי”, a quotation before its verb",
    {
      language: "he",
      paragraphs: ['שר האוצר דן כהן אמר כי התקציב מאוזן לגמרי. "לא ניכנע ללחץ", הוסיף כהן.'],
      figures: [{ id: "dan-cohen", full: "דן כהן", parts: ["כהן"] }],
    },
    [
      ["דן כהן", "indirect", "התקציב מאוזן לגמרי"],
      ["דן כהן", "direct", "לא ניכנע ללחץ"],
    ],
  ],
  [
    "Persian: “گفت که”, a quotation after a colon",
    {
      language: "fa",
      paragraphs: ["رضا کریمی گفت که گفتگوها ادامه خواهد یافت. کریمی افزود: «ما عقب نشینی نمی کنیم»."],
      figures: [{ id: "reza-karimi", full: "رضا کریمی", parts: ["کریمی"] }],
    },
    [
      ["رضا کریمی", "indirect", "گفتگوها ادامه خواهد یافت"],
      ["رضا کریمی", "direct", "ما عقب نشینی نمی کنیم"],
    ],
  ],
];

describe("other languages", () => {
  test.each(otherLanguages)("%s", (_name, article, expected) => {
    expect(rows(article)).toEqual(expected);
  });

  test("a language we do not know gives nothing", () => {
    expect(rows({ language: "ja", paragraphs: ["Rosa Marin said that wages must rise."] })).toEqual([]);
  });
});
