import fc from "fast-check";
import { expect, test } from "vitest";

import { describeQuote } from "../../lib/annotation/describe-quote";
import { foldPrint } from "../../lib/annotation/fold-print";
import { foldText } from "../../lib/annotation/fold-text";
import { matchQuote, matchQuotes } from "../../lib/annotation/match-quote";
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

test("after any edit, an exact quote has all of its context, an unchanged one its words, and none lies beside the text", () => {
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
      const passage = match.kind === "placed" ? match : match.nearest;
      if (passage === undefined) return;
      expect(passage.start).toBeGreaterThanOrEqual(0);
      expect(passage.end).toBeGreaterThan(passage.start);
      expect(passage.end).toBeLessThanOrEqual(other.length);
      if (match.kind === "orphan") return;
      const here = other.slice(match.start, match.end);
      expect(here.isWellFormed()).toBe(true);
      const isSame = printed(here) === printed(selector.exact);
      expect({ isSame, letters: match.reasons.letters > 0 }).toEqual({
        isSame: match.state !== "changed",
        letters: match.state === "changed",
      });
      if (match.state !== "exact") return;
      const around = other.slice(0, match.end + 64 + selector.exact.length);
      expect(printed(around)).toContain(printed(selector.prefix + selector.exact));
    }),
    { numRuns: 1500 },
  );
});

test("edits outside of a quote and its context never lose it", () => {
  const lines = fc.array(sentence, { minLength: 3, maxLength: 14 });
  const marks = fc.tuple(
    fc.nat(),
    fc.nat(),
    fc.array(sentence, { maxLength: 3 }),
    fc.array(sentence, { maxLength: 3 }),
  );
  fc.assert(
    fc.property(lines, joint, marks, (sentences, join, [a, b, before, after]) => {
      const whole = sentences.map((one, at) => `${one} ${at}`).join(join);
      const start = a % whole.length;
      const selector = describeQuote(whole, start, start + 1 + (b % 80));
      fc.pre(words(selector.exact) !== "");
      // A note on a whole short text has no context, and stands in nothing that was put around it.
      fc.pre(words(selector.prefix + selector.suffix) !== "");
      const [from, to] = [
        Math.max(0, start - selector.prefix.length),
        start + selector.exact.length + selector.suffix.length,
      ];
      const other = `${before.join(join)}\n${whole.slice(from, to)}\n${after.join(join)}`;
      const match = matchQuote(selector, other);
      // Where the rest says the same again, nothing tells the places apart.
      if (match.kind === "orphan") expect(match.reason).toBe("ambiguous");
      else expect(words(other.slice(match.start, match.end))).toBe(words(selector.exact));
    }),
    { numRuns: 1500 },
  );
});

test("what is printed anew is folded unit by unit, and every unit lies on what it stood for", () => {
  fc.assert(
    fc.property(raw, (original) => {
      const folded = foldText(original);
      const { text: print, plain, starts, ends } = foldPrint(folded);
      expect([plain.length, starts.length, ends.length]).toEqual([print.length, print.length, print.length]);
      for (let at = 0; at < print.length; at += 1) {
        expect(starts[at]!).toBeLessThan(ends[at]!);
        if (at > 0) expect(starts[at]!).toBeGreaterThanOrEqual(starts[at - 1]!);
        // Half of a pair alone is another character.
        if (/[ \ud800-\udfff]/.test(print[at]!)) continue;
        expect(printed(original.slice(starts[at], ends[at]))).toContain(print[at]);
      }
    }),
    { numRuns: 1000 },
  );
});

test("quotes found in steps are those found one by one", () => {
  const selectors = fc.array(fc.tuple(share, share), { maxLength: 5 });
  fc.assert(
    fc.property(text, text, selectors, (whole, other, spans) => {
      const quotes = spans.map(([a, b]) => describeQuote(whole, ...span(whole.length, a, b)));
      const steps = matchQuotes(`${other}\n${whole}`, quotes);
      let step = steps.next();
      while (!step.done) step = steps.next();
      expect(step.value).toEqual(quotes.map((quote) => matchQuote(quote, `${other}\n${whole}`)));
    }),
    { numRuns: 300 },
  );
});

function printed(part: string): string {
  return foldPrint(foldText(part)).text;
}
