import Readability from "@mozilla/readability/Readability.js";

import { proseLength, pruneJunk } from "./prune";
import { findTextBlocks, type TextBlock } from "./text-blocks";
import { textLength } from "./trim-blocks";

/** The blocks of an article's body and how they were found. */
export interface ReadableBody {
  readonly blocks: readonly TextBlock[];
  readonly method: "plain" | "readability" | "readability-unpruned" | "whole-page";
}

const SHORTEST_ARTICLE = 400;
const CHARACTER_THRESHOLD = 250;
/** Readability takes headings that resemble the title and elements named after authors for furniture and drops them,
 * a "dateline" among them; a title without letters and a stated author keep it from looking. */
const NEUTRAL_HEAD = ["title", "author"] as const;

/**
 * Finds the article's body in a page copy, which stays as it is. A page without any furniture is taken whole, since
 * every line of it is text. Else furniture is pruned and Readability picks the body; where that leaves less than
 * half of the page's prose, or hardly any text, Readability runs again on the unpruned page and the longer result
 * counts. Where it finds nothing or fails, the whole pruned page is the body.
 */
export function findReadableBody(page: Document): ReadableBody {
  const body = page.body as HTMLElement | null;
  if (!body) return { blocks: [], method: "whole-page" };
  if (isPlainPage(body)) return { blocks: findTextBlocks(body), method: "plain" };
  const pruned = body.cloneNode(true) as HTMLElement;
  pruneJunk(pruned);
  const found = runReadability(page, pruned.cloneNode(true) as HTMLElement);
  if (!isTooLittle(found, body)) return { blocks: found, method: "readability" };
  const again = runReadability(page, body.cloneNode(true) as HTMLElement);
  if (textLength(found) < textLength(again) * 0.65) return { blocks: again, method: "readability-unpruned" };
  if (found.length > 0) return { blocks: found, method: "readability" };
  return { blocks: findTextBlocks(pruned), method: "whole-page" };
}

/**
 * Whether the page is nothing but text: no navigation, asides, forms or lists of links, and hardly any links. Saved
 * texts, print versions and archive pages are; what is short on them is still text.
 */
function isPlainPage(body: HTMLElement): boolean {
  if (body.querySelector("nav,aside,footer,form,button,input,[role],table,iframe")) return false;
  const letters = body.textContent.replace(/\s+/g, "").length;
  let linked = 0;
  for (const link of body.querySelectorAll("a[href]")) linked += link.textContent.replace(/\s+/g, "").length;
  const named = body.querySelectorAll("[class],[id]").length;
  const paragraphs = body.querySelectorAll("p,li,h1,h2,h3,blockquote").length;
  return paragraphs > 0 && linked < letters * 0.05 && named * 10 <= paragraphs;
}

function isTooLittle(blocks: readonly TextBlock[], body: HTMLElement): boolean {
  const length = textLength(blocks);
  return length < SHORTEST_ARTICLE || length < proseLength(body) * 0.5;
}

function runReadability(page: Document, body: HTMLElement): readonly TextBlock[] {
  const scratch = page.implementation.createHTMLDocument("");
  for (const name of NEUTRAL_HEAD) {
    const tag = scratch.createElement("meta");
    tag.setAttribute("name", name);
    tag.setAttribute("content", "·");
    scratch.head.append(tag);
  }
  scratch.body.replaceWith(body);
  try {
    const article = new Readability<Node>(scratch, {
      charThreshold: CHARACTER_THRESHOLD,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse();
    return article?.content ? findTextBlocks(article.content as Element) : [];
  } catch {
    return []; // A page that Readability cannot handle is read whole by the caller.
  }
}
