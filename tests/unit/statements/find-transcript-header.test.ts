import { describe, expect, test } from "vitest";

import { findTranscriptHeader } from "../../../lib/statements/find-transcript-header";
import { articleInput, readArticleText, type TestArticle } from "./read-article-text";

const hanan = { id: "hanan-saleh", full: "Hanan Saleh", parts: ["Saleh"] };
const transcript: TestArticle = {
  mode: "transcript",
  paragraphs: [
    "Head of the Unity Front, Hanan Saleh, to Radio Norden (1/2):",
    "We do not wait for anybody. Our people have waited long enough.",
    "The enemy practises deception, claiming that we refuse.",
  ],
  figures: [hanan],
};

const headerOf = (article: TestArticle) => {
  const { segments, ...input } = articleInput(article);
  return findTranscriptHeader({ ...input, segment: segments[0]! });
};

describe("the header of a transcript", () => {
  test("names the one speaker and the one spoken to", () => {
    expect(headerOf(transcript)).toMatchObject({
      speaker: { figureId: "hanan-saleh", name: "Hanan Saleh" },
      saidTo: "Radio Norden",
    });
  });

  test("also of a person who is in no corpus", () => {
    expect(headerOf({ ...transcript, figures: [] })?.speaker).toMatchObject({ name: "Hanan Saleh" });
  });

  const none: readonly (readonly [string, readonly string[]])[] = [
    [
      "a verb of saying makes it news",
      ["Hanan Saleh told Radio Norden:", "We do not wait. Our people are tired."],
    ],
    ["quotations follow", ["Hanan Saleh to Radio Norden:", "“We do not wait. Our people are tired.”"]],
    [
      "nobody speaks in the first person",
      ["Hanan Saleh on the road:", "The visit lasts a week and ends in Oslo."],
    ],
    ["a topic, not a person", ["National Dialogue:", "We do not wait. Our people are tired."]],
  ];
  test.each(none)("none where %s", (_name, paragraphs) => {
    expect(headerOf({ paragraphs, figures: [hanan] })).toBeUndefined();
  });
});

describe("the statements of a transcript", () => {
  test("are one a sentence, all of the speaker of the header", () => {
    const found = readArticleText(transcript);
    expect(found.map((one) => [one.speaker.figureId, one.form, one.text, one.saidTo])).toEqual([
      ["hanan-saleh", "transcript", "We do not wait for anybody.", "Radio Norden"],
      ["hanan-saleh", "transcript", "Our people have waited long enough.", "Radio Norden"],
      [
        "hanan-saleh",
        "transcript",
        "The enemy practises deception, claiming that we refuse.",
        "Radio Norden",
      ],
    ]);
    expect(found[0]?.speaker.resolution).toBe("transcript-header");
  });

  test("labels tell the turns: questions are left out", () => {
    const found = readArticleText({
      mode: "transcript",
      paragraphs: [
        "Q: Will you go on?",
        "Hanan Saleh: We will go on. Nothing stops us.",
        "It is our right.",
        "Interviewer: Until when?",
        "Peter Novak: I doubt it.",
      ],
      figures: [hanan],
    });
    expect(found.map((one) => [one.speaker.name, one.text])).toEqual([
      ["Hanan Saleh", "We will go on."],
      ["Hanan Saleh", "Nothing stops us."],
      ["Hanan Saleh", "It is our right."],
      ["Peter Novak", "I doubt it."],
    ]);
  });
});
