import { foldLine } from "../../text/fold-line";
import { hostName } from "./canonical-url";
import { cleanText } from "./clean-line";
import { ldText, ldValue } from "./json-ld";
import type { PageFacts } from "./page-facts";
import { firstFound, sourced, type Sourced } from "./sourced";

const SHORTEST_HEADLINE = 15;

/**
 * The headline: the h1 that the JSON-LD, the meta tags or the window title confirm, in the spelling of the h1, unless
 * the page names itself otherwise to others; then those three themselves without the outlet's name. Undefined for a
 * page that has none of them.
 */
export function readTitle(facts: PageFacts, outlet: string | undefined): Sourced<string> | undefined {
  const { document, headlines, documentTitle, metaTitle, article } = facts;
  const ldHeadline = ldText(ldValue(article, "headline"));
  const bareMeta = withoutOutlet(metaTitle, facts, outlet);
  const bareTitle = withoutOutlet(documentTitle, facts, outlet);
  const shown = readShownHeadline(facts, outlet);
  const only = headlines.length === 1 ? (headlines[0] ?? "") : "";
  const isOutlet = outlet !== undefined && isSame(only, outlet);
  const others = { named: bareMeta, ldHeadline, windowTitle: bareTitle };
  return firstFound([
    () => sourced(namedOtherwise(shown ?? only, others) ? bareMeta : "", "meta"),
    () => sourced(shown, "visible"),
    () => {
      const marked = document.querySelector("h1[itemprop~='headline'], h1[itemprop~='name']");
      return sourced(cleanText(marked?.textContent ?? ""), "microdata");
    },
    () => sourced(sharesWords(only, metaTitle || documentTitle) ? only : "", "visible"),
    () => sourced(ldHeadline, "json-ld"),
    () => sourced(bareMeta, "meta"),
    () => sourced(only.length > SHORTEST_HEADLINE && !isOutlet ? only : "", "visible"),
    () => sourced(bareTitle, "document"),
    () => sourced(headlines[0], "visible"),
  ]);
}

/** The h1 that the JSON-LD, the meta tags or the window title confirm, as it is printed; undefined if none is. */
export function readShownHeadline(facts: PageFacts, outlet: string | undefined): string | undefined {
  const { headlines, documentTitle, metaTitle, article } = facts;
  const printed = (title: string) => headlines.find((line) => title !== "" && isSame(line, title));
  return (
    printed(ldText(ldValue(article, "headline"))) ??
    printed(withoutOutlet(metaTitle, facts, outlet)) ??
    printed(withoutOutlet(documentTitle, facts, outlet)) ??
    headlines.find((line) => opensTitle(line, facts))
  );
}

interface OtherTitles {
  readonly named: string;
  readonly ldHeadline: string;
  readonly windowTitle: string;
}

/**
 * Whether the title in the meta tags is the outlet's own other wording of the headline shown: the JSON-LD says the
 * same, or it was written for them alone and is not the window title once more. One without words of the headline
 * shown is left over from another page, as in applications that change their page without its head.
 */
function namedOtherwise(shown: string, { named, ldHeadline, windowTitle }: OtherTitles): boolean {
  if (named === "" || shown === "" || isSame(named, shown)) return false;
  if (isSame(named, ldHeadline)) return sharesWords(shown, named) || isSame(named, windowTitle);
  return !isSame(named, windowTitle) && sharesWords(shown, named);
}

function isSame(one: string, other: string): boolean {
  return foldLine(one) === foldLine(other);
}

/** "Headline - Outlet" without the outlet, recognised by its name or its host. */
function withoutOutlet(title: string, facts: PageFacts, outlet: string | undefined): string {
  const parts = title.split(/(\s+[|–—\-»·•:]\s+|\s*[|｜：]\s*)/);
  const host = foldLine(hostName(facts.url).replace(/\.[a-z]+$/, "")).replaceAll(" ", "");
  const site = foldLine(outlet ?? "");
  const isSite = (part: string | undefined) => {
    const folded = foldLine(part ?? "");
    if (folded === "") return false;
    if (site !== "" && (folded.includes(site) || (folded.length > 2 && site.includes(folded)))) return true;
    return folded.replaceAll(" ", "") === host;
  };
  while (parts.length >= 3) {
    if (isSite(parts.at(-1))) parts.splice(-2);
    else if (parts.length === 3 && isSite(parts[0])) parts.splice(0, 2);
    else break;
  }
  return parts.join("").trim();
}

function opensTitle(line: string, { documentTitle, metaTitle }: PageFacts): boolean {
  const folded = foldLine(line);
  if (line.length <= SHORTEST_HEADLINE) return false;
  return foldLine(documentTitle).startsWith(folded) || foldLine(metaTitle).startsWith(folded);
}

function sharesWords(line: string, title: string): boolean {
  if (line.length <= SHORTEST_HEADLINE || line.length > 250) return false;
  const words = new Set(foldLine(line).split(" "));
  const others = new Set(foldLine(title).split(" "));
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared * 2 >= Math.min(words.size, others.size);
}
