import type { QuoteSelector } from "./describe-quote";
import { foldText, type FoldedText } from "./fold-text";
import type { MatchReasons, QuoteMatch } from "./quote-match";

/** A text made ready for finding many quotes in it, and its first block. */
export interface QuoteIndex extends FoldedText {
  readonly head: string;
}

/** Folds a text once; {@link matchQuote} takes the result in place of the text. */
export function indexQuotes(text: string): QuoteIndex {
  return { ...foldText(text), head: foldBlock(/^[^\n]*/.exec(text)![0]) };
}

function foldBlock(block: string): string {
  return foldText(block).text.trim();
}

/** So many characters of context must be left, in one piece with the words, where not all of it is. */
const ENOUGH = 64;
/** A second place with so many of them makes the first one doubtful. */
const RIVAL = 32;
/** A text that says the same over and over is not looked through to its end. */
const MOST_PLACES = 10_000;

const ORPHAN = {
  gone: { kind: "orphan", reason: "gone" },
  elsewhere: { kind: "orphan", reason: "elsewhere" },
  ambiguous: { kind: "orphan", reason: "ambiguous" },
} as const satisfies Record<string, QuoteMatch>;

/**
 * Finds a quote in a text. White space, layout characters and the Unicode form are not compared ({@link foldText}),
 * nor is white space at the quote's ends; every letter and sign of the words is. The words alone are no proof of the
 * place: a short quote stands in many texts, a repeated one in several places, and what a page has lost it may still
 * say elsewhere. Hence the rule:
 *
 * 1. Where the words stand with all of their context, there they are. If that is so in several places, nothing in the
 *    selector tells them apart: `hint.start` decides if one of them begins exactly there, else the quote is an orphan.
 *    Give the hint only for the text the offset was counted in.
 * 2. Else at least 64 characters of the context, on one side or shared by both, must be left in one piece with the
 *    words, the words may not have become part of longer ones, and no other place may have as many as 32.
 * 3. Else the words, with what their block has before and after them, must be the first block of the text: a page has
 *    other lines around its headline than the saved article, so that no context can be left.
 * 4. Else the quote is an orphan, even if its words occur just once. So is one without any context, unless it is the
 *    whole text: nothing says that these words are those that were marked.
 */
export function matchQuote(
  selector: QuoteSelector,
  text: string | QuoteIndex,
  hint?: { readonly start: number },
): QuoteMatch {
  const index = typeof text === "string" ? indexQuotes(text) : text;
  const quote = foldSelector(selector);
  if (quote.words === "") return ORPHAN.gone;
  const whole = findWhole(quote, index, hint);
  if (whole === "ambiguous") return ORPHAN.ambiguous;
  if (whole !== undefined) return place(quote, index, { at: whole, context: contextLength(quote) });
  const rest = findPartial(quote, index.text);
  if (rest === "ambiguous") return ORPHAN.ambiguous;
  const found = rest ?? findInHead(selector, quote, index);
  if (found !== undefined) return place(quote, index, found);
  return index.text.includes(quote.words) ? ORPHAN.elsewhere : ORPHAN.gone;
}

/**
 * Finds many quotes in a text, in steps: each `next()` works for a few milliseconds, and the last one returns the
 * matches in the order of the quotes. A page does as many steps as fit between two frames and pauses:
 *
 *     const steps = matchQuotes(text, selectors);
 *     for (let step = steps.next(); ; step = steps.next()) {
 *       if (step.done) return step.value;
 *       if (timeIsUp()) await pause();
 *     }
 */
export function* matchQuotes(
  text: string | QuoteIndex,
  selectors: readonly QuoteSelector[],
): Generator<undefined, readonly QuoteMatch[]> {
  const index = typeof text === "string" ? indexQuotes(text) : text;
  const matches: QuoteMatch[] = [];
  for (const selector of selectors) {
    yield;
    matches.push(matchQuote(selector, index));
  }
  return matches;
}

interface FoldedQuote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A place in the folded text where the words stand, and how much of their context stands there too. */
interface Candidate {
  readonly at: number;
  readonly context: number;
}

/** Folded in one piece, as the text is: a space or a mark at the quote's edge melts into what stands before it. */
function foldSelector({ prefix, exact, suffix }: QuoteSelector): FoldedQuote {
  const folded = foldText(prefix + exact + suffix);
  const from = folded.ends.findIndex((end) => end > prefix.length);
  const to = folded.starts.findLastIndex((start) => start < prefix.length + exact.length) + 1;
  const raw = from < 0 ? "" : folded.text.slice(from, to);
  const words = raw.trim();
  const start = from + raw.length - raw.trimStart().length;
  return {
    before: words === "" ? "" : folded.text.slice(0, start),
    words,
    after: folded.text.slice(start + words.length),
  };
}

