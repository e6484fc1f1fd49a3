import { isConnected, liveParent, liveTag, liveWalker } from "./live-dom";
import { canonicalText, isSilentTag } from "./text-blocks";

/** What was read of a page. */
export interface PageRead {
  /** What each text node said. */
  readonly texts: ReadonlyMap<Node, string>;
  /** The elements that were left out with all in them. */
  readonly leftOut: ReadonlySet<Node>;
}

/**
 * Whether the page still says, from the first of these text nodes to the last, what was read there: each of them as it
 * was, in this order, and nothing between them that a reader reads. A word that a page has put in since stands in a node
 * of its own, and those around it are as they were.
 */
export function isAsRead(document: Document, nodes: readonly Node[], read: PageRead): boolean {
  const { texts, leftOut } = read;
  const isUnchanged = (node: Node) => isConnected(node) && texts.get(node) === (node as Text).data;
  const [first] = nodes;
  if (first === undefined || !nodes.every(isUnchanged)) return false;
  const walker = liveWalker(document, document, NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  let next = 1;
  for (let node = walker.nextNode(); next < nodes.length; node = walker.nextNode()) {
    if (node === null) return false;
    if (node === nodes[next]) next += 1;
    else if (canonicalText((node as Text).data) !== "" && !isLeftOut(node, leftOut)) return false;
  }
  return true;
}

function isLeftOut(node: Node, leftOut: ReadonlySet<Node>): boolean {
  for (let parent = liveParent(node); parent; parent = liveParent(parent)) {
    if (leftOut.has(parent) || isSilentTag(liveTag(parent))) return true;
  }
  return false;
}
