import { isOfType, ldText, ldValue } from "./metadata/json-ld";
import { firstMeta } from "./metadata/meta-tags";
import type { PageFacts } from "./metadata/page-facts";
import { findOwnContent } from "./metadata/side-content";
import type { TextBlock } from "./text-blocks";

const PUBLISHED_TAGS = ["article:published_time", "og:article:published_time", "parsely-pub-date"];
const LISTING_PATH =
  /^\/?(index\.\w+|home|search|suche|tags?|topics?|category|categories|author|authors|archives?|latest|news|blog|events?)?\/?$|\/(tags?|topics?|category|categories|author|authors|search|archives?|feed)\/[^/]*\/?$|\/page\/\d+\/?$/i;
const FORUM_PATH = /\/(forums?|threads?|discussions?)(\/|$)/i;
/** So many headings that link elsewhere make a list of articles. */
const MANY_TEASERS = 8;
const PAYWALL = "[class*='paywall' i], [id*='paywall' i], [class*='piano-' i], [class*='subscriber-only' i]";

/** What the gate goes by. */
export interface GateFacts {
  readonly facts: PageFacts;
  readonly blocks: readonly TextBlock[];
  readonly isDated: boolean;
  /** The page shows a headline or names one for others to show; a window title alone is none. */
  readonly isTitled: boolean;
}

/**
 * Whether the page is an article: it says so in its metadata, or it has a headline, a date and enough prose without
 * being a list of teasers; and its address is not that of a list or a forum. Only decides what is read unasked:
 * after a click any page is read.
 */
export function isArticlePage({ facts, blocks, isDated, isTitled }: GateFacts): boolean {
  if (isListingAddress(facts.url)) return false;
  if (saysArticle(facts)) return true;
  const calledArticle = firstMeta(facts.meta, ["og:type"]).toLowerCase() === "article";
  if (!calledArticle && !(isDated && isTitled && isReadable(blocks))) return false;
  return countTeasers(facts.document) < MANY_TEASERS;
}

/** Whether the page holds only the beginning of an article: it says that it is not free, and there is little text. */
export function isPreviewPage({ facts, blocks }: Pick<GateFacts, "facts" | "blocks">): boolean {
  const { article, document } = facts;
  const free = ldValue(article, "isAccessibleForFree");
  const isClosed =
    free === false || (typeof free === "string" && /^(https?:\/\/schema\.org\/)?false$/i.test(free));
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const body = ldValue(article, "articleBody");
  const whole = typeof body === "string" ? body.length : 0;
  if (isClosed) return length < 2000 || whole > length * 1.5;
  return length < 1200 && document.querySelector(PAYWALL) !== null;
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

/** As Mozilla's "is probably readerable": the square roots of the lengths over 140 of the paragraphs come to 20. */
function isReadable(blocks: readonly TextBlock[]): boolean {
  const score = blocks
    .filter(({ text, kind, linkShare }) => text.length > 140 && kind === "paragraph" && linkShare < 0.5)
    .reduce((sum, { text }) => sum + Math.sqrt(text.length - 140), 0);
  return score > 20;
}

function isListingAddress(url: string): boolean {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return FORUM_PATH.test(pathname) || (search.length <= 1 && LISTING_PATH.test(pathname));
}
