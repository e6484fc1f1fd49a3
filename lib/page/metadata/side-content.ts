import { attributeOf, nameOf } from "../element-name";

const SIDE_TAGS: ReadonlySet<string> = new Set(["ASIDE", "FOOTER", "NAV", "FIGURE"]);
/** Blogger, which stands for much of the web, calls the posts themselves "widget Blog". In lower case. */
const SIDE_NAMES =
  /comment|related|sidebar|recommend|most-?read|popular|trending|teaser|widget(?! blog)|latest|footer|promo|carousel|newsletter|disqus/;
const SIDE_ITEMS = /image|video|comment/;
const LEVELS = 12;

/** Whether an element belongs to something beside the article (comments, teasers, captions), by its ancestors' names. */
export function isSideContent(element: Element): boolean {
  let ancestor: Element | null = element;
  for (let level = 0; ancestor && level < LEVELS; level += 1, ancestor = ancestor.parentElement) {
    const tag = ancestor.tagName;
    if (tag === "BODY" || tag === "HTML") return false;
    if (SIDE_TAGS.has(tag)) return true;
    if (SIDE_ITEMS.test(attributeOf(ancestor, "itemprop").toLowerCase())) return true;
    if (/(Image|Video)Object|Comment$/.test(attributeOf(ancestor, "itemtype"))) return true;
    if (SIDE_NAMES.test(nameOf(ancestor).toLowerCase())) return true;
  }
  return false;
}

/** The elements that match and belong to the article itself, at most `most`. */
export function findOwnContent(document: Document, selector: string, most = 40): readonly Element[] {
  return [...document.querySelectorAll(selector)].slice(0, most).filter((element) => !isSideContent(element));
}
