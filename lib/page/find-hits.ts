/** A point of the window, in CSS pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A stretch of the page that can be clicked. */
export interface Clickable {
  readonly range: Range;
}

/** The ways browsers tell which place in the text lies under a point; each has one of them at least. */
interface CaretDocument {
  caretPositionFromPoint?(
    x: number,
    y: number,
  ): { readonly offsetNode: Node; readonly offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/**
 * The stretches under a point, the innermost, that is the shortest, first; equals as they were given. The empty space
 * beside a line, or between two, is under no words.
 */
export function findHits<T extends Clickable>(
  document: Document,
  { x, y }: Point,
  all: readonly T[],
): readonly T[] {
  const caret = caretAt(document, { x, y });
  return all
    .filter(({ range }) => (caret === undefined || touches(range, caret)) && covers(range, { x, y }))
    .map((one) => ({ one, length: String(one.range).length }))
    .toSorted((a, b) => a.length - b.length)
    .map(({ one }) => one);
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Undefined where the browser does not say, as over text that cannot be selected. */
function caretAt(document: Document, { x, y }: Point): Caret | undefined {
  const { prototype } = Document as { prototype: CaretDocument };
  const position = prototype.caretPositionFromPoint?.call(document, x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = prototype.caretRangeFromPoint?.call(document, x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** A caret goes to the end of a character that lies nearer, so the ends count; {@link covers} has the last word. */
function touches(range: Range, { node, offset }: Caret): boolean {
  try {
    return range.comparePoint(node, offset) === 0;
  } catch {
    // The browser throws for a place in another tree: a shadow root, or a node that the page has just taken out.
    return false;
  }
}

function covers(range: Range, { x, y }: Point): boolean {
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}
