import { describe, expect, test } from "vitest";

import { describeQuote } from "../../../lib/annotation/describe-quote";
import type { Selectors } from "../../../lib/domain/annotation";
import { compareNote, type ComparedText } from "../../../lib/services/compare-notes";
import { indexToday } from "../../../lib/services/today-text";

const capturedAt = "2026-05-04T09:30:00.000Z";
const headline = "Bridge opens in May";
const said = "The mayor said on Monday that the old bridge would be open to all by the first week of May.";
const edited =
  "The mayor said on Tuesday that the bridge would perhaps be open to some by the last week of May.";
const rest = "Nobody asked who is to pay for any of it, and the council did not say when it would meet.";
const text = [headline, said, rest].join("\n");
const words = "open to all by the first week";

function selectorsOf(exact: string, of = text): Selectors {
  const start = of.indexOf(exact);
  const end = start + exact.length;
  return [
    { type: "TextQuoteSelector", ...describeQuote(of, start, end) },
    { type: "TextPositionSelector", start, end },
  ];
}
const compare = (now: string | undefined, saved: string | undefined = text, language = "en") =>
  compareNote(
    { selectors: selectorsOf(words) },
    {
      saved: saved === undefined ? undefined : { text: saved, capturedAt },
      today: now === undefined ? undefined : indexToday(now),
      language,
    },
  );
/** As it is read: ‹words of the quote›, [only in this text], … left out. */
const shown = (side: ComparedText | undefined) =>
  side?.pieces
    .map((parts) =>
      parts
        .map(({ text, isQuote, isChanged }) => {
          const inner = isChanged ? `[${text}]` : text;
          return isQuote ? `‹${inner}›` : inner;
        })
        .join(""),
    )
    .join(" … ");
const bare = (side: ComparedText | undefined) => shown(side)?.replace(/[‹›[\]]/g, "");

describe("words that were edited away", () => {
  const compared = compare([headline, edited, rest].join("\n"));

  test("are shown in the paragraph they were marked in, beside today's nearest one", () => {
    expect(compared.savedAt).toBe(capturedAt);
    expect(bare(compared.saved)).toBe(said);
    expect(bare(compared.today)).toBe(edited);
  });

  test("with what each text has and the other has not", () => {
    const changed = (side: ComparedText | undefined) =>
      side?.pieces.flatMap((parts) => parts.filter((part) => part.isChanged).map((part) => part.text.trim()));
    expect(changed(compared.saved)).toEqual(["Monday", "old", "all", "first"]);
    expect(changed(compared.today)).toEqual(["Tuesday", "perhaps", "some", "last"]);
  });

  test("and the quote told apart inside it", () => {
    const quoted = compared.saved.pieces.flat().filter((part) => part.isQuote);
    expect(quoted.map((part) => part.text).join("")).toBe(words);
  });
});

describe("why words have no place", () => {
  test.each([
    ["they are gone", [headline, rest].join("\n"), "gone"],
    ["the page was not read", undefined, "unread"],
    ["today's article has them, and only the page does not show them", text, "outside"],
  ] as const)("%s", (_, now, why) => {
    expect(compare(now).why).toBe(why);
  });

  test("where nothing resembles them, nothing is shown of today", () => {
    const compared = compare("Rain is likely.\nThe harbour is closed.");
    expect([compared.why, compared.today]).toEqual(["gone", undefined]);
    expect(bare(compared.saved)).toBe(said);
  });
});

describe("what was saved", () => {
  test("is the context kept with the quote where the text is not there, or is another one", () => {
    const { prefix, exact, suffix } = selectorsOf(words)[0];
    for (const saved of [undefined, `Another ${text}`]) {
      const compared = compareNote(
        { selectors: selectorsOf(words) },
        {
          saved: saved === undefined ? undefined : { text: saved, capturedAt },
          today: undefined,
          language: "en",
        },
      );
      expect(bare(compared.saved)).toBe(prefix + exact + suffix);
      expect(compared).not.toHaveProperty("savedAt");
    }
  });

  test("is cut between words where its paragraph is long", () => {
    const long = `${"He went on and on. ".repeat(60)}${said} ${"And so on it went. ".repeat(60)}`.trim();
    const { saved } = compareNote(
      { selectors: selectorsOf(words, long) },
      { saved: { text: long, capturedAt }, today: undefined, language: "und" },
    );
    expect([saved.isCutBefore, saved.isCutAfter, saved.pieces.length]).toEqual([true, true, 1]);
    const seen = bare(saved)!;
    expect(seen).toContain(words);
    expect(seen.length).toBeLessThan(400);
    expect(long.includes(` ${seen} `)).toBe(true);
  });
});

test("words that nothing resembles are shown in what became of their paragraph", () => {
  const now =
    "On Monday the mayor spoke of the old bridge, and of May, and said nothing more of it, so it is open.";
  const compared = compare([headline, now, rest].join("\n"));
  expect(compared.why).toBe("gone");
  expect(bare(compared.today)).toBe(now);
});

test("Arabic text is compared by its words", () => {
  const [one, other] = [
    "قال الوزير إن الانتخابات ستجري في أيار المقبل بإذن الله",
    "قال الوزير إن الانتخابات لن تجري في أيار المقبل",
  ];
  const compared = compareNote(
    { selectors: selectorsOf("الانتخابات ستجري في أيار المقبل", one) },
    { saved: { text: one, capturedAt }, today: indexToday(other), language: "ar" },
  );
  expect(shown(compared.saved)).toContain("[ستجري]");
  expect(bare(compared.saved)).toBe(one);
});
