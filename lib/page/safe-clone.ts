import { copyTree, type CopyVisitor, importSafely } from "./copy-tree";
import {
  isConnected,
  isRendered,
  liveAddress,
  liveBody,
  liveDescendants,
  liveElements,
  liveRoot,
  liveText,
  liveWalker,
} from "./live-dom";
import { findTextDocument } from "./page-frames";
import type { Steps } from "./steps";

/** Above these a page is not read: its copy is made in one task, which must not be felt. */
export const PAGE_CAPS = { elements: 100_000, nodes: 300_000, depth: 512, characters: 2_000_000 } as const;

/** Matches what is nested too deep. The browser finds it in a fraction of the time in which a script walks the tree. */
const TOO_DEEP = `*${">*".repeat(PAGE_CAPS.depth + 1)}`;

/** A copy of the page, or which cap it is over. */
export type CloneOutcome =
  | { readonly kind: "clone"; readonly document: Document }
  | { readonly kind: "too-large"; readonly detail: string };

/** Selector of what the markup itself hides. What style sheets hide is found by asking the living element. */
export const HIDDEN =
  "[hidden],[style*='display:none' i],[style*='display: none' i],[style*='visibility:hidden' i],[style*='visibility: hidden' i]";

/** What holds metadata of a page. */
const METADATA = "title,meta,link[rel~='canonical' i],script[type*='ld+json' i]";

/** Nothing in these is text of an article; taking them out first keeps everything after it fast, asking for styles too. */
const WITHOUT_TEXT =
  "script:not([type*='ld+json' i]),style,iframe,frame,object,embed,svg,canvas,video,audio,map,math annotation,template,link:not([rel~='canonical' i])";

/** Data about the page in the midst of it. No browser shows these, so that being unseen says nothing of them. */
const FOR_MACHINES = "script,meta,link";

/**
 * Copies the page into an inert document: one without a window, in which no script runs, no custom element wakes up
 * and nothing is loaded. The copy is safe to read with ordinary DOM calls. What stands in open shadow roots is in its
 * place. Text that the page does not show is left out, unless that is most of the page's prose (a page not yet
 * painted); what is written there for machines stays. Where the text stands in a frame, it is the frame's document that is
 * copied, the page's own metadata behind it. The living page is read, never changed.
 */
export function* clonePage(document: Document): Steps<CloneOutcome> {
  const source = findTextDocument(document);
  const root = liveRoot(source);
  if (!root) return { kind: "clone", document: emptyDocument(document) };
  const tooLarge = overCap(document, root);
  if (tooLarge !== undefined) return { kind: "too-large", detail: tooLarge };
  const inert = emptyDocument(document);
  const unseen = new Set<Element>();
  const copy = yield* copyTree(inert, root, {
    most: PAGE_CAPS.elements,
    without: WITHOUT_TEXT,
    visitor: (whole) => unseenFinder(source, whole.querySelector("body"), unseen),
  });
  removeUnseen(copy, unseen);
  yield;
  inert.documentElement.remove();
  inert.append(copy);
  if (source !== document) addOuterHead(inert, { document, base: liveAddress(source) });
  return { kind: "clone", document: inert };
}

/** As {@link clonePage} for a page over the caps: its head and first headline only, enough for the metadata. */
export function cloneHead(document: Document): Document {
  const inert = emptyDocument(document);
  const root = liveRoot(document);
  if (!root) return inert;
  for (const { name, value } of Array.from(root.attributes).slice(0, 50)) {
    if (name === "lang" || name === "dir") inert.documentElement.setAttribute(name, value);
  }
  for (const element of liveElements(document, METADATA).slice(0, 500)) {
    inert.head.append(inert.importNode(element, true));
  }
  for (const element of liveElements(document, "h1").slice(0, 3)) {
    inert.body.append(importSafely(inert, element));
  }
  return inert;
}

