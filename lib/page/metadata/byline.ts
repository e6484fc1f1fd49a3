import { foldLine } from "../../text/fold-line";
import { hostName } from "./canonical-url";
import { cleanLine, cleanText } from "./clean-line";
import { ldItems, ldResolve, ldText, ldValue, type LdNode } from "./json-ld";
import { publisherName } from "./outlet";
import type { PageFacts } from "./page-facts";
import { findOwnContent } from "./side-content";
import { firstFound, type Sourced } from "./sourced";

type Names = readonly string[];

const AUTHOR_TAGS =
  "parsely-author sailthru.author article:author_name byl author dc.creator dcterms.creator dc.contributor cxenseparse:author article:author og:article:author".split(
    " ",
  );
const AUTHOR_ELEMENTS = [
  "[class*='byline' i] a[href*='author' i]",
  "a[href*='/author/' i]",
  "a[href*='/authors/' i], a[href*='/profile/' i], a[href*='/people/' i], a[href*='/by/' i]",
  "[class*='author-name' i], [class*='authorname' i], [class*='author_name' i]",
  "[class~='author' i], [class~='byline' i], [id='byline']",
  "[class*='byline' i]",
  "[class*='author' i]",
];
const LEAD_IN =
  /^(?:story\s+)?(?:by|von|par|por|di|door|av|af|przez|autor(?:in)?|author|written by|posted by|reported by|from|بقلم|كتب|כתב|автор)\s*[:：]?\s+/i;
const BETWEEN_NAMES = /\s*(?:,|;|\||\/|•|·|&|\s+(?:and|und|et|y|e|en|og|och|i|mit|with)\s+(?=\p{Lu}))\s*/u;
/** In lower case, as the next: a pattern for both cases takes a page twice as long to prepare. */
const NOT_A_NAME =
  /^(admin|administrator|editors?|staff|authors?|unknown|null|undefined|none|guest|by|n\/a|view all.*|read more|share.*|follow.*|folgen|contact.*|see (all|full).*|account|profile|bio|email.*|updated?.*|published.*|themen.*|(mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so))$|\b(getty|images|shutterstock|lesedauer|min read|minutes?|uhr|mehr infos|\.jpe?g)\b|[\d=<>{}:]/;
const DESK =
  /\b(redaktion|newsroom|staff|news desk|web ?desk|editorial|nachrichten|agency|agencies)\b|^(dpa|afp|reuters|ap|associated press|apa|kna|epd|sid|ansa|efe|anadolu ajansı)$/;
const MOST_NAMES = 50;

/**
 * Everyone the page names as its author, in its order: the JSON-LD's persons, microdata, author links, meta tags,
 * elements called author or byline, a "By …" line at the headline. Agencies, desks and the outlet itself are only
 * taken where no person is named anywhere. Undefined if nobody is.
 */
export function readByline(facts: PageFacts, outlet: string | undefined): Sourced<Names> | undefined {
  const isNobody = (name: string) => isOutletOrDesk(name, facts, outlet);
  const persons = (read: () => Names, source: Sourced<Names>["source"]) => () => {
    const names = read().filter((name) => !isNobody(name));
    return names.length === 0 ? undefined : { value: names, source };
  };
  const all = candidates(facts);
  return (
    firstFound(all.map(([source, read]) => persons(read, source))) ??
    firstFound(
      all.map(([source, read]) => () => {
        const names = read();
        return names.length === 0 ? undefined : { value: names, source };
      }),
    )
  );
}

/** The names in a printed byline, without "By", addresses, times and picture credits: "By Ann Lee and Bo Li" gives two. */
export function splitNames(byline: string): Names {
  const line = cleanText(byline)
    .replace(/(?:https?:|www\.|\/\/|[\w.-]+@(?=[\w-]+\.)|@)[^\s,;]*/gi, "")
    .replace(LEAD_IN, "")
    .replace(/\s*\([^)]{0,60}(?:\)|$)/g, "");
  return distinct(
    line
      .split(BETWEEN_NAMES)
      .map((name) => name.trim())
      .filter((name) => name.length > 1 && name.length < 60 && name.split(" ").length <= 6)
      // Plain letters first: to take in all letters there are costs a page milliseconds.
      .filter((name) => (/[a-z]/i.test(name) || /\p{L}/u.test(name)) && !NOT_A_NAME.test(name.toLowerCase())),
  );
}

