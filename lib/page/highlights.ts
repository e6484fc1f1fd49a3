import type { AnnotationColour } from "../domain/annotation";
import { liveParent, liveRoot, liveWalker } from "./live-dom";

/** As what a stretch of the page is drawn: an annotation in its colour, or what was matched, a figure's name or a statement. */
export type DrawnAs = AnnotationColour | "figure" | "statement";

/**
 * The name of each in the browser's table of highlights, which the page can read: the same on every page, and saying
 * nothing.
 */
const NAMES: Readonly<Record<DrawnAs, string>> = {
  yellow: "a1",
  blue: "a2",
  red: "a3",
  green: "a4",
  figure: "a5",
  statement: "a6",
};

/** Over what else is drawn in the same place: the user's own lies on top. */
const PRIORITY = { own: 2, figure: 1, statement: 0 } as const;

/** What is drawn: a stretch of the page. */
export interface Marked {
  readonly id: string;
  readonly range: Range;
  readonly as: DrawnAs;
  /** The words are no longer those that were marked: they are drawn one by one, the spaces between them left bare. */
  readonly isChanged: boolean;
}

/** The part of a window that draws; the CSS Custom Highlight API. */
export interface HighlightWindow {
  readonly document: Document;
  readonly CSS: { readonly highlights: Pick<HighlightRegistry, "set" | "delete"> };
  readonly Highlight: new (...ranges: AbstractRange[]) => Highlight;
}

/**
 * Draws these stretches in place of all that were drawn before, without touching the document. How a name looks is said
 * by the style sheet that comes with it. An empty list takes everything away.
 */
export function drawHighlights(window: HighlightWindow, marked: readonly Marked[]): void {
  const { highlights } = window.CSS;
  for (const [as, name] of Object.entries(NAMES)) {
    const ranges = marked.filter((one) => one.as === as).flatMap((one) => rangesOf(window.document, one));
    if (ranges.length === 0) {
      highlights.delete(name);
      continue;
    }
    const highlight = new window.Highlight(...ranges);
    highlight.priority = PRIORITY[as as "figure" | "statement"] ?? PRIORITY.own;
    highlights.set(name, highlight);
  }
}

function rangesOf(document: Document, { range, isChanged }: Marked): readonly Range[] {
  return isChanged ? findWords(document, range) : [range];
}

/** The words of a range, as ranges of their own; one that runs on in another text node is two. */
function findWords(document: Document, range: Range): readonly Range[] {
  const root = range.commonAncestorContainer;
  const walker = liveWalker(document, root, NodeFilter.SHOW_TEXT);
  const words: Range[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType !== 3 || !range.intersectsNode(node)) continue;
    const { data } = node as Text;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : data.length;
    for (const { 0: word, index } of data.slice(from, to).matchAll(/\S+/g)) {
      const one: Range = Document.prototype.createRange.call(document);
      one.setStart(node, from + index);
      one.setEnd(node, from + index + word.length);
      words.push(one);
    }
  }
  return words;
}

/** How far below the words every drawing has its line, and by which its style sheet is known; pages say "auto". */
const LINE_OFFSET = "2px";

/**
 * Whether the page has the style sheet that comes with the drawings; `false` also where the browser does not tell how
 * highlights look.
 */
export function areHighlightsStyled(document: Document): boolean {
  const root = liveRoot(document);
  return root !== undefined && getComputedStyle(root, "::highlight(a1)").textUnderlineOffset === LINE_OFFSET;
}

/** Brings a stretch of the page into view, at once, a third from the top if it was not to be seen. */
export function showRange(window: Window, range: Range): void {
  const parent = liveParent(range.startContainer);
  if (parent) Element.prototype.scrollIntoView.call(parent, { block: "nearest", behavior: "instant" });
  const { top, bottom } = range.getBoundingClientRect();
  const height = window.innerHeight;
  if (top < 0 || bottom > height) window.scrollBy({ top: top - height / 3, behavior: "instant" });
}
