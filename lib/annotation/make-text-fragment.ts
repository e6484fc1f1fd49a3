import type { Span } from "../domain/span";
import { foldWords } from "../text/fold-words";
import { type TextWords, textWords } from "./text-words";

/** Longest quote that stands in the address as a whole, in UTF-16 units; of a longer one its first and last words do. */
const LONGEST_WHOLE = 100;
/** What begins a match has at least so many units: shorter words stand in menus and lists of links as well. */
const SHORTEST = 20;
/** The first and the last words of a long quote: so many at least, and how many more are tried. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 12;
/** Most words of context on either side. */
const MOST_CONTEXT = 20;

/** The parts of a text directive, as places in the text. */
interface Directive {
  readonly prefix?: Span | undefined;
  readonly start: Span;
  readonly end?: Span | undefined;
  readonly suffix?: Span | undefined;
}

/**
 * The fragment that opens an address at [start, end) of its page's text: `#:~:text=[prefix-,]start[,end][,-suffix]`, as
 * https://wicg.github.io/scroll-to-text-fragment/ has it. `text` is the canonical one, its blocks joined by line breaks;
 * offsets are UTF-16 units.
 *
 * Browsers find whole words only, so the ends move out to the ends of their words, and inwards over blanks and marks. No
 * part of a directive goes over the end of a block. Words of context are added, as few as do, until nothing else in the
 * text reads like it, case and marks aside: first from the quote's own block, then from those beside it, between which
 * the page may have something that is not in the text, and then the address opens at its top.
 *
 * Undefined where there is no word to find, or where the same words stand in the same surroundings twice.
 */
export function makeTextFragment(text: string, start: number, end: number): string | undefined {
  const words = textWords(text);
  const quote = words.cover(start, end);
  if (quote === undefined) return undefined;
  const folded = foldWords(text);
  for (const directive of directivesOf(quote, words)) {
    if (isSure(directive, text, folded)) return write(directive, text);
  }
  return undefined;
}

/** An address with a text fragment in place of the one it may have; a fragment of another kind stays in front of it. */
export function linkToWords(url: string, fragment: string | undefined): string {
  const plain = url.replace(/#?:~:.*$/su, "");
  if (fragment === undefined) return plain;
  return plain + (plain.includes("#") ? fragment.slice(1) : fragment);
}

function* directivesOf(quote: Span, words: TextWords): Generator<Directive> {
  let longest: Directive = { start: quote };
  for (const directive of wordingsOf(quote, words)) {
    longest = directive;
    yield directive;
  }
  yield* contextsOf(longest, (count) => ({
    prefix: words.backward(longest.start.start, words.blockAt(quote.start).start, count),
    suffix: words.forward(endOf(longest), words.blockAt(endOf(longest)).end, count),
  }));
  yield* contextsOf(widened(longest, words), (count) => ({
    prefix: contextBefore(longest, words, count),
    suffix: contextAfter(longest, words, count),
  }));
}

/** The quote as a whole, or its first and last words, more and more of them. */
function* wordingsOf(quote: Span, words: TextWords): Generator<Directive> {
  const [first, last] = [words.blockAt(quote.start), words.blockAt(quote.end)];
  const isOneBlock = first.start === last.start;
  if (isOneBlock && quote.end - quote.start <= LONGEST_WHOLE) {
    yield { start: quote };
    return;
  }
  const [to, from] = [Math.min(first.end, quote.end), Math.max(last.start, quote.start)];
  for (let behind = FEWEST_WORDS; behind <= MOST_WORDS; behind += 1) {
    for (let ahead = FEWEST_WORDS; ahead <= MOST_WORDS; ahead += 1) {
      const start = words.forward(quote.start, to, ahead);
      const end = words.backward(quote.end, from, behind);
      if (!start || !end || start.end > end.start) break;
      yield { start, end };
    }
  }
  // Long words, and few of them.
  if (isOneBlock) yield { start: quote };
}

function* contextsOf(
  directive: Directive,
  contextOf: (count: number) => Pick<Directive, "prefix" | "suffix">,
): Generator<Directive> {
  for (let count = 1; count <= MOST_CONTEXT; count += 1) {
    const { prefix, suffix } = contextOf(count);
    if (prefix) yield { ...directive, prefix };
    if (suffix) yield { ...directive, suffix };
    if (prefix && suffix) yield { ...directive, prefix, suffix };
  }
}

/** Out to the ends of the blocks where only marks stand between: context from the next block follows nothing else. */
function widened({ start, end }: Directive, words: TextWords): Directive {
  const last = end ?? start;
  const [before, after] = [words.blockAt(start.start), words.blockAt(last.end)];
  const from = words.backward(start.start, before.start, 1) ? start.start : before.start;
  const to = words.forward(last.end, after.end, 1) ? last.end : after.end;
  if (end === undefined) return { start: { start: from, end: to } };
  return { start: { ...start, start: from }, end: { ...end, end: to } };
}

function contextBefore({ start }: Directive, words: TextWords, count: number): Span | undefined {
  const own = words.blockAt(start.start);
  const inside = words.backward(start.start, own.start, count);
  const other = words.blockBefore(own.start);
  return inside ?? (other && words.backward(other.end, other.start, count));
}

function contextAfter(directive: Directive, words: TextWords, count: number): Span | undefined {
  const own = words.blockAt(endOf(directive));
  const inside = words.forward(endOf(directive), own.end, count);
  const other = words.blockAfter(own.end);
  return inside ?? (other && words.forward(other.start, other.end, count));
}

const endOf = ({ start, end }: Directive) => (end ?? start).end;

/** Is it long enough, and does the text say this once only, with these last words first behind these first ones? */
function isSure(directive: Directive, text: string, folded: string): boolean {
  const { prefix, start, end, suffix } = directive;
  const [from, to] = [prefix?.start ?? start.start, suffix?.end ?? endOf(directive)];
  const headEnd = end ? start.end : to;
  if (headEnd - from < SHORTEST) return false;
  const head = foldWords(text.slice(from, headEnd));
  const at = folded.indexOf(head);
  if (at < 0 || folded.indexOf(head, at + 1) >= 0) return false;
  if (!end) return true;
  const rest = foldWords(text.slice(start.end, to));
  const tail = foldWords(text.slice(end.start, to));
  return rest.indexOf(tail) === rest.length - tail.length;
}

function write({ prefix, start, end, suffix }: Directive, text: string): string | undefined {
  const parts = [prefix, start, end, suffix].map((span) => span && text.slice(span.start, span.end));
  // Half a surrogate pair has no form in an address.
  if (parts.some((part) => part !== undefined && /\p{Cs}/u.test(part))) return undefined;
  const [before, first, last, after] = parts.map((part) => part && encode(part));
  return `#:~:text=${before ? `${before}-,` : ""}${first}${last ? `,${last}` : ""}${after ? `,-${after}` : ""}`;
}

/** What has a meaning in a directive is coded, and what programs take for the end of an address or for markup. */
function encode(part: string): string {
  const plain = part.replace(/\s+/gu, " ").trim();
  return encodeURIComponent(plain).replace(
    /[-!'()*_~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
