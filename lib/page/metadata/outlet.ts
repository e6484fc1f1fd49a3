import { foldLine } from "../../text/fold-line";
import { hostName } from "./canonical-url";
import { cleanText } from "./clean-line";
import { isOfType, ldItems, ldResolve, ldText, ldValue, type LdNode } from "./json-ld";
import { firstMeta } from "./meta-tags";
import type { PageFacts } from "./page-facts";
import { firstFound, sourced, type Sourced } from "./sourced";

const NAME_TAGS =
  "application-name apple-mobile-web-app-title dc.publisher dcterms.publisher publisher".split(" ");

/**
 * The outlet's name as the page gives it: `og:site_name`, the JSON-LD publisher, the site's own description, the last
 * part of the window title, else the host name. Undefined for a page without any, such as a saved file.
 */
export function readOutlet(facts: PageFacts): Sourced<string> | undefined {
  const { meta, document, article } = facts;
  return firstFound([
    () => sourced(firstMeta(meta, ["og:site_name"]), "meta"),
    () => sourced(publisherName(facts, article), "json-ld"),
    () => sourced(siteNode(facts), "json-ld"),
    () => sourced(firstMeta(meta, NAME_TAGS), "meta"),
    () => {
      const name = document.querySelector("[itemprop~='publisher'] [itemprop~='name']");
      return sourced(cleanText(name?.getAttribute("content") ?? name?.textContent ?? ""), "microdata");
    },
    () => sourced(titleTail(facts), "document"),
    () => sourced(hostName(facts.url), "host"),
  ]);
}

/** The name of a node's publisher, addresses not being names. */
export function publisherName(facts: PageFacts, article: LdNode | undefined): string {
  const publisher = ldItems(ldValue(article, "publisher"))[0];
  const name = ldText(ldResolve(facts.jsonLd, publisher) ?? publisher);
  return /^(https?:|www\.|\/\/)/i.test(name) ? "" : name;
}

function siteNode(facts: PageFacts): string {
  const site = facts.jsonLd.nodes.find((node) => isOfType(node, /(WebSite|NewsMediaOrganization)$/));
  return ldText(ldValue(site, "name"));
}

/** "Headline | Outlet": the tail is only believed where the rest is the page's headline. */
function titleTail({ documentTitle, headlines }: PageFacts): string {
  const parts = documentTitle.split(/\s+[|–—\-»·•]\s+/);
  const tail = parts.at(-1) ?? "";
  const rest = foldLine(parts.slice(0, -1).join(" "));
  if (parts.length < 2 || tail.length > 35) return "";
  return headlines.some((line) => foldLine(line).startsWith(rest)) ? tail : "";
}
