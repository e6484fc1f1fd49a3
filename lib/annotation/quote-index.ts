import { foldPrintInSteps, foldPrint, type PrintedText } from "./fold-print";
import { foldText, type FoldedText } from "./fold-text";
import { indexGrams, type GramIndex } from "./likely-places";
import { finish } from "./steps";

/** A text made ready for finding many quotes in it. */
export interface QuoteIndex extends FoldedText {
  readonly source: string;
  /** Made when first asked for, which is only for words that do not stand there as they did. */
  readonly loose: () => Generator<undefined, LooseIndex>;
}

/** The text without what may be printed differently. */
export interface LooseIndex extends PrintedText {
  /** Its first block. */
  readonly head: string;
  /** Of the text in one spelling. */
  readonly grams: GramIndex;
}

/** Folds a text once; `matchQuote` takes the result in place of the text. */
export function indexQuotes(text: string): QuoteIndex {
  return finish(indexInSteps(text));
}

/** As {@link indexQuotes}, with pauses. */
export function* indexInSteps(source: string): Generator<undefined, QuoteIndex> {
  const folded = yield* foldInSteps(source);
  let known: LooseIndex | undefined;
  return {
    ...folded,
    source,
    *loose() {
      known ??= yield* indexLoosely(source, folded);
      return known;
    },
  };
}

function* indexLoosely(source: string, folded: FoldedText): Generator<undefined, LooseIndex> {
  const printed = yield* foldPrintInSteps(folded);
  yield;
  const grams = yield* indexGrams(printed.plain);
  const head = foldPrint(foldText(/^[^\n]*/.exec(source)![0])).text;
  return { ...printed, head, grams };
}

/** Work goes on for so many units before it pauses. */
const STEP = 16_384;
/** What follows a line break without melting into what stands before it. */
const FIRST = /[\p{L}\p{N}\p{P}]/u;
/** Of the letters these melt: the vowels and finals of Hangul syllables. */
const MELTING = /[\u1160-\u11ff]/;

/** {@link foldText} in pieces that end with lines: a line that begins with a letter is folded alike alone. */
function* foldInSteps(source: string): Generator<undefined, FoldedText> {
  const cuts = findCuts(source);
  if (cuts.length === 0) return foldText(source);
  const starts = new Uint32Array(source.length);
  const ends = new Uint32Array(source.length);
  const parts: string[] = [];
  let length = 0;
  for (const [at, from] of [0, ...cuts].entries()) {
    if (at > 0) yield;
    const piece = foldText(source.slice(from, cuts[at]));
    parts.push(piece.text);
    for (let unit = 0; unit < piece.text.length; unit += 1, length += 1) {
      starts[length] = piece.starts[unit]! + from;
      ends[length] = piece.ends[unit]! + from;
    }
  }
  return { text: parts.join(""), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

function findCuts(source: string): readonly number[] {
  const cuts: number[] = [];
  for (let at = source.indexOf("\n", STEP); at >= 0; at = source.indexOf("\n", at + 1)) {
    const next = source[at + 1] ?? "";
    if (at - (cuts.at(-1) ?? 0) >= STEP && FIRST.test(next) && !MELTING.test(next)) cuts.push(at + 1);
  }
  return cuts;
}
