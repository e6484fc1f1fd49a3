/** Part of a text, UTF-16 units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters that are shown on either side of what a passage is shown for. */
const AROUND = 120;

/**
 * What is worth showing of a long text: the places it is shown for with some words around them, each piece on its line,
 * in order. Pieces begin and end between words; what lies close together is one piece.
 */
export function cutAround(text: string, focus: readonly Span[]): readonly Span[] {
  const pieces: { start: number; end: number }[] = [];
  for (const { start, end } of focus.toSorted((one, other) => one.start - other.start)) {
    const piece = { start: wordStart(text, start - AROUND), end: wordEnd(text, end + AROUND) };
    const last = pieces.at(-1);
    if (last !== undefined && piece.start <= last.end) last.end = Math.max(last.end, piece.end);
    else pieces.push(piece);
  }
  return pieces;
}

/** The start of the word that begins after a place; of the text where that is near. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const blank = text.slice(at, at + AROUND / 2).search(/\s/u);
  return blank < 0 ? wholeAt(text, at) : at + blank + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const from = at - AROUND / 2;
  const blank = /\s\S*$/u.exec(text.slice(from, at));
  return blank === null ? wholeAt(text, at) : from + blank.index;
}

/** Never inside a surrogate pair. */
function wholeAt(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
