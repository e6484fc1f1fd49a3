import type { PageGold, PageRow } from "./extraction-data";
import type { PeerReading, ProductReading } from "./extraction-probe";
import { f1Of, foldForScore, overlapOfWords, scoreBody } from "./score-text";

/** What is scored, 0 to 1 a page. */
export const METRICS = [
  "bodyPrecision",
  "bodyRecall",
  "bodyBelowHalf",
  "titleExact",
  "titleSame",
  "titleClose",
  "bylineAll",
  "bylineAny",
  "day",
  "dayNear",
  "outlet",
  "language",
  "canonical",
  "gateRecall",
  "gateFalse",
] as const;
/** The name of one of the {@link METRICS}. */
export type Metric = (typeof METRICS)[number];

/** The metrics of one page; one is absent where the gold does not tell. */
export type Scores = Partial<Readonly<Record<Metric, number>>>;

/** What was read off a page. */
export interface Found {
  readonly body: string;
  readonly title: string;
  readonly byline: readonly string[];
  /** Begins with the day where one was found. */
  readonly published: string;
  // What a finder does not give at all is absent and not scored.
  readonly outlet?: string;
  readonly language?: string;
  readonly address?: string;
  readonly isArticle?: boolean;
}

const CLOSE = 0.8;
/** Both written forms of Norwegian are one language; old codes are those that replaced them. */
const SAME_LANGUAGE: ReadonlyMap<string, string> = new Map([
  ["nb", "no"],
  ["nn", "no"],
  ["iw", "he"],
  ["in", "id"],
]);

/** What the product found on a page; nothing in any field where it failed, which then counts as wrong. */
export function foundByProduct({ article, body }: Pick<ProductReading, "article" | "body">): Found {
  return {
    body,
    title: article?.title ?? "",
    byline: article?.byline ?? [],
    published: article?.publishedOn?.value ?? "",
    outlet: article?.outlet ?? "",
    language: article?.language ?? "",
    address: article?.canonicalUrl ?? article?.url ?? "",
    isArticle: article?.isArticle ?? false,
  };
}

/** What Readability found; its byline is one line, here cut into names. */
export function foundByPeer({ body, title, byline, published }: PeerReading): Found {
  const names = byline.replace(/^\s*by\s+/i, "").split(/,|;|&|\||\s(?:and|und|et|y)\s/u);
  return { body, title, byline: names, published };
}

/** Scores what was found on the page of a row in all that its gold tells and the finder gives. */
export function scorePage(found: Found, { gold, kind, url }: Pick<PageRow, "gold" | "kind" | "url">): Scores {
  const isArticle = kind === "article";
  const canonical = gold.canonical ?? (isArticle ? url : undefined);
  return onlyTold({
    ...scoreBodies(found.body, gold.body),
    ...scoreTitles(found.title, gold.title),
    ...scoreBylines(found.byline, gold.authors),
    ...scoreDays(found.published, gold.date),
    outlet: gold.siteName ? given(found.outlet, (name) => isSameOutlet(name, gold.siteName!)) : undefined,
    language: gold.lang
      ? given(found.language, (tag) => primaryTag(tag) === primaryTag(gold.lang!))
      : undefined,
    canonical: canonical
      ? given(found.address, (address) => bareAddress(address) === bareAddress(canonical))
      : undefined,
    gateRecall: isArticle ? given(found.isArticle, (passes) => passes) : undefined,
    gateFalse: kind === "nonarticle" ? given(found.isArticle, (passes) => passes) : undefined,
  });
}

function scoreBodies(found: string, gold: PageGold["body"]): Scores {
  if (!gold) return {};
  const score = scoreBody(found, gold);
  return {
    bodyPrecision: score.precision,
    bodyRecall: score.recall,
    bodyBelowHalf: Number(f1Of(score) < 0.5),
  };
}

/** Exact but for white space; the same but for case and punctuation; four fifths of the words shared. */
function scoreTitles(found: string, gold: PageGold["title"]): Scores {
  if (!gold) return {};
  const plain = (title: string) =>
    title
      .normalize("NFC")
      .replace(/[\s\u00ad\u200b]+/gu, " ")
      .trim();
  return {
    titleExact: Number(plain(found) === plain(gold)),
    titleSame: Number(foldForScore(found) === foldForScore(gold)),
    titleClose: Number(overlapOfWords(found, gold) >= CLOSE),
  };
}

function scoreBylines(found: readonly string[], gold: PageGold["authors"]): Scores {
  if (!gold || gold.length === 0) return {};
  const names = new Set(found.map(foldForScore));
  const right = gold.filter((name) => names.has(foldForScore(name)));
  return { bylineAll: Number(right.length === gold.length), bylineAny: Number(right.length > 0) };
}

function scoreDays(found: string, gold: PageGold["date"]): Scores {
  if (!gold) return {};
  const [day, wanted] = [found.slice(0, 10), gold.slice(0, 10)];
  const apart = Math.abs(Date.parse(day) - Date.parse(wanted)) / 86_400_000;
  return { day: Number(day === wanted), dayNear: Number(day.length === 10 && apart <= 1) };
}

/** Two printings of an outlet's name: one within the other, spaces and punctuation aside. */
function isSameOutlet(found: string, gold: string): boolean {
  const [one, other] = [found, gold].map((name) => foldForScore(name).replaceAll(" ", ""));
  if (!one || !other) return false;
  return one.includes(other) || other.includes(one);
}

function primaryTag(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0] ?? "";
  return SAME_LANGUAGE.get(primary) ?? primary;
}

/**
 * An address without what does not change the article it leads to: scheme, "www.", query, fragment, last slash, and
 * whether its letters are written as such or escaped.
 */
function bareAddress(address: string): string {
  const href = URL.canParse(address) ? new URL(address).href : address;
  return href
    .replace(/[?#].*$/, "")
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, "")
    .replace(/\/$/, "");
}

function given<T>(value: T | undefined, isRight: (value: T) => boolean): number | undefined {
  return value === undefined ? undefined : Number(isRight(value));
}

function onlyTold(scores: Readonly<Record<string, number | undefined>>): Scores {
  return Object.fromEntries(Object.entries(scores).filter(([, score]) => score !== undefined));
}
