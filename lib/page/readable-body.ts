import { textLength } from "../text/text-length";
import { pickBody } from "./pick-body";
import { proseLength, pruneJunk } from "./prune";
import { trackRemovals } from "./removals";
import type { Steps } from "./steps";
import type { TextBlock } from "../domain/article";
import { readTextBlocks } from "./text-blocks";

/** The blocks of an article's body and how they were found. */
export interface ReadableBody {
  readonly blocks: readonly TextBlock[];
  readonly method: "plain" | "picked" | "picked-unpruned" | "whole-page";
}

const SHORTEST_ARTICLE = 400;

/**
 * Finds the article's body in a page copy, which stays as it is. A page without any furniture is taken whole, since
 * every line of it is text. Else furniture is pruned and the likeliest part picked; where that leaves less than half
 * of the page's prose, or hardly any text, the part picked of the unpruned page counts if it is much longer. Where
 * nothing can be picked, the whole pruned page is the body.
 */
export function* findReadableBody(page: Document): Steps<ReadableBody> {
  const body = page.body as Element | null;
  if (!body) return { blocks: [], method: "whole-page" };
  if (isPlainPage(body)) return { blocks: yield* readTextBlocks([body]), method: "plain" };
  yield;
  const prose = proseLength(body);
  const removals = trackRemovals();
  yield* pruneJunk(body, prose, removals);
  const found = yield* pickBody(body);
  yield;
  const isEnough = !isTooLittle(found, prose);
  const pruned = isEnough || found.length > 0 ? found : yield* readTextBlocks([body]);
  removals.putBack();
  if (isEnough) return { blocks: found, method: "picked" };
  const again = yield* pickBody(body);
  if (textLength(found) < textLength(again) * 0.65) return { blocks: again, method: "picked-unpruned" };
  return { blocks: pruned, method: found.length > 0 ? "picked" : "whole-page" };
}

/**
 * Whether the page is nothing but text: no navigation, asides, forms or lists of links, and hardly any links. Saved
 * texts, print versions and archive pages are; what is short on them is still text.
 */
function isPlainPage(body: Element): boolean {
  if (body.querySelector("nav,aside,footer,form,button,input,[role],table,iframe")) return false;
  const letters = body.textContent.replace(/\s+/g, "").length;
  let linked = 0;
  for (const link of body.querySelectorAll("a[href]")) linked += link.textContent.replace(/\s+/g, "").length;
  const named = body.querySelectorAll("[class],[id]").length;
  const paragraphs = body.querySelectorAll("p,li,h1,h2,h3,blockquote").length;
  return paragraphs > 0 && linked < letters * 0.05 && named * 10 <= paragraphs;
}

function isTooLittle(blocks: readonly TextBlock[], prose: number): boolean {
  const length = textLength(blocks);
  return length < SHORTEST_ARTICLE || length < prose * 0.5;
}
