import { countDense } from "./body-measures";
import { isOfType, ldText, ldValue } from "./metadata/json-ld";
import { firstMeta } from "./metadata/meta-tags";
import type { PageFacts } from "./metadata/page-facts";
import { findOwnContent } from "./metadata/side-content";
import type { TextBlock } from "../domain/article";

const PUBLISHED_TAGS = ["article:published_time", "og:article:published_time", "parsely-pub-date"];
const LISTING_PATH =
  /^\/?(index\.\w+|home|search|suche|tags?|topics?|category|categories|author|authors|archives?|latest|news|blog|events?)?\/?$|\/(tags?|topics?|category|categories|author|authors|search|archives?|feed)\/[^/]*\/?$|\/page\/\d+\/?$/;
const FORUM_PATH = /\/(forums?|threads?|discussions?)(\/|$)/;
/** So many headings that link elsewhere make a list of articles, unless there is as much prose as in a whole article. */
const MANY_TEASERS = 8;
/** How much prose it takes, the more the less else speaks for an article. */
const PROSE = { oneParagraph: 8, article: 60, longArticle: 150 } as const;
const SHORT_PARAGRAPH = 140;

/** What the gate goes by. */
export interface GateFacts {
  readonly facts: PageFacts;
  readonly blocks: readonly TextBlock[];
  readonly isDated: boolean;
  /** The page shows a headline or names one for others to show; a window title alone is none. */
  readonly isTitled: boolean;
}

/**
 * Whether the page is an article: it says so in its metadata, or it has enough prose for what else speaks for one, a
 * headline and a date, without being a list of teasers; and its address is not that of a list or a forum. Only decides
 * what is read unasked: after a click any page is read.
 */
export function isArticlePage({ facts, blocks, isDated, isTitled }: GateFacts): boolean {
  if (isListingAddress(facts.url)) return false;
  if (saysArticle(facts)) return true;
  const prose = countProse(blocks);
  const calledArticle = firstMeta(facts.meta, ["og:type"]).toLowerCase() === "article";
  if (prose > PROSE.article && (calledArticle || (isDated && isTitled))) return true;
  const isProse =
    (isDated && prose > (isTitled ? PROSE.oneParagraph : PROSE.article)) ||
    (isTitled && prose > PROSE.longArticle);
  return (calledArticle || isProse) && countTeasers(facts.document) < MANY_TEASERS;
}

function saysArticle({ article, meta, jsonLd }: PageFacts): boolean {
  const listed = jsonLd.nodes.some((node) => isOfType(node, /(ItemList|CollectionPage|ProfilePage)$/));
  if (article && ldText(ldValue(article, "datePublished")) !== "" && jsonLd.articles.length <= 5) return true;
  return !listed && firstMeta(meta, PUBLISHED_TAGS) !== "";
}

/** Headings of the page's own content that are links, as those of teasers are. */
function countTeasers(document: Document): number {
  const headings = findOwnContent(document, "h1,h2,h3,h4", 300);
  return headings.filter((heading) => heading.querySelector("a[href]") ?? heading.closest("a[href]")).length;
}

/**
 * The square roots of what each paragraph has over 140 letters, added up, as Mozilla's "is probably readerable" counts
 * prose: that calls a page readable from 20 on.
 */
function countProse(blocks: readonly TextBlock[]): number {
  return blocks
    .filter(({ kind, linkShare }) => kind === "paragraph" && linkShare < 0.5)
    .map(({ text }) => text.length + countDense(text) - SHORT_PARAGRAPH)
    .reduce((sum, over) => sum + Math.sqrt(Math.max(0, over)), 0);
}

function isListingAddress(url: string): boolean {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  const path = pathname.toLowerCase();
  return FORUM_PATH.test(path) || (search.length <= 1 && LISTING_PATH.test(path));
}
