import { nameOf, oncePerName } from "./element-name";
import { JUNK_ELEMENTS, JUNK_NAME, STATE_NAME } from "./junk-names";
import type { Removals } from "./removals";
import { eachIn, type Steps } from "./steps";

const LONG_PARAGRAPH = 60;
const KEPT_TAGS: ReadonlySet<string> = new Set(["BODY", "MAIN", "ARTICLE"]);
/** Of these kinds of junk some wrap the whole article on badly made pages. */
const DOUBTFUL = "form,aside,footer,noscript,[hidden],[role]";

/**
 * Takes out of a page copy what is beside the article, by element and by name: navigation, comments, teasers, share
 * bars, forms. Anything that holds a large part of the page's prose, of which there is `total`, stays, whatever it is
 * called.
 */
export function* pruneJunk(body: Element, total: number, removals: Removals): Steps<void> {
  yield* removeJunkElements(body, total, removals);
  const isJunk = oncePerName((name) =>
    JUNK_NAME.test(
      name
        .slice(0, 1000)
        .replace(/([a-z])([A-Z])/g, "$1-$2")
        .toLowerCase(),
    ),
  );
  yield* eachIn(body.querySelectorAll("[class],[id]"), (element) => {
    const name = nameOf(element);
    if (!isJunk(name) || KEPT_TAGS.has(element.tagName) || !body.contains(element)) return;
    if (STATE_NAME.test(name.toLowerCase()) && element.textContent.length > 2000) return;
    const prose = proseLength(element);
    if (prose > total * 0.25 || (prose > 2500 && prose > total * 0.15)) return;
    removals.remove(element);
  });
}

/** Characters in paragraphs of more than a line: what a page has of prose, headings, menus and teasers left out. */
export function proseLength(root: Element): number {
  let sum = 0;
  for (const paragraph of root.querySelectorAll("p")) {
    const { length } = paragraph.textContent.trim();
    if (length > LONG_PARAGRAPH) sum += length;
  }
  return sum;
}

function* removeJunkElements(body: Element, total: number, removals: Removals): Steps<void> {
  yield* eachIn(body.querySelectorAll(JUNK_ELEMENTS), (element) => {
    if (!body.contains(element)) return;
    if (element.matches(DOUBTFUL)) {
      if (proseLength(element) > total * 0.4) return;
      if (element.tagName === "FOOTER" && element.closest("blockquote")) return;
    }
    removals.remove(element);
  });
}
