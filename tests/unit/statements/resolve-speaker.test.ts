import { describe, expect, test } from "vitest";

import { readArticleText } from "./read-article-text";

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
        "Unity Front rejected the offer of the mediators as a trap.",
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
