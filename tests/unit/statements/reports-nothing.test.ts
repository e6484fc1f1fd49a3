import { describe, expect, test } from "vitest";

import { type Case, said } from "./said";

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
  ["who asked not to be named", "A woman who asked not to be named left the hall at ten."],
  ["a denial of a charge told before", "Roe took the stand in May. Roe denies the charge."],
  ["no comment", "“No comment,” said Rory Blake."],
  [
    "acts that look like words",
    "Bo Lind signalled to the bench. Mia Frost held a meeting and read a book about ships.",
  ],
  ["things that are named", "The film was described as “a triumph”. The book, called “The Sea”, sold well."],
  ["claims nobody makes", "It was claimed that the site was safe. It is alleged that Roe lied."],
];

describe("what reports nothing", () => {
  test.each(nothing)("%s", (_name, text, ...expected) => expect(said(text)).toBe(expected.join("\n")));
});
