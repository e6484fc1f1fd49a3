import type { UncertainDate } from "../../domain/uncertain-date";
import {
  findPrintedDates,
  parsePrintedDate,
  type DateValue,
  type NumericOrder,
} from "../../text/printed-date";
import { attributeOf } from "../element-name";
import { findTextBlocks } from "../text-blocks";
import { hostName } from "./canonical-url";
import { cleanText } from "./clean-line";
import { ldText, ldValue, type LdNode } from "./json-ld";
import type { PageFacts } from "./page-facts";
import { findOwnContent, isSideContent } from "./side-content";
import type { Sourced } from "./sourced";

type Candidate = () => Sourced<UncertainDate> | undefined;

const PUBLISHED_TAGS =
  "article:published_time og:article:published_time og:published_time article:published parsely-pub-date sailthru.date datepublished cxenseparse:recs:publishtime article.published publish-date publishdate publication_date pubdate dcterms.created dcterms.issued dc.date.issued dc.date.created article_date_original originalpublicationdate date.available displaydate ptime pdate rnews:datepublished vr:published_time citation_publication_date bt:pubdate dcsext.articlefirstpublished created article:post_time".split(
    " ",
  );
const WEAK_TAGS =
  "dc.date dcterms.date date dc:date last-modified og:updated_time article:modified_time revised dcterms.modified".split(
    " ",
  );
const MODIFIED_TAGS =
  "article:modified_time og:updated_time og:article:modified_time article:updated_time dcterms.modified datemodified last-modified lastmod utime cxenseparse:recs:articlemodified".split(
    " ",
  );
const PUBLISHED_TIME =
  "time[pubdate], time[class*='publish' i], time[class*='entry-date' i], time.published, abbr.published, .published[datetime], .published[title]";
const DATE_CLASSES =
  "published pubdate publish-date article-date post-date entry-date article__date datum date-time timestamp"
    .split(" ")
    .map((name) => `[class*='${name}' i]`)
    .join();
const ANY_DATE = "[id*='date' i], [class~='date' i], [class*='date' i]";
const DAY_FIRST_HOSTS = /\.(uk|au|nz|ie|in|pk|za|ng|ke|il|ps|lb|qa|eu)$/;
const MONTH_FIRST_HOSTS = /\.(us|gov|edu|mil)$/;

/**
 * When the page says it was published, by the first that gives a day: JSON-LD of this article, published-time meta
 * tags, microdata, other JSON-LD (unless it is a list), `time` elements, the address, weaker meta tags, elements named
 * after dates, the first date in the text at the headline. A month or a year only where nothing gives a day.
 */
export function readPublishedOn(facts: PageFacts): Sourced<UncertainDate> | undefined {
  const { article, jsonLd } = facts;
  return finest([
    fromLd(facts, article, ["datePublished"]),
    fromMeta(facts, PUBLISHED_TAGS),
    fromElements(
      facts,
      "[itemprop~='datePublished'], [itemprop~='dateCreated'], [property~='datePublished']",
      "microdata",
    ),
    () => {
      if (jsonLd.articles.length > 3) return undefined;
      const keys = ["datePublished", "dateCreated", "uploadDate"];
      const dated = jsonLd.nodes.find((node) => keys.some((key) => ldValue(node, key) !== undefined));
      return fromLd(facts, dated, keys)();
    },
    fromElements(facts, PUBLISHED_TIME, "visible"),
    () => timeAtHeadline(facts),
    () => fromUrl(facts.url) ?? fromUrl(facts.canonicalUrl?.value ?? ""),
    fromMeta(facts, WEAK_TAGS),
    fromElements(facts, DATE_CLASSES, "visible"),
    fromElements(facts, ANY_DATE, "visible"),
    fromElements(facts, "article time, main time, time", "visible"),
    fromLd(facts, article, ["dateModified"]),
    () => dateInText(facts),
  ]);
}

/** When the page says it was last changed, from JSON-LD, meta tags, microdata or a marked `time`. */
export function readModifiedOn(facts: PageFacts): Sourced<UncertainDate> | undefined {
  return finest([
    fromLd(facts, facts.article, ["dateModified"]),
    fromMeta(facts, MODIFIED_TAGS),
    fromElements(facts, "[itemprop~='dateModified']", "microdata"),
    fromElements(facts, "time.updated, time[class*='updated' i], time[class*='modified' i]", "visible"),
  ]);
}

function finest(candidates: readonly Candidate[]): Sourced<UncertainDate> | undefined {
  let coarse: Sourced<UncertainDate> | undefined;
  for (const candidate of candidates) {
    const found = candidate();
    if (!found) continue;
    const { precision } = found.value;
    if (precision === "day" || precision === "minute") return found;
    if (!coarse || (coarse.value.precision === "year" && precision === "month")) coarse = found;
  }
  return coarse;
}

function fromLd(facts: PageFacts, node: LdNode | undefined, keys: readonly string[]): Candidate {
  return () => {
    for (const key of keys) {
      const text = ldText(ldValue(node, key));
      const date = read(facts, text);
      if (date) return dated(date, "json-ld", "json-ld", text);
    }
    return undefined;
  };
}

