import { describe, expect, test } from "vitest";

import { readArticleText } from "./read-article-text";

type Row = readonly [speaker: string, words: string, mark?: "possible"];

/** Each row: who speaks and what, in page order; what is only possible is marked. */
const cases: readonly (readonly [name: string, paragraphs: readonly string[], found: readonly Row[]])[] = [
  [
    "a body inside the description of its members does not speak for them",
    [
      "Members of the Panel on Trade Between the North and the Harbour Workers Party, led by chairwoman Ida Voss, requested “more time for the review of the case”.",
    ],
    [
      [
        "Members of the Panel on Trade Between the North and the Harbour Workers Party",
        "more time for the review of the case",
      ],
    ],
  ],
  [
    "a letter is nobody's voice but its own",
    ["The Harbour Workers Party said it would wait.", "“We were not asked about it,” the letter said."],
    [
      ["Harbour Workers Party", "it would wait"],
      ["the letter", "We were not asked about it"],
    ],
  ],
  [
    "of two women the one who spoke last and the one who acted last: an open question",
    [
      "Carla Reyes said the house of Mona Varga was cold.",
      "Mona Varga later entered the room.",
      "She said: “They went from door to door and asked us all.”",
    ],
    [
      ["Carla Reyes", "the house of Mona Varga was cold"],
      ["Mona Varga", "They went from door to door and asked us all", "possible"],
    ],
  ],
  [
    "a pronoun is not the one spoken to",
    [
      "Vera Blum walked home after the meeting.",
      "Karin Holm met her again in the hall.",
      "She told Holm that the lease was lost.",
    ],
    [["Vera Blum", "the lease was lost"]],
  ],
  [
    "a pronoun after another name of the same sentence is an open question",
    [
      "Joe Lang won the race.",
      "In President Falk’s first visit, he spoke to a crowd, stating “No town has done better this year.”",
    ],
    [["Joe Lang", "No town has done better this year", "possible"]],
  ],
  [
    "a place after the speaker's home town does not speak",
    ["Fellow walker, retired baker Rolf Weber, 60, from Dunmouth, North Firth, said: “We walked all night.”"],
    [["Rolf Weber", "We walked all night"]],
  ],
  [
    "“last week” is no name",
    ["Last week city clerk David Orme revealed one of the letters, saying he recalled it “vividly”."],
    [["David Orme", "he recalled it “vividly”"]],
  ],
  [
    "a surname alone before a long apposition",
    ["Jansen, a prize-winning poet based in Vermont, says he feels “guilty because of the fear”."],
    [["Jansen", "he feels “guilty because of the fear”"]],
  ],
  [
    "a surname is not that of somebody named only later",
    ["Jansen says that he and his wife, the poet Dora Jansen, wrote every day."],
    [["Jansen", "he and his wife, the poet Dora Jansen, wrote every day"]],
  ],
  [
    "a surname that is also a style",
    ["The speaker was Martin King. King said, “Now is the time to make it real.”"],
    [["Martin King", "Now is the time to make it real"]],
  ],
  [
    "an office in front of the name is no part of it",
    ["“We are many,” Space Administrator Jim Brandt said. “We will go,” novelist Joan Wards said."],
    [
      ["Jim Brandt", "We are many"],
      ["Joan Wards", "We will go"],
    ],
  ],
  [
    "the place of an office is no part of the name",
    ["A former envoy to Ruritania Kurt Volkmann resigned. “I think it was wrong,” Volkmann said."],
    [["Kurt Volkmann", "I think it was wrong"]],
  ],
  [
    "where a firm is based is no part of its name",
    ["Dunmouth-based McBride said its funds were low."],
    [["McBride", "its funds were low"]],
  ],
  [
    "officials listed: one of them describes",
    ["Four officers spoke, including a career soldier who described the call as “improper”."],
    [["a career soldier", "the call as “improper”"]],
  ],
  [
    "of the head of a website named after it the head speaks",
    [
      "“It was an attempt to mislead,” Willem Moy, chief of the fact-checking website Full Facts, told the Post.",
    ],
    [["Willem Moy", "It was an attempt to mislead"]],
  ],
  [
    "the directorate an office is in does not speak",
    [
      "“It was built for speed,” Tomas Zurbrigg, Alta’s deputy administrator of the Science Mission Office, said.",
    ],
    [["Tomas Zurbrigg", "It was built for speed"]],
  ],
  [
    "a surname whose full name comes only later is an open question",
    ["Jansen said he felt guilty about it.", "The poet Dora Jansen writes every day of the week."],
    [["Dora Jansen", "he felt guilty about it", "possible"]],
  ],
  [
    "a surname with a junior behind it",
    ["The keynote was held by Marten Luter King Jr. in May. King said, “Now is the time to make it real.”"],
    [["Marten Luter King Jr", "Now is the time to make it real"]],
  ],
  [
    "a book's title is no speaker for “she”",
    [
      "Author Ruth Narvik said she began with poems.",
      "Ms Narvik’s book entitled Some Untold Thing is out in August.",
      "“I read everything,” she said.",
    ],
    [
      ["Ruth Narvik", "she began with poems"],
      ["Ruth Narvik", "I read everything"],
    ],
  ],
  [
    "a given name stands for its bearer and is who goes on speaking",
    [
      "Minister Fahri Fadil said the trip was paid.",
      "Ansar Malik explained that the costs fell.",
      "During the press conference, Fahri also cleared the bill of the delegation.",
      "“So she was invited to come along,” he said.",
    ],
    [
      ["Fahri Fadil", "the trip was paid"],
      ["Ansar Malik", "the costs fell"],
      ["Fahri Fadil", "So she was invited to come along", "possible"],
    ],
  ],
  [
    "somebody's mother speaks, not he, though the mark of the owner is turned",
    [
      "At the summit in May, Trevor Kellan‘s mom confirmed, “I listened to it all.”",
      "She added, “I was impressed by it.”",
    ],
    [
      ["Trevor Kellan‘s mom", "I listened to it all"],
      ["Trevor Kellan‘s mom", "I was impressed by it"],
    ],
  ],
  [
    "the one who acts after an opening clause with a pronoun goes on speaking",
    [
      "Maria Stenberg wrote the song. Jessica Buckland said it was fine.",
      "As it turned out, Stenberg had spent years on it. “It was a terrible time,” she said.",
    ],
    [
      ["Jessica Buckland", "it was fine"],
      ["Maria Stenberg", "It was a terrible time"],
    ],
  ],
  [
    "the letter of a party and its state behind the name",
    ["Senator Diana Feinberg, D-California, said her office was at work."],
    [["Diana Feinberg", "her office was at work"]],
  ],
  [
    "the directorate behind the office behind the name",
    ["“We saw a need for it,” Stefan Clark, deputy head at the Alta Mission Directorate, said."],
    [["Stefan Clark", "We saw a need for it"]],
  ],
  [
    "a lone name that may be a body's for a he is an open question",
    ["Chatter said the film was cut for good.", "He said that it was a joke of theirs."],
    [
      ["Chatter", "the film was cut for good"],
      ["Chatter", "it was a joke of theirs", "possible"],
    ],
  ],
  [
    "the department is not the agency named before",
    ["Harbour Protection Agency said it would wait.", "Few were there, the department said in a statement."],
    [
      ["Harbour Protection Agency", "it would wait"],
      ["the department", "Few were there"],
    ],
  ],
];

describe("whose words they are", () => {
  test.each(cases)("%s", (_name, paragraphs, expected) => {
    const found = readArticleText({ paragraphs }).map((one) => [
      one.speaker.name,
      one.text,
      ...(one.possible === true ? ["possible"] : []),
    ]);
    expect(found).toEqual(expected);
  });
});
