import { describe, expect, test } from "vitest";

import { type Case, said } from "./said";

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
    "a clause about other writers ends the sentence",
    "Ida Krohn said that the coach keeps his post, whatever the papers write of him.",
    "Ida Krohn: the coach keeps his post, whatever the papers write of him",
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
    "Rory Blake: he had seen the letter",
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
    "Rory Blake: both sides would talk",
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
  [
    "a parenthesis with a clause of its own before the verb",
    "A diplomat, speaking without a name because the talks are secret, said a meeting had been planned.",
    "A diplomat: a meeting had been planned",
  ],
  [
    "a share in a parenthesis, an adverb between commas",
    "Two people close to the firm, which owns 4.8% of the port, said a list had been drawn up.",
    "Two people close to the firm: a list had been drawn up",
  ],
  [
    "called and warned of",
    "Union leader Rosa Marin called the offer “an insult” and warned of further strikes.",
    "Rosa Marin: the offer “an insult”",
    "Rosa Marin: further strikes",
  ],
  [
    "said in a statement, and what the reporter goes on with",
    "Twelve people were hurt, the ministry said in a statement on Sunday, and three were in hospital.",
    "the ministry: Twelve people were hurt",
  ],
  [
    "a clause of place behind what was denied",
    "Norland denied that its forces were near the crossing, over which it once fought a war.",
    "Norland: its forces were near the crossing",
  ],
];

describe("indirect speech", () => {
  test.each(indirect)("%s", (_name, text, ...expected) => expect(said(text)).toBe(expected.join("\n")));
});