function candidates(facts: PageFacts): readonly (readonly [Sourced<Names>["source"], () => Names])[] {
  const { document, article, meta } = facts;
  return [
    ["json-ld", () => ldPersons(facts, ldValue(article, "author"), 0)],
    ["json-ld", () => ldPersons(facts, ldValue(article, "creator"), 0)],
    ["microdata", () => namesIn(document, "[itemprop~='author']")],
    ["visible", () => namesIn(document, "[rel~='author']")],
    ["meta", () => metaNames(meta)],
    ["visible", () => firstNonEmpty(AUTHOR_ELEMENTS.map((selector) => () => namesIn(document, selector)))],
    ["visible", () => namesAtHeadline(document)],
  ];
}

function ldPersons(facts: PageFacts, value: unknown, depth: number): Names {
  if (depth > 3) return [];
  const names = ldItems(value).flatMap((item): Names => {
    if (typeof item === "string") return splitNames(cleanLine(item));
    const person = ldResolve(facts.jsonLd, item);
    if (!person) return [];
    if (ldItems(ldValue(person, "name")).length > 0)
      return ldPersons(facts, ldValue(person, "name"), depth + 1);
    return splitNames(givenAndFamilyName(person));
  });
  return distinct(names);
}

function givenAndFamilyName(person: LdNode): string {
  return `${ldText(ldValue(person, "givenName"))} ${ldText(ldValue(person, "familyName"))}`.trim();
}

function metaNames(meta: PageFacts["meta"]): Names {
  return firstNonEmpty(
    AUTHOR_TAGS.map(
      (tag) => () => distinct((meta.get(tag) ?? []).flatMap((value) => splitNames(cleanLine(value)))),
    ),
  );
}

/** The names in the elements that match; none where there are so many that it is a list of authors. */
function namesIn(document: Document, selector: string): Names {
  const names = findOwnContent(document, selector, 20).flatMap((element) => {
    const inner = element.querySelector("[itemprop~='name']") ?? element;
    const text = cleanText(inner.getAttribute("content") ?? inner.textContent);
    return text.length > 1 && text.length < 100 ? splitNames(text) : [];
  });
  const found = distinct(names);
  return found.length > 6 ? [] : found;
}

function namesAtHeadline(document: Document): Names {
  let element = document.querySelector("h1");
  for (
    let level = 0;
    element && level < 4;
    level += 1, element = element.parentElement as HTMLHeadingElement | null
  ) {
    const text = element.textContent.slice(0, 3000);
    if (!/(?:By|BY|Von|Par|Por)[:\s]/.test(text)) continue;
    const match =
      /(?:^|[\n\s>|])(?:By|BY|Von|Par|Por)[:\s]+((?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}'’-]+(?:\s+(?:and|und|et|y)\s+(?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}'’-]+)?)/u.exec(
        text,
      );
    if (match?.[1] !== undefined) return splitNames(match[1]);
  }
  return [];
}

function isOutletOrDesk(name: string, facts: PageFacts, outlet: string | undefined): boolean {
  const folded = foldLine(name);
  const site = foldLine(outlet ?? "");
  if (DESK.test(name.toLowerCase())) return true;
  if (site !== "" && (folded === site || (folded.length > 3 && site.includes(folded)))) return true;
  if (folded === foldLine(publisherName(facts, facts.article))) return true;
  const host = hostName(facts.url)
    .split(".")
    .slice(0, -1)
    .join("")
    .replace(/[^a-z\d]/g, "");
  const joined = folded.replaceAll(" ", "");
  return (
    host !== "" &&
    joined.length > 3 &&
    (joined === host || host.startsWith(joined) || joined.startsWith(host))
  );
}

function firstNonEmpty(readers: readonly (() => Names)[]): Names {
  for (const read of readers) {
    const names = read();
    if (names.length > 0) return names;
  }
  return [];
}

function distinct(names: Names): Names {
  const seen = new Set<string>();
  return names
    .filter((name) => {
      const folded = foldLine(name);
      if (seen.has(folded)) return false;
      seen.add(folded);
      return true;
    })
    .slice(0, MOST_NAMES);
}
