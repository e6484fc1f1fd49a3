import { describe, expect, test } from "vitest";

import { readArticleText } from "./read-article-text";

/** What is expected: "speaker: words", one a statement in page order; " ?" at the end where it is only possible. */
type Case = readonly [name: string, text: string | readonly string[], ...said: readonly string[]];

const said = (text: string | readonly string[]): string =>
  readArticleText({ paragraphs: typeof text === "string" ? [text] : text })
    .map(({ speaker, text: words, possible }) => `${speaker.name}: ${words}${possible === true ? " ?" : ""}`)
    .join("\n");

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
];

const indirect: readonly Case[] = [
  [
    "the cue is set into the clause",
    "Stocks, Paul Renn said, are three weeks heavier than the firm would like.",
    "Paul Renn: Stocks, Paul Renn said, are three weeks heavier than the firm would like",
  ],
  [
    "the cue is set into the clause, in the present",
    "Her team, Nora Beck says, held four open evenings, “two of which were full”.",
    "Nora Beck: Her team, Nora Beck says, held four open evenings, “two of which were full”",
  ],
  [
    "the cue ends the sentence",
    "Two hundred jobs would go by the summer, Paul Renn said.",
    "Paul Renn: Two hundred jobs would go by the summer",
  ],
  [
    "an estimate ends the sentence",
    "Were the rule to change, emissions would rise by a tenth, Nora Beck estimated.",
    "Nora Beck: Were the rule to change, emissions would rise by a tenth",
  ],
  [
    "two verbs, one subject",
    "Ida Krohn said the school was full and warned that a second would be needed.",
    "Ida Krohn: the school was full",
    "Ida Krohn: a second would be needed",
  ],
  [
    "two verbs with an adverbial between",
    "Ida Krohn accused the minister of hiding the report and, to loud cheers, called for his resignation.",
    "Ida Krohn: the minister of hiding the report",
    "Ida Krohn: his resignation",
  ],
  [
    "a semicolon brings another speaker",
    "Ida Krohn said the school was full; a spokeswoman for the town later said that it had places left.",
    "Ida Krohn: the school was full",
    "a spokeswoman for the town: it had places left",
  ],
  [
    "what the reporter adds after a quotation",
    "Ida Krohn said the school was “bursting at the seams”, although she gave no figure for it.",
    "Ida Krohn: the school was “bursting at the seams”",
  ],
  [
    "what the reporter tells of somebody named in a quotation's sentence",
    "The board had “full confidence” in Ida Krohn, its spokesman Leo Tamm said.",
    "Leo Tamm: The board had “full confidence” in Ida Krohn",
  ],
  [
    "when it was said, after the words",
    "Ida Krohn said the school would stay open, hours after parents had been told to look elsewhere.",
    "Ida Krohn: the school would stay open",
  ],
  [
    "told to do",
    "Judge Piers Orme told them not to read about the case.",
    "Piers Orme: not to read about the case",
  ],
  [
    "urged to do",
    "Health chief Nora Beck urged parents to check the records of their children.",
    "Nora Beck: parents to check the records of their children",
  ],
  [
    "begged, advised, ordered",
    "Nora Beck advised parents to keep feverish children at home.",
    "Nora Beck: parents to keep feverish children at home",
  ],
  [
    "appealed to",
    "Nora Beck appealed to parents not to bring sick children to the clinic.",
    "Nora Beck: parents not to bring sick children to the clinic",
  ],
  [
    "called on",
    "Nora Beck called on both sides to return to the talks.",
    "Nora Beck: both sides to return to the talks",
  ],
  [
    "demanded that it be",
    "Opposition leader Rory Blake demanded that the report be published.",
    "Rory Blake: the report be published",
  ],
  [
    "apologised for",
    "Nora Beck apologised for the delay in sending out the letters.",
    "Nora Beck: the delay in sending out the letters",
  ],
  [
    "questioned whether",
    "Nora Beck questioned whether a single tower could stand for the whole moor.",
    "Nora Beck: a single tower could stand for the whole moor",
  ],
  ["denied that", "Rory Blake denied that he had seen the letter.", "Rory Blake: he had seen the letter"],
  ["denied doing", "Rory Blake denied having seen the letter.", "Rory Blake: having seen the letter"],
  [
    "rejected suggestions that",
    "Rory Blake rejected suggestions that he had seen the letter.",
    "Rory Blake: suggestions that he had seen the letter",
  ],
  [
    "insisted he had not",
    "Rory Blake insisted he had not seen the letter.",
    "Rory Blake: he had not seen the letter",
  ],
  [
    "recalled doing",
    "The mate, Ivo Pell, recalled seeing the lights of the ferry come straight at him.",
    "Ivo Pell: seeing the lights of the ferry come straight at him",
  ],
  [
    "went on",
    "It was the Crown’s case, Ms Sara Nairn went on, that no sailor would have left the wheel.",
    "Sara Nairn: no sailor would have left the wheel",
  ],
  [
    "a sum put at",
    "The finance ministry put the yield of the levy at 62 million crowns a year.",
    "The finance ministry: the yield of the levy at 62 million crowns a year",
  ],
  [
    "according to in the middle",
    "The bog, according to Nora Beck, loses carbon at twice the rate assumed.",
    "Nora Beck: The bog, according to Nora Beck, loses carbon at twice the rate assumed",
  ],
  [
    "according to a paper with who wrote it",
    "The bog loses carbon at twice the rate assumed, according to a team of researchers from Elm University.",
    "a team of researchers from Elm University: The bog loses carbon at twice the rate assumed",
  ],
  [
    "a relay in the end",
    "Rory Blake said he was ready to fly to either capital, the newspaper Morning Ledger reported, citing an interview.",
    "Rory Blake: he was ready to fly to either capital",
  ],
  [
    "an adverbial without a comma before the pronoun",
    [
      "Analyst Mia Frost said the price was fair.",
      "In a note to clients later in the day she cut her rating and wrote that trust in the firm was gone.",
    ],
    "Mia Frost: the price was fair",
    "Mia Frost: trust in the firm was gone",
  ],
  [
    "calling something something",
    "Mia Frost defended the choice of the new site, calling the old one a death trap.",
    "Mia Frost: the choice of the new site",
    "Mia Frost: the old one a death trap",
  ],
  [
    "described as",
    "Mia Frost described the plan as “a leap in the dark”.",
    "Mia Frost: the plan as “a leap in the dark”",
  ],
  ["dismissed as", "Mia Frost dismissed the claims as nonsense.", "Mia Frost: the claims as nonsense"],
  [
    "believes, said in an adverbial",
    "Mia Frost said she believed the plan would fail.",
    "Mia Frost: she believed the plan would fail",
  ],
  [
    "expressed hope that",
    "Rory Blake expressed the hope that both sides would talk.",
    "Rory Blake: the hope that both sides would talk",
  ],
  [
    "threatened with",
    "Rory Blake threatened to resign unless the report was published.",
    "Rory Blake: to resign unless the report was published",
  ],
  [
    "offered, agreed, hoped to",
    "Rory Blake offered to resign if the report was published.",
    "Rory Blake: to resign if the report was published",
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

const nothing: readonly Case[] = [
  [
    "a refusal to answer",
    "Rory Blake refused to answer. Mia Frost declined to say whether the plan was safe.",
  ],
  [
    "no answer",
    "Rory Blake did not respond to a request for comment. Mia Frost could not be reached for comment.",
  ],
  ["a passive without anybody", "The master had ignored two warnings, a court was told on Wednesday."],
  ["an urging without anybody", "Parents were urged on Monday to check the records of their children."],
  [
    "hearsay",
    "Rory Blake is understood to have argued against the walkout. He is said to have shouted that it was wrong.",
  ],
  [
    "a belief",
    "Rory Blake believes that a smaller house would pay. Analysts see the stock as fairly valued.",
  ],
  ["a fear", "Families fear that the inquiry will be delayed. Officials hope the rain will stop."],
  ["a stance only", "Mia Frost disputes this. Rory Blake objected. The firm rejected that account."],
  ["two camps summed up", "Both sides have accused the other of bad faith since May."],
  ["a crowd", "Fans chanted “You don’t know what you’re doing” from the hour mark."],
  [
    "findings",
    "The findings, printed in a journal on Monday, suggest that drains are still drying the peat.",
  ],
  ["a word in marks", "Harbour City will “assess” its striker before the trip to the north."],
  ["a teaser", "More football: Blake says board “united” behind the move to a new ground"],
  ["credits", "(Reporting by Dana Cole; Editing by Rory Blake)"],
  ["a caption", "Pictured above: Rory Blake says farewell to his friends in January."],
  ["an editor's note", "This story has been updated to say that Rory Blake was born in May."],
  ["what was not disputed", "Rory Blake did not dispute the figures themselves."],
  ["a view had", "Rory Blake’s view is that the law is plain."],
  [
    "supposed words",
    "If Rory Blake said that the law was plain, nobody heard him. Few would say the law is plain.",
  ],
  [
    "a call for a meeting",
    "The union has called a mass meeting for Sunday. The club called the police at ten.",
  ],
  ["opposition", "The owners oppose any new fence and have resisted calls to close the summit."],
  ["a legal plea", "Callum Roe, 47, denies murder."],
  ["words to come", "Rory Blake will tell parliament on Monday that the law is plain."],
  ["a proverb in marks", "The firm’s “people first” motto hangs over the door of the hall."],
  ["stage directions", "[The President then said the names of the dead.]"],
];

describe("the grammar of reporting: direct speech", () => {
  test.each(direct)("%s", (_name, text, ...expected) => expect(said(text)).toBe(expected.join("\n")));
});

describe("the grammar of reporting: a quotation in parts", () => {
  test.each(split)("%s", (_name, text, ...expected) => expect(said(text)).toBe(expected.join("\n")));
});

describe("the grammar of reporting: indirect speech", () => {
  test.each(indirect)("%s", (_name, text, ...expected) => expect(said(text)).toBe(expected.join("\n")));
});

describe("the grammar of reporting: what reports nothing", () => {
  test.each(nothing)("%s", (_name, text, ...expected) => expect(said(text)).toBe(expected.join("\n")));
});
