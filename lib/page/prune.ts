import { JUNK_ELEMENTS, JUNK_NAME, STATE_NAME } from "./junk-names";
import { eachIn, type Steps } from "./steps";

const LONG_PARAGRAPH = 60;
const KEPT_TAGS: ReadonlySet<string> = new Set(["BODY", "MAIN", "ARTICLE"]);
/** Of these kinds of junk some wrap the whole article on badly made pages. */
const DOUBTFUL = "form,aside,footer,noscript,[hidden],[role]";

/**
 * Takes out of a page copy what is beside the article, by element and by name: navigation, comments, teasers, share
 * bars, forms. Anything that holds a large part of the page's prose stays, whatever it is called.
 */
export function* pruneJunk(body: Element): Steps<void> {
  const total = proseLength(body);
  yield* removeJunkElements(body, total);
  yield* eachIn(body.querySelectorAll("[class],[id]"), (element) => {
    if (KEPT_TAGS.has(element.tagName) || !hasJunkName(element) || !body.contains(element)) return;
    const prose = proseLength(element);
    if (prose > total * 0.25 || (prose > 2500 && prose > total * 0.15)) return;
    element.remove();
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

function* removeJunkElements(body: Element, total: number): Steps<void> {
  yield* eachIn(body.querySelectorAll(JUNK_ELEMENTS), (element) => {
    if (!body.contains(element)) return;
    if (element.matches(DOUBTFUL)) {
      if (proseLength(element) > total * 0.4) return;
      if (element.tagName === "FOOTER" && element.closest("blockquote")) return;
    }
    element.remove();
  });
}

function hasJunkName(element: Element): boolean {
  const name = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  if (!JUNK_NAME.test(name.slice(0, 1000).replace(/([a-z])([A-Z])/g, "$1-$2"))) return false;
  return !(STATE_NAME.test(name) && element.textContent.length > 2000);
}
