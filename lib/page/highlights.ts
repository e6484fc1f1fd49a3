import type { AnnotationColour } from "../domain/annotation";

/**
 * The name of each colour in the browser's table of highlights, which the page can read: the same on every page, and
 * saying nothing. `a5` and `a6` are kept free.
 */
const NAMES: Readonly<Record<AnnotationColour, string>> = {
  yellow: "a1",
  blue: "a2",
  red: "a3",
  green: "a4",
};

/** What is drawn: a stretch of the page in a colour. */
export interface Marked {
  readonly range: Range;
  readonly colour: AnnotationColour;
}

/** The part of a window that draws; the CSS Custom Highlight API. */
export interface HighlightWindow {
  readonly CSS: { readonly highlights: Pick<HighlightRegistry, "set" | "delete"> };
  readonly Highlight: new (...ranges: AbstractRange[]) => Highlight;
}

/**
 * Draws these stretches in place of all that were drawn before, without touching the document. How a name looks is said
 * by the style sheet that comes with it. An empty list takes everything away.
 */
export function drawHighlights(window: HighlightWindow, marked: readonly Marked[]): void {
  const { highlights } = window.CSS;
  for (const [colour, name] of Object.entries(NAMES)) {
    const ranges = marked.filter((one) => one.colour === colour).map(({ range }) => range);
    if (ranges.length > 0) highlights.set(name, new window.Highlight(...ranges));
    else highlights.delete(name);
  }
}

/** Brings a stretch of the page into view, at once, a third from the top if it was not to be seen. */
export function showRange(window: Window, range: Range): void {
  const parent: Element | null = Reflect.get(Node.prototype, "parentElement", range.startContainer);
  if (parent) Element.prototype.scrollIntoView.call(parent, { block: "nearest", behavior: "instant" });
  const { top, bottom } = range.getBoundingClientRect();
  const height = window.innerHeight;
  if (top < 0 || bottom > height) window.scrollBy({ top: top - height / 3, behavior: "instant" });
}
