import { describe, expect, test } from "vitest";

import { findTranscriptHeader, isTranscript } from "../../../lib/statements/find-transcript-header";
import { articleInput, readArticleText, type TestArticle } from "./read-article-text";

const reads = (article: TestArticle): string[] =>
  readArticleText({ ...article, mode: "transcript" }).map(({ speaker, text }) => `${speaker.name}: ${text}`);

const isOne = (article: TestArticle): boolean => {
  const { segments, ...input } = articleInput(article);
  return isTranscript({ ...input, segment: segments[0]! });
};

const interviews: readonly (readonly [name: string, article: TestArticle, ...said: string[]])[] = [
  [
    "surnames as labels, the outlet asks, prose before and after",
    {
      headline: "A long way down",
      paragraphs: [
        "Ines Calder has led the rescue team since March.",
        "Harbour Weekly: Why did you stay?",
        "Calder: Because nobody else would. I had the keys.",
        "[The telephone rings.]",
        "Harbour Weekly: Some call you stubborn.",
        "Calder: They do. (Laughs.) My mother was worse.",
        "We still have the old boat, and we use it.",
        "Harbour Weekly: Will you go on?",
        "Calder: Yes.",
        "The council said it would look at the budget in May.",
      ],
    },
    "Ines Calder: Because nobody else would.",
    "Ines Calder: I had the keys.",
    "Ines Calder: They do.",
    "Ines Calder: My mother was worse.",
    "Ines Calder: We still have the old boat, and we use it.",
    "Ines Calder: Yes.",
    "The council: it would look at the budget in May",
  ],
  [
    "letters with the person of the introduction",
    {
      headline: "Five questions for Ines Calder",
      paragraphs: [
        "Ines Calder leads the rescue team. Interview by Paul Renn.",
        "Q: Why did you stay?",
        "A: I had the keys.",
        "Q: And now?",
        "A: We wait.",
      ],
    },
    "Ines Calder: I had the keys.",
    "Ines Calder: We wait.",
  ],
  [
    "letters with a stop",
    {
      headline: "Five questions for Ines Calder",
      paragraphs: ["Q. Why did you stay?", "A. I had the keys.", "Q. And now?", "A. We wait."],
    },
    "Ines Calder: I had the keys.",
    "Ines Calder: We wait.",
  ],
  [
    "initials, labels in capitals",
    {
      paragraphs: [
        "Ines Calder and Leo Tamm met on the pier.",
        "IC: It was late.",
        "LT: It was early, to me.",
        "IC: We differ there.",
        "LT: We always did.",
      ],
    },
    "Ines Calder: It was late.",
    "Leo Tamm: It was early, to me.",
    "Ines Calder: We differ there.",
    "Leo Tamm: We always did.",
  ],
  [
    "a debate: whoever has the floor speaks, also in questions",
    {
      paragraphs: [
        "The Speaker: Order. The sitting is open.",
        "Mr. Leo Tamm: I thank the minister for his words. Will he resign?",
        "The Minister: I will not.",
        "Mr. Leo Tamm: Then we shall vote.",
      ],
    },
    "The Speaker: Order.",
    "The Speaker: The sitting is open.",
    "Leo Tamm: I thank the minister for his words.",
    "Leo Tamm: Will he resign?",
    "The Minister: I will not.",
    "Leo Tamm: Then we shall vote.",
  ],
];

describe("turns with labels", () => {
  test.each(interviews.map(([name, article, ...expected]) => [name, article, expected] as const))(
    "%s",
    (_name, article, expected) => {
      expect(isOne(article)).toBe(true);
      expect(reads(article)).toEqual(expected);
    },
  );

  const others: readonly (readonly [string, readonly string[]])[] = [
    ["a list of facts", ["Where: the old pier.", "When: Saturday.", "Price: free.", "Tickets: at the gate."]],
    ["one label alone", ["Update: the road is open.", "Cars pass again.", "Update: it is shut."]],
    [
      "news with a colon here and there",
      [
        "Ines Calder: a life on the sea.",
        "She was born in May.",
        "Her father rowed.",
        "Her mother sang.",
        "Leo Tamm: a friend.",
      ],
    ],
  ];
  test.each(others)("none in %s", (_name, paragraphs) => expect(isOne({ paragraphs })).toBe(false));
});

describe("speeches", () => {
  const speech = ["We have waited long enough. I promised you a bridge.", "Our children will cross it."];

  const headed: readonly (readonly [string, string, string])[] = [
    [
      "remarks with speaker, place and day",
      "Remarks of the year",
      "President Ines Calder, Port Alder, 14 June 2024:",
    ],
    ["the headline names a speech and its speaker", "Full text: speech by President Ines Calder", ""],
    [
      "a line below the headline",
      "A bridge at last",
      "Address by Mayor Ines Calder to the council, 3 May 2025",
    ],
  ];
  test.each(headed)("%s", (_name, headline, line) => {
    const article = { headline, paragraphs: [...(line === "" ? [] : [line]), ...speech] };
    const { segments, ...input } = articleInput(article);
    expect(findTranscriptHeader({ ...input, segment: segments[0]! })?.speaker.name).toBe("Ines Calder");
    expect(reads(article)).toEqual([
      "Ines Calder: We have waited long enough.",
      "Ines Calder: I promised you a bridge.",
      "Ines Calder: Our children will cross it.",
    ]);
  });

  test("applause and notes on the text are nobody's words", () => {
    const article = {
      headline: "Full text: speech by President Ines Calder",
      paragraphs: [...speech, "(Applause.)", "[She sits down.]", "The text is given as delivered."],
    };
    expect(reads(article)).toHaveLength(3);
  });

  test("a report of a speech is news", () => {
    expect(
      isOne({
        headline: "Speech by Ines Calder draws a crowd",
        paragraphs: [
          "Ines Calder said: “We have waited. I promised our town a bridge.”",
          "Our reporter was there.",
        ],
      }),
    ).toBe(false);
  });
});
