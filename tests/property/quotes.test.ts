import fc from "fast-check";
import { expect, test } from "vitest";

import { describeQuote } from "../../lib/annotation/describe-quote";
import { foldText } from "../../lib/annotation/fold-text";
import { matchQuote } from "../../lib/annotation/match-quote";
import { canonicalText } from "../../lib/page/text-blocks";

/** Letters of many scripts, marks, joiners, pairs and halves of pairs, and all that a page may set differently. */
const unit = fc.oneof(
  fc.constantFrom(...Array.from("abcد محمد אבשׁ می‌خو中文한é")),
  fc.constantFrom(...Array.from(" .,“”-\n\t")),
  fc.constantFrom("👍", "👨‍👩‍👧", "🇵🇸", "é", "ً", "ֱ", "ᅡ", "\u200c"),
  fc.constantFrom("\u00ad", "\u200b", "\u200f", "\u2067", "\u00a0", "\ufeff"),
  fc.constantFrom("\ud800", "\udc00"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
);
const raw = fc.array(unit, { maxLength: 300 }).map((units) => units.join(""));
/** Canonical text as articles have it: blocks joined by line breaks. */
const text = fc
  .array(raw.map(canonicalText), { minLength: 1, maxLength: 4 })
  .map((blocks) => blocks.filter((block) => block !== "").join("\n"));
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Two offsets in a text, in order. */
const span = (length: number, a: number, b: number) =>
  [Math.round(length * a), Math.round(length * b)].sort((x, y) => x - y) as [number, number];

/** The words alone, as they are compared. */
const words = (part: string) => foldText(part).text.trim();

test("a quote described in a text is found there in its place, or in several that nothing tells apart", () => {
  fc.assert(
    fc.property(text, share, share, (whole, a, b) => {
      const [start, end] = span(whole.length, a, b);
      const selector = describeQuote(whole, start, end);
      const quote = words(selector.exact);
      const match = matchQuote(selector, whole);
      if (quote === "") {
        expect(match).toEqual({ kind: "orphan", reason: "gone" });
        return;
      }
      const sought = foldText(selector.prefix + selector.exact + selector.suffix).text;
      const { text: folded } = foldText(whole);
      const isRepeated = folded.indexOf(sought) !== folded.lastIndexOf(sought);
      if (isRepeated) expect(match).toEqual({ kind: "orphan", reason: "ambiguous" });
      const place = isRepeated ? matchQuote(selector, whole, { start }) : match;
      if (place.kind === "orphan") throw new Error(`Not found: ${place.reason}`);
      expect(place).toMatchObject({ state: "exact", score: 1 });
      expect(place.start).toBeGreaterThanOrEqual(start - 1);
      expect(place.end).toBeLessThanOrEqual(end + 1);
      expect(words(whole.slice(place.start, place.end))).toBe(quote);
    }),
    { numRuns: 2000 },
  );
});

test("it is found also where the page sets the same words differently", () => {
  const settings = fc.array(fc.constantFrom("", "\u00ad", "\u200b", "\u2068", "\u200f"), {
    minLength: 1,
    maxLength: 7,
  });
  const blanks = fc.constantFrom(" ", "\n", "\u00a0 ", " \u200b\t", "\u2003");
  const setting = fc.record({ marks: settings, blank: blanks, decomposed: fc.boolean() });
  fc.assert(
    fc.property(text, share, share, setting, (whole, a, b, { marks, blank, decomposed }) => {
      const [start, end] = span(whole.length, a, b);
      const selector = describeQuote(whole, start, end);
      const before = matchQuote(selector, whole);
      const reset = (part: string) =>
        Array.from(part, (unit, at) => marks[at % marks.length] + (/\s/.test(unit) ? blank : unit)).join("");
      const other = decomposed ? reset(whole.normalize("NFD")) : reset(whole);
      const after = matchQuote(selector, other);
      expect({ ...after, start: 0, end: 0 }).toEqual({ ...before, start: 0, end: 0 });
      if (after.kind === "placed") {
        expect(words(other.slice(after.start, after.end))).toBe(words(selector.exact));
      }
    }),
    { numRuns: 1000 },
  );
});

const sentence = fc.constantFrom(
  "We agreed on nothing.",
  "He said no.",
  "لم نتفق على شيء.",
  "The talks go on in Cairo, the delegation told reporters on Tuesday evening.",
  "Nobody will be left without a roof this winter, the mayor said after the vote on the budget.",
  "No.",
);
const joint = fc.constantFrom(" ", "\n");
const edits = fc.array(fc.tuple(fc.nat(20), fc.nat(3), fc.array(sentence, { maxLength: 2 })), {
  maxLength: 4,
});

test("after any edit, a placed quote has its words and all of its context, or 64 characters and no rival, or its headline", () => {
  const passage = fc.record({ lines: fc.array(sentence, { minLength: 1, maxLength: 14 }), join: joint });
  fc.assert(
    fc.property(passage, edits, share, share, ({ lines, join }, changes, a, b) => {
      const whole = lines.join(join);
      const [start, end] = span(whole.length, a, b);
      const selector = describeQuote(whole, start, end);
      const edited = [...lines];
      for (const [at, cut, put] of changes) edited.splice(at % (edited.length + 1), cut, ...put);
      const other = edited.join(join);
      const match = matchQuote(selector, other);
      if (match.kind === "orphan") return;
      const quote = words(selector.exact);
      expect(words(other.slice(match.start, match.end))).toBe(quote);
      const folded = other.replaceAll("\n", " ");
      const contexts = placesOf(quote, folded).map((at) => ({
        at,
        shared: sharedContext(selector, folded, at),
      }));
      const here = contexts.find(({ at }) => at === match.start)?.shared ?? -1;
      const others = contexts.filter(({ at }) => at !== match.start).map(({ shared }) => shared);
      const all = foldText(selector.prefix + selector.exact + selector.suffix).text.length - quote.length;
      const isWhole = here === all && others.every((shared) => shared < all);
      const isMost = here >= 64 && others.every((shared) => shared < 32);
      const isInHead = match.end <= `${other}\n`.indexOf("\n") && edited[0] === lineAround(selector);
      expect({ isWhole, isPlaced: isWhole || isMost || isInHead }).toEqual({
        isWhole: match.state === "exact",
        isPlaced: true,
      });
    }),
    { numRuns: 4000 },
  );
});

/** The line a quote stands in, as far as its selector tells. */
function lineAround({ prefix, exact, suffix }: ReturnType<typeof describeQuote>): string {
  return prefix.slice(prefix.lastIndexOf("\n") + 1) + exact + /^[^\n]*/.exec(suffix)![0];
}

function placesOf(quote: string, whole: string): readonly number[] {
  return Array.from(whole, (_, at) => at).filter((at) => whole.startsWith(quote, at));
}

function sharedContext(
  { prefix, exact, suffix }: ReturnType<typeof describeQuote>,
  whole: string,
  at: number,
): number {
  const lead = exact.length - exact.trimStart().length;
  const quote = words(exact);
  const before = (prefix + exact.slice(0, lead)).replaceAll("\n", " ");
  const after = (exact.slice(lead + quote.length) + suffix).replaceAll("\n", " ");
  let left = 0;
  while (left < before.length && before[before.length - 1 - left] === whole[at - 1 - left]) left += 1;
  let right = 0;
  while (right < after.length && after[right] === whole[at + quote.length + right]) right += 1;
  return left + right;
}
