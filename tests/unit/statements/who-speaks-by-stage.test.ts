import { describe, expect, test } from "vitest";

import { readArticleText, type TestFigure } from "./read-article-text";

type Row = readonly [speaker: string, words: string, mark?: "possible"];

interface Stage {
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly figures?: readonly TestFigure[];
  /** Who speaks by the fullest name, words of what is said. */
  readonly expected: readonly Row[];
}

/** Whom the sentence before brings on: by an adverbial, a participle, an office, a kinship or an answer. */
const broughtOn: readonly Stage[] = [
  {
    name: "behind an adverbial, with a clause of its own",
    paragraphs: [
      "Olga Brandt, a lawyer for the firm, said the lift had been checked in May.",
      "Beside the fence, Ingrid Sollen, whose brother was on the third floor, held up his helmet. “He wrote to them every week,” she said.",
    ],
    expected: [["Ingrid Sollen", "He wrote to them"]],
  },
  {
    name: "behind an adverbial, with an apposition",
    paragraphs: [
      "Nora Pratt, the head of the union, said the talks were over.",
      "At the gates, Maria Lund, a welder for twenty years, poured tea. “We will stay until Christmas,” she said.",
    ],
    expected: [["Maria Lund", "We will stay"]],
  },
  {
    name: "behind a participle, with a body’s office before the name",
    paragraphs: [
      "Two drivers said the brakes had been soft for weeks. One of them said a note had been torn up.",
      "Reached by telephone, Veloro spokeswoman Clara Winge rejected the account. “The note was about another bus,” she wrote.",
    ],
    expected: [["Clara Winge", "The note was about"]],
  },
  {
    name: "behind a participle, an office of two words",
    paragraphs: [
      "Edith Moor, a tenant, said the roof leaked.",
      "Contacted on Monday, Bellway managing director Hanna Frost defended the work. “Every roof was inspected,” she wrote in an email.",
    ],
    expected: [["Hanna Frost", "Every roof was"]],
  },
  {
    name: "asked, with an answer of one word before",
    paragraphs: [
      "In a letter, deputy mayor Per Dahl wrote that the bridge was safe.",
      "Asked whether she had read it, Karin Velde said no. “I read timetables, like everybody,” she said.",
    ],
    expected: [["Karin Velde", "I read timetables"]],
  },
  {
    name: "a body’s convener",
    paragraphs: [
      "Harbour League convener Doris Pell ended the meeting early. “We have heard enough,” she said.",
    ],
    expected: [["Doris Pell", "We have heard"]],
  },
  {
    name: "a cry after a name in the sentence before",
    paragraphs: [
      "Sigrid Aune said the river had never been so high.",
      "In the car park, Berit Foss, who had driven all night, sat on her suitcase. She said the hotel had sent her away.",
    ],
    expected: [["Berit Foss", "the hotel had sent her away"]],
  },
];

const holdersOfTitles: readonly Stage[] = [
  {
    name: "a title without the name",
    paragraphs: [
      "The Grand Council’s chairman, Sheikh Daoud al-Masri, said the bank was closed.",
      "In a statement the Sheikh said that the doors would open on Monday.",
    ],
    expected: [["Daoud al-Masri", "the doors would open"]],
  },
  {
    name: "titles of a church",
    paragraphs: [
      "Archdeacon Miriam Hale said the roof would be mended.",
      "The Archdeacon added that nobody had been hurt.",
      "Rabbi Saul Perlman thanked the firefighters. The Rabbi said the scrolls were safe.",
    ],
    expected: [
      ["Miriam Hale", "nobody had been hurt"],
      ["Saul Perlman", "the scrolls were safe"],
    ],
  },
  {
    name: "titles of an army",
    paragraphs: ["Colonel Bram Oster said the road was open. The colonel said mines had been cleared."],
    expected: [["Bram Oster", "mines had been cleared"]],
  },
  {
    name: "a title that two bear",
    paragraphs: [
      "Colonel Bram Oster met Colonel Jost Reuter at the border.",
      "The mayor, Ida Kern, watched them leave.",
      "The colonel said mines had been cleared.",
    ],
    expected: [["The colonel", "mines had been cleared"]],
  },
  {
    name: "a noun nobody else is called by",
    paragraphs: [
      "The song was credited to a busker living in Porto, Tiago Mendes, who has never denied it.",
      "The busker had said in a recording that nobody would guess who wrote it.",
    ],
    expected: [["Tiago Mendes", "nobody would guess"]],
  },
  {
    name: "a noun behind the name",
    paragraphs: [
      "Lotte Kamp, a beekeeper from Tarn, lost forty hives.",
      "The council has offered nothing.",
      "The beekeeper said the spray came at noon.",
    ],
    expected: [["Lotte Kamp", "the spray came at noon"]],
  },
  {
    name: "a noun that only belongs to the office",
    paragraphs: ["Hanna Frost, keeper of the archive, was away.", "The archive said it had lost no maps."],
    expected: [["The archive", "it had lost no maps"]],
  },
  {
    name: "an office before a figure’s name is nobody of its own",
    figures: [{ id: "ruth-lind", full: "Ruth Lind-Barrow" }],
    paragraphs: [
      "District Judge Ruth Lind-Barrow, sitting in Easthaven, found that the fence was lawful.",
      "In her reasons, the judge observed that the map was wrong. She said it had been drawn in a pub.",
    ],
    expected: [
      ["Ruth Lind-Barrow", "the map was wrong"],
      ["Ruth Lind-Barrow", "it had been drawn"],
    ],
  },
  {
    name: "another office before a figure’s name",
    figures: [{ id: "tom-arkell", full: "Tom Arkell" }],
    paragraphs: ["Head Coach Tom Arkell took the session.", "The coach said the pitch was frozen."],
    expected: [["Tom Arkell", "the pitch was frozen"]],
  },
];