function contextLength({ before, after }: FoldedQuote): number {
  return before.length + after.length;
}

function findWhole(
  quote: FoldedQuote,
  index: QuoteIndex,
  hint?: { readonly start: number },
): number | "ambiguous" | undefined {
  const { before, words, after } = quote;
  const text = index.text;
  if (contextLength(quote) === 0) return text.trim() === words ? text.indexOf(words) : undefined;
  const sought = before + words + after;
  const first = text.indexOf(sought);
  if (first < 0) return undefined;
  if (text.indexOf(sought, first + 1) < 0) return first + before.length;
  if (hint === undefined) return "ambiguous";
  const unit = index.ends.findIndex((end) => end > hint.start);
  const at = text[unit] === " " ? unit + 1 : unit;
  return at >= before.length && text.startsWith(sought, at - before.length) ? at : "ambiguous";
}

function findPartial(quote: FoldedQuote, text: string): Candidate | "ambiguous" | undefined {
  let best: Candidate = { at: 0, context: 0 };
  let second = 0;
  let seen = 0;
  for (const at of findAnchored(quote, text)) {
    const context = sharedBefore(quote, text, at) + sharedAfter(quote, text, at);
    second = Math.max(second, Math.min(context, best.context));
    if (context > best.context) best = { at, context };
    seen += 1;
    if (second >= RIVAL || seen > MOST_PLACES) return "ambiguous";
  }
  return best.context >= ENOUGH && standsAlone(quote, text, best.at) ? best : undefined;
}

/** Every place of the words with half a rival's context on one side at least: no other can be a rival. */
function* findAnchored({ before, words, after }: FoldedQuote, text: string): Generator<number> {
  const half = RIVAL / 2;
  const left = before.slice(-half);
  const right = after.slice(0, half);
  if (left.length === half) {
    for (const at of occurrences(left + words, text)) yield at + left.length;
  }
  if (right.length < half) return;
  for (const at of occurrences(words + right, text)) {
    if (left.length < half || !text.startsWith(left, at - half)) yield at;
  }
}

function* occurrences(sought: string, text: string): Generator<number> {
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) yield at;
}

function sharedBefore({ before }: FoldedQuote, text: string, at: number): number {
  let length = 0;
  while (length < before.length && before.at(-1 - length) === text[at - 1 - length]) length += 1;
  return length;
}

function sharedAfter({ words, after }: FoldedQuote, text: string, at: number): number {
  const end = at + words.length;
  let length = 0;
  while (length < after.length && after[length] === text[end + length]) length += 1;
  return length;
}

function findInHead(
  { prefix, exact, suffix }: QuoteSelector,
  quote: FoldedQuote,
  { text, head }: QuoteIndex,
): Candidate | undefined {
  const before = /[^\n]*$/.exec(prefix)![0];
  const after = /^[^\n]*/.exec(suffix)![0];
  if (contextLength(quote) === 0 || foldBlock(before + exact + after) !== head) return undefined;
  const at = text.indexOf(head) + foldText(before).text.trimStart().length;
  if (!text.startsWith(quote.words, at)) return undefined;
  return { at, context: sharedBefore(quote, text, at) + sharedAfter(quote, text, at) };
}

const WORD_END = /[\p{L}\p{M}\p{N}]*$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}]*/u;

/** Whether the words begin and end inside the same longer words as before, if in any: "art" is not in "party". */
function standsAlone({ before, words, after }: FoldedQuote, text: string, at: number): boolean {
  const end = at + words.length;
  const left = WORD_END.exec(text.slice(Math.max(0, at - before.length), at))?.[0];
  const right = WORD_START.exec(text.slice(end, end + after.length))?.[0];
  return left === WORD_END.exec(before)?.[0] && right === WORD_START.exec(after)?.[0];
}

function place(quote: FoldedQuote, index: QuoteIndex, { at, context }: Candidate): QuoteMatch {
  const all = contextLength(quote);
  const end = at + quote.words.length;
  const before = index.text.slice(0, at).endsWith(quote.before);
  const after = index.text.startsWith(quote.after, end);
  const reasons: MatchReasons = { context: sidesFound(before, after), letters: 0, words: "same" };
  return {
    kind: "placed",
    start: index.starts[at]!,
    end: index.ends[at + quote.words.length - 1]!,
    state: context === all ? "exact" : "moved",
    score: (quote.words.length + context) / (quote.words.length + all),
    reasons,
  };
}

function sidesFound(before: boolean, after: boolean): MatchReasons["context"] {
  if (before) return after ? "both" : "before";
  return after ? "after" : "none";
}
