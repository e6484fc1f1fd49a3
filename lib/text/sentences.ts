import { isSpace } from "./split-words";
import { DIGITS, LETTERS } from "./letters.table";

/** A place in a text, UTF-16 [start, end). */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** What keeps a full stop from ending a sentence. */
export interface SentenceOptions {
  /** Stretches inside which no sentence ends, in text order (quotations); offsets into the text. */
  readonly opaque?: readonly Span[];
  /**
   * Words with a full stop that do not end a sentence, lower case and without the stop; with " #" behind, only where a
   * figure follows ("No. 4").
   */
  readonly abbreviations?: ReadonlySet<string>;
  /** Words that hardly follow the initials of a name ("the"), lower case; needed to know "J.T. Sloan" from a new sentence. */
  readonly openers?: ReadonlySet<string>;
}

const terminal = /[.!?…؟。]/u;
const closer = /["”’'»)\]״]/u;
const opensSentence = new RegExp(String.raw`^(?![\p{Ll}\p{Lm}])[${LETTERS}${DIGITS}"“‘«'„״([#@—–-]`, "u");

/**
 * The sentences of `within`, trimmed, in order. A full stop ends one if a word with a capital, a letter of a script
 * without capitals, a figure or an opening mark follows, and no abbreviation or initial stands before it; a
 * quotation that is given as opaque ends one if it closes with a stop. Line breaks always end one.
 */
export function findSentences(text: string, within: Span, options: SentenceOptions = {}): readonly Span[] {
  const sentences: Span[] = [];
  const opaque = options.opaque ?? [];
  let start = within.start;
  let next = 0;
  let runEnd = within.start;
  const stops = findStops(text, within);
  let stop = 0;
  for (let at = within.start; at < within.end; at++) {
    while (next < opaque.length && opaque[next]!.end <= at) next++;
    while (stop < stops.length && stops[stop]! < at) stop++;
    const quotation = opaque[next];
    // Only stops, breaks and quotations end anything: what stands between them is passed over.
    at = Math.max(at, Math.min(stops[stop] ?? within.end, quotation?.start ?? within.end));
    if (at >= within.end) break;
    let end: number | undefined;
    if (quotation && quotation.start <= at) {
      at = Math.min(quotation.end, within.end) - 1;
      if (endsWithStop(text, quotation.start, at) && startsSentence(text, at + 1, within.end)) end = at + 1;
    } else if (text[at] === "\n") end = at;
    else if (at >= runEnd) {
      runEnd = closeEnd(text, at, within.end);
      if (endsAt(text, { start: at, end: runEnd }, within.end, options)) end = runEnd;
    }
    if (end === undefined) continue;
    push(sentences, text, start, end);
    start = end;
    at = Math.max(at, end - 1);
  }
  push(sentences, text, start, within.end);
  return sentences;
}

/** Where stops and line breaks stand. */
function findStops(text: string, { start, end }: Span): readonly number[] {
  const stops: number[] = [];
  for (let at = start; at < end; at++) if (isStopOrBreak(text.charCodeAt(at))) stops.push(at);
  return stops;
}

function isStopOrBreak(code: number): boolean {
  if (code < 0x80) return code === 0x2e || code === 0x0a || code === 0x3f || code === 0x21;
  return code === 0x2026 || code === 0x061f || code === 0x3002;
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) sentences.push({ start, end });
}

/** The place after the stop at `at`, the stops that follow it and its closing marks. */
function closeEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && (terminal.test(text[end]!) || closer.test(text[end]!))) end++;
  return end;
}

/** Whether a stop, given with those that follow it and its closing marks, ends a sentence. */
function endsAt(
  text: string,
  stop: Span,
  limit: number,
  { abbreviations, openers }: SentenceOptions,
): boolean {
  const { start: at, end } = stop;
  if (end < limit && !isSpace(text.charCodeAt(end))) return false;
  if (!startsSentence(text, end, limit)) return false;
  if (text[at] !== ".") return true;
  const word = wordBefore(text, at);
  const isSeveral = word.includes(".") && /^\p{Lu}(?:\.\p{Lu})+$/u.test(word);
  const isInitial = isSeveral
    ? !opensAnew(text, end, openers)
    : word.length <= longestLetter && /^\p{Lu}$/u.test(word);
  const lower = word.toLowerCase();
  const isNumbered = abbreviations?.has(`${lower} #`) === true && /^\s*\p{N}/u.test(text.slice(end, end + 4));
  return !isInitial && !isNumbered && !(abbreviations?.has(lower) ?? false);
}

/** A letter takes one UTF-16 unit, or two. */
const longestLetter = 2;
const abbreviationAtMost = 20;

/** The word or abbreviation that ends at `at`; nothing of a longer one matters. */
function wordBefore(text: string, at: number): string {
  const first = Math.max(0, at - abbreviationAtMost);
  let start = at;
  while (start > first && inWord.test(text[start - 1]!)) start--;
  const isWhole = start === first || !/[\udc00-\udfff]/.test(text[start - 1]!);
  return isWhole ? text.slice(start, at) : (/[\p{L}\p{N}.’'-]*$/u.exec(text.slice(first, at))?.[0] ?? "");
}

const inWord = new RegExp(`[${LETTERS}${DIGITS}.’'-]`, "u");

/** Whether the word after initials is one that opens a sentence rather than a surname. */
function opensAnew(text: string, at: number, openers: ReadonlySet<string> | undefined): boolean {
  const next = /^\s*(\p{Lu}[\p{L}’']*)/u.exec(text.slice(at, at + 30))?.[1];
  return next === undefined || openers === undefined || openers.has(next.toLowerCase());
}

function startsSentence(text: string, at: number, limit: number): boolean {
  const rest = text.slice(at, Math.min(limit, at + 12)).trimStart();
  return rest === "" || opensSentence.test(rest);
}

function endsWithStop(text: string, start: number, lastIndex: number): boolean {
  let at = lastIndex;
  // "… rentrer. »": French puts a space before its closing mark.
  while (at > start && (closer.test(text[at]!) || isSpace(text.charCodeAt(at)))) at--;
  return terminal.test(text[at]!);
}