function fromMeta(facts: PageFacts, tags: readonly string[]): Candidate {
  return () => {
    for (const content of tags.flatMap((tag) => facts.meta.get(tag) ?? [])) {
      const date = read(facts, content);
      if (date) return dated(date, "meta", "meta", content);
    }
    return undefined;
  };
}

function fromElements(facts: PageFacts, selector: string, source: "microdata" | "visible"): Candidate {
  return () => {
    for (const element of findOwnContent(facts.document, selector)) {
      const found = fromElement(facts, element, source);
      if (found) return found;
    }
    return undefined;
  };
}

function fromElement(
  facts: PageFacts,
  element: Element,
  source: "microdata" | "visible",
): Sourced<UncertainDate> | undefined {
  const attribute = ["datetime", "content", "data-datetime", "data-timestamp"]
    .map((name) => attributeOf(element, name))
    .find((value) => value !== "");
  const evidence = cleanText(attribute ?? element.textContent.slice(0, 400));
  const date = read(facts, evidence);
  return date && dated(date, source === "microdata" ? "meta" : "visible", source, evidence);
}

/** A `time` close to the headline: in its parent, or at most three levels further up. */
function timeAtHeadline(facts: PageFacts): Sourced<UncertainDate> | undefined {
  let element: Element | null = facts.document.querySelector("h1");
  for (let level = 0; element && level < 4; level += 1, element = element.parentElement) {
    for (const time of Array.from(element.querySelectorAll("time")).slice(0, 20)) {
      const found = isSideContent(time) ? undefined : fromElement(facts, time, "visible");
      if (found) return found;
    }
  }
  return undefined;
}

function fromUrl(url: string): Sourced<UncertainDate> | undefined {
  const path = url.replace(/^https?:\/\/[^/]+/, "").replace(/[?#].*$/, "");
  const day =
    /[/_-]((?:19|20)\d\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/\-_.]|$)/.exec(path) ??
    /[/_-](20\d\d)([/_-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/.exec(path);
  if (day) {
    const date = parsePrintedDate(`${day[1]}-${day[3]}-${day[4]}`);
    return date && dated(date, "url", "url", day[0]);
  }
  const named = /\/(20\d\d)\/([a-z]{3})\/(0?[1-9]|[12]\d|3[01])\//i.exec(path);
  if (named) {
    const date = parsePrintedDate(`${named[3]} ${named[2]} ${named[1]}`);
    return date && dated(date, "url", "url", named[0]);
  }
  const month = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?=\/)/.exec(path);
  return month
    ? dated({ value: `${month[1]}-${month[2]}`, precision: "month" }, "url", "url", month[0])
    : undefined;
}

/** The first date printed around the headline, or at the top of a page that has none. */
function dateInText(facts: PageFacts): Sourced<UncertainDate> | undefined {
  let element: Element | null = facts.document.querySelector("h1") ?? facts.document.body;
  for (let level = 0; element && level < 5; level += 1, element = element.parentElement) {
    const lines = findTextBlocks(element).map(({ text }) => text);
    const found = firstDay(facts, lines.join("\n").slice(0, 8000));
    if (found) return found;
  }
  return undefined;
}

function firstDay(facts: PageFacts, text: string): Sourced<UncertainDate> | undefined {
  const dates = findPrintedDates(text, { order: numericOrder(facts) });
  const date = dates.find(({ precision }) => precision === "day" || precision === "minute");
  return date && dated(date, "visible", "visible", text.slice(date.start, date.end));
}

/** A date nobody can have published on yet, or before there was a web, is some other number. */
function read(facts: PageFacts, text: string): DateValue | undefined {
  const date = parsePrintedDate(text, { order: numericOrder(facts) });
  const year = Number(date?.value.slice(0, 4));
  return date && year >= 1990 && year <= new Date().getFullYear() + 1 ? date : undefined;
}

/** How this site writes 03/04/2021, by the language tag's region, else the host's country; unknown for plain English. */
function numericOrder({ document, url, meta }: PageFacts): NumericOrder | undefined {
  const language = (
    document.documentElement.getAttribute("lang") ||
    meta.get("og:locale")?.[0] ||
    ""
  ).toLowerCase();
  if (/^en[-_](us|ph)/.test(language)) return "month-first";
  if (/^en[-_]/.test(language) || (/^[a-z]{2,3}(?![a-z])/.test(language) && !language.startsWith("en"))) {
    return "day-first";
  }
  const host = hostName(url);
  if (DAY_FIRST_HOSTS.test(host)) return "day-first";
  return MONTH_FIRST_HOSTS.test(host) ? "month-first" : undefined;
}

function dated(
  date: DateValue,
  basis: UncertainDate["basis"],
  source: Sourced<UncertainDate>["source"],
  evidence: string,
): Sourced<UncertainDate> {
  const { value, precision } = date;
  const printed = cleanText(evidence).slice(0, 200);
  return { value: { value, precision, basis, ...(printed === "" ? {} : { evidence: printed }) }, source };
}