/** What the page around a frame says of itself, behind what the frame's document says. */
function addOuterHead(inert: Document, frame: { readonly document: Document; readonly base: string }): void {
  const outer = liveElements(frame.document, METADATA).slice(0, 500);
  for (const element of outer) inert.head.append(inert.importNode(element, true));
  if (inert.querySelector("base[href]")) return;
  const base = inert.createElement("base");
  base.href = frame.base;
  inert.head.prepend(base);
}

function emptyDocument(document: Document): Document {
  const implementation: DOMImplementation = Reflect.get(Document.prototype, "implementation", document);
  return implementation.createHTMLDocument("");
}

/** Which cap a page is over; undefined if none. */
function overCap(document: Document, root: Element): string | undefined {
  const elements = liveDescendants(root).length;
  if (elements > PAGE_CAPS.elements) return `more than ${PAGE_CAPS.elements} elements`;
  if (liveElements(root, TOO_DEEP).length > 0) return `nested deeper than ${PAGE_CAPS.depth}`;
  const others = liveWalker(document, root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  let nodes = elements;
  let atMost = 0;
  for (let node = others.nextNode(); node; node = others.nextNode()) {
    nodes += 1;
    if (nodes > PAGE_CAPS.nodes) return `more than ${PAGE_CAPS.nodes} nodes`;
    atMost += (node as CharacterData).length;
  }
  // Scripts and styles are large on ordinary pages; they are only told apart where the sum is over the cap.
  if (atMost <= PAGE_CAPS.characters) return undefined;
  let characters = liveText(root).length;
  for (const element of liveElements(root, "script,style,noscript")) characters -= liveText(element).length;
  return characters > PAGE_CAPS.characters
    ? `more than ${PAGE_CAPS.characters} characters of text`
    : undefined;
}

/**
 * Finds the copies of elements that are not rendered, the outermost among them, while they are copied. Where the body
 * itself is not rendered there is no layout to ask, and only the markup tells. What left the page meanwhile is taken as
 * it was when it was copied.
 */
function unseenFinder(document: Document, copiedBody: Element | null, unseen: Set<Element>): CopyVisitor {
  const body = liveBody(document);
  const hidden = new Set<Element>();
  const hasLayout = body !== undefined && isRendered(body);
  const isInBody = (copy: Element) => copiedBody?.contains(copy) ?? false;
  return {
    onCopied: (root) => {
      if (body === undefined) return;
      for (const element of root.querySelectorAll(HIDDEN)) {
        if (!isInBody(element) || element === copiedBody) continue;
        hidden.add(element);
        unseen.add(element);
      }
    },
    onElement: (live, copy) => {
      if (copy.parentElement && hidden.has(copy.parentElement)) hidden.add(copy);
      else if (hasLayout && !hidden.has(copy) && isInBody(copy) && isUnseen(live)) {
        if (copy.matches(FOR_MACHINES)) return;
        hidden.add(copy);
        unseen.add(copy);
      }
    },
  };
}

function isUnseen(element: Element): boolean {
  return !isRendered(element) && isConnected(element);
}

/**
 * Takes away what is unseen, unless that is most of the prose. What stands in something unseen counts once, with it, and
 * what has no place in the copy (the children of a host that has no slot for them) not at all.
 */
function removeUnseen(copy: Element, unseen: ReadonlySet<Element>): void {
  const outermost = [...unseen].filter((element) => copy.contains(element) && !isIn(element, unseen));
  const total = paragraphLength(copy);
  const hidden = outermost.reduce((sum, element) => sum + paragraphLength(element), 0);
  if (hidden * 2 > total) return;
  for (const element of outermost) {
    element.before(...element.querySelectorAll(FOR_MACHINES));
    element.remove();
  }
}

/** Whether an element stands in one of the others. */
function isIn(element: Element, others: ReadonlySet<Element>): boolean {
  for (let above = element.parentElement; above; above = above.parentElement)
    if (others.has(above)) return true;
  return false;
}

function paragraphLength(root: Element): number {
  let sum = root.matches("p") ? root.textContent.length : 0;
  for (const paragraph of root.querySelectorAll("p")) sum += paragraph.textContent.length;
  return sum;
}
