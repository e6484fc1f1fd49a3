import { describe, expect, test } from "vitest";

import { type Case, said } from "./said";

const direct: readonly Case[] = [
  [
    "American marks, the cue in the middle of a sentence",
    "“The bridge,” Mayor Ana Ruiz said, “should have been closed in March.”",
    "Ana Ruiz: “The bridge,” Mayor Ana Ruiz said, “should have been closed in March.”",
  ],
  [
    "British marks, verb and name in the middle of a sentence",
    "‘This,’ replied Helen Marsh, ‘is not a serious offer.’",
    "Helen Marsh: ‘This,’ replied Helen Marsh, ‘is not a serious offer.’",
  ],
  [
    "straight marks, an adverb and an addressee at the cue",
    '"We lost the ball too easily," captain Tom Ashby later told the club channel, "and we paid for it."',
    "Tom Ashby: We lost the ball too easily",
    "Tom Ashby: and we paid for it",
  ],
  [
    "straight single marks with apostrophes inside",
    "'We can't go on like this,' said union secretary Ruth Farrow. 'It's the drivers' families who pay.'",
    "Ruth Farrow: We can't go on like this",
    "Ruth Farrow: It's the drivers' families who pay",
  ],
  [
    "a quotation inside a quotation",
    "“He looked at me and said, ‘You are finished,’ and walked off,” Dana Cole told jurors.",
    "Dana Cole: He looked at me and said, ‘You are finished,’ and walked off",
  ],
  [
    "the quotation goes on in the next sentences of the paragraph",
    "“We knew in May,” said chief executive Paul Renn. “Nobody asked. I wish they had.”",
    "Paul Renn: We knew in May",
    "Paul Renn: Nobody asked. I wish they had",
  ],
  [
    "a short sentence goes on with the quotation",
    "“It was cold,” Mira Holt said. “It was May.”",
    "Mira Holt: It was cold",
    "Mira Holt: It was May",
  ],
  [
    "a quotation over paragraphs, opened anew in each",
    ["“We came early,” said Mira Holt. “Nobody was there.", "“Then the doors opened and we went in.”"],
    "Mira Holt: We came early",
    "Mira Holt: Nobody was there",
    "Mira Holt: Then the doors opened and we went in",
  ],
  [
    "a paragraph of quotation after one that gave the speaker",
    ["Mira Holt said the doors were shut.", "“Somebody had taken the key home with him.”"],
    "Mira Holt: the doors were shut",
    "Mira Holt: Somebody had taken the key home with him",
  ],
  [
    "a sentence about somebody, then what they say",
    "Councillor Jo Pratt saw it otherwise. “We were given two days to read four hundred pages.”",
    "Jo Pratt: We were given two days to read four hundred pages",
  ],
  [
    "an act and a colon before the quotation",
    "Councillor Jo Pratt shrugged: “We have heard all of this before.”",
    "Jo Pratt: We have heard all of this before",
  ],
  [
    "a noun of saying and a colon",
    "Gill Tarrant had a simple message for the owners: “Sell the club.”",
    "Gill Tarrant: Sell the club",
  ],
  [
    "inverted with so",
    "Gill Tarrant objected. So did Councillor Jo Pratt, who sits for the harbour ward: “Nobody asked us.”",
    "Jo Pratt: Nobody asked us",
  ],
  ["a manner verb", "“Not in my lifetime,” snorted Gill Tarrant.", "Gill Tarrant: Not in my lifetime"],
  [
    "a manner verb after the name",
    "“I have no idea,” Gill Tarrant shrugged.",
    "Gill Tarrant: I have no idea",
  ],
  [
    "said only",
    "Asked about the vote, Gill Tarrant said only: “Wait and see.”",
    "Gill Tarrant: Wait and see",
  ],
  [
    "was quoted as saying",
    "“The border is open,” the minister, Karl Munk, was quoted as saying by state television.",
    "Karl Munk: The border is open",
  ],
  [
    "quoted by somebody as saying",
    "State television quoted Karl Munk as saying the border was open.",
    "Karl Munk: the border was open",
  ],
  [
    "quoted as saying, after the quotation",
    "“The border is open,” the agency quoted Karl Munk as saying.",
    "Karl Munk: The border is open",
  ],
  [
    "as somebody put it",
    "The plan is, as Karl Munk put it, “a bridge to nowhere”.",
    "Karl Munk: The plan is, as Karl Munk put it, “a bridge to nowhere”",
  ],
  [
    "in the words of somebody",
    "In the words of Karl Munk, the plan is “a bridge to nowhere”.",
    "Karl Munk: the plan is “a bridge to nowhere”",
  ],
  [
    "a participle opens",
    "Speaking after the match, coach Bo Lind said: “We were lucky.”",
    "Bo Lind: We were lucky",
  ],
  [
    "an adverbial with a participle closes",
    "“Sorry is not enough,” Ida Krohn remarked, shaking her head.",
    "Ida Krohn: Sorry is not enough",
  ],
  [
    "a question mark and a description",
    "“Where were you?” the prosecutor asked.",
    "the prosecutor: Where were you?",
  ],
  ["wrote on a network", "“No deal,” Karl Munk wrote on X on Sunday.", "Karl Munk: No deal"],
  [
    "the one person of the sentence before, in its second clause",
    "There are two hundred stairs, and Hedda Blom, who is seventy, climbs them daily. “You get used to it.”",
    "Hedda Blom: You get used to it ?",
  ],
];

const split: readonly Case[] = [
  [
    "a sentence each side of the verb",
    "“We came early,” Mira Holt said, “and nobody was there to let us in.”",
    "Mira Holt: We came early",
    "Mira Holt: and nobody was there to let us in",
  ],
  [
    "verb and name with what she is between the parts",
    "“We came early,” said Mira Holt, the head of the school, “and nobody was there to let us in.”",
    "Mira Holt: We came early",
    "Mira Holt: and nobody was there to let us in",
  ],
];

describe("direct speech", () => {
  test.each(direct)("%s", (_name, text, ...expected) => expect(said(text)).toBe(expected.join("\n")));
});

describe("a quotation in parts", () => {
  test.each(split)("%s", (_name, text, ...expected) => expect(said(text)).toBe(expected.join("\n")));
});