const otherWords: readonly Stage[] = [
  {
    name: "introduced without a name, then named",
    paragraphs: [
      "At midnight the mayor learned that he had lost his seat by nine votes to a primary school teacher.",
      "Gwen Tarrant, 29, looked dazed. The teacher told the Evening Post she had packed for a holiday.",
      "“I am at work on Monday,” she said.",
    ],
    expected: [
      ["Gwen Tarrant", "she had packed", "possible"],
      ["Gwen Tarrant", "I am at work", "possible"],
    ],
  },
  {
    name: "introduced without a name, and has spoken since",
    paragraphs: [
      "A primary school teacher said the gate had been locked.",
      "Gwen Tarrant, 29, looked dazed. The teacher told the Evening Post she had packed for a holiday.",
    ],
    expected: [["The teacher", "she had packed"]],
  },
  {
    name: "introduced without a name, then an officer named",
    paragraphs: [
      "The car was driven by a school teacher.",
      "Constable Gwen Tarrant closed the road. The teacher said she had not seen the sign.",
    ],
    expected: [["The teacher", "she had not seen"]],
  },
  {
    name: "the founder after the one the paragraph is about",
    paragraphs: [
      "Chief executive Rolf Amsel opened the fair.",
      "Amsel has always liked a risk. On television last year, the founder joked that banks were “museums of money”.",
    ],
    expected: [["Rolf Amsel", "banks were", "possible"]],
  },
  {
    name: "the founder where two are named",
    paragraphs: [
      "Rolf Amsel opened the fair with Petra Junge. The founder joked that banks were “museums of money”.",
    ],
    expected: [["The founder", "banks were"]],
  },
  {
    name: "the administrator is the commissioner",
    paragraphs: [
      "District Commissioner Amos Wekesa rejected the claim. “Bring me the letter and I will sign it today,” said the administrator.",
    ],
    expected: [["Amos Wekesa", "Bring me the letter"]],
  },
  {
    name: "the judge is not the accused",
    paragraphs: [
      "Alan Prior denied the charge. “You will be tried in March and not before,” said the judge.",
    ],
    expected: [["the judge", "You will be tried"]],
  },
];

const leads: readonly Stage[] = [
  {
    name: "an indefinite lead whose noun comes back",
    paragraphs: [
      "A county surveyor testified Monday that he had warned three times of cracks in the dam.",
      "Hugh Carmody, who left the service in May, told the panel that his letters were filed unread.",
      "“They never opened them,” Carmody said.",
      "The owner’s lawyer said the surveyor’s maps were wrong.",
    ],
    expected: [["Hugh Carmody", "he had warned three times", "possible"]],
  },
  {
    name: "an indefinite lead, the next one holds another office",
    paragraphs: [
      "A county surveyor testified Monday that he had warned three times of cracks in the dam.",
      "Senator Hugh Carmody, who leads the panel, told reporters that the letters were filed unread.",
      "The owner’s lawyer said the surveyor’s maps were wrong.",
    ],
    expected: [["A county surveyor", "he had warned three times"]],
  },
  {
    name: "an indefinite lead, the next one is a woman",
    paragraphs: [
      "A retired policeman said on Monday that he had seen the lorry.",
      "Mary Carmody, who lives next door, told the panel that she had heard it.",
      "The policeman’s notes were read out.",
    ],
    expected: [["A retired policeman", "he had seen the lorry"]],
  },
];

describe.each([
  ["brought on by the sentence before", broughtOn],
  ["titles and nouns that stand for a name", holdersOfTitles],
  ["another word for somebody just named", otherWords],
  ["the lead", leads],
])("who speaks: %s", (_group, stages) => {
  test.each(stages)("$name", ({ paragraphs, figures, expected }) => {
    const found = readArticleText({ publishedOn: "2025-01-19", paragraphs, ...(figures && { figures }) });
    const rows = expected.map(([, words]) => {
      const one = found.find(({ text }) => text.includes(words));
      return [one?.speaker.name, words, ...(one?.possible ? ["possible"] : [])];
    });
    expect(rows).toEqual(expected);
  });
});
