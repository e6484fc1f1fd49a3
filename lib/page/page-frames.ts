import { isSilentTag } from "./text-blocks";
import {
  isRendered,
  liveBox,
  liveElements,
  liveFrameDocument,
  liveParent,
  liveRoot,
  liveTag,
  liveWalker,
} from "./live-dom";

const FRAMES = "iframe,frame";
const MOST_FRAMES = 30;
const DEEPEST = 4;
/** A line is prose above so many characters; links, labels and buttons are shorter. */
const LINE = 60;
/** Advertisements and forms hold less prose than this. */
const LEAST_PROSE = 400;
/** Smaller frames hold buttons and players, in CSS pixels. */
const SMALLEST = { width: 200, height: 150 } as const;
/** A frame that covers so much of the window is what the reader came for. */
const LARGE_PART = 0.4;

/**
 * The document in which the text of a page stands: its own, or that of a frame which holds more prose than what is around
 * it, as in framesets and pages that show another page inside. Frames of other sites cannot be looked into.
 */
export function findTextDocument(document: Document, depth = 0): Document {
  if (depth >= DEEPEST) return document;
  const inside = readableFrames(document).map((frame) => findTextDocument(frame, depth + 1));
  let best = document;
  let most = inside.length === 0 ? 0 : Math.max(LEAST_PROSE, proseOf(document));
  for (const framed of inside) {
    const prose = proseOf(framed);
    if (prose <= most) continue;
    most = prose;
    best = framed;
  }
  return best;
}

/** Every document a selection can stand in: the page's own, then those of its readable frames. */
export function findDocuments(document: Document, depth = 0): readonly Document[] {
  if (depth >= DEEPEST) return [document];
  return [document, ...readableFrames(document).flatMap((frame) => findDocuments(frame, depth + 1))];
}

/** Whether much of the window is a frame that cannot be looked into. */
export function hasClosedFrame(document: Document): boolean {
  const root = liveRoot(document);
  if (!root) return false;
  const part = (frame: Element) => areaOf(frame) / Math.max(1, areaOf(root));
  return shownFrames(document).some((frame) => !liveFrameDocument(frame) && part(frame) >= LARGE_PART);
}

function readableFrames(document: Document): readonly Document[] {
  return shownFrames(document).flatMap((frame) => liveFrameDocument(frame) ?? []);
}

function shownFrames(document: Document): readonly Element[] {
  return liveElements(document, FRAMES)
    .slice(0, MOST_FRAMES)
    .filter((frame) => {
      const { width, height } = liveBox(frame);
      return width >= SMALLEST.width && height >= SMALLEST.height && isRendered(frame);
    });
}

/** What of an element can be seen in the window at once, in square pixels. */
function areaOf(element: Element): number {
  const { width, height } = liveBox(element);
  return Math.min(width, window.innerWidth) * Math.min(height, window.innerHeight);
}

function proseOf(document: Document): number {
  const root = liveRoot(document);
  if (!root) return 0;
  let sum = 0;
  const texts = liveWalker(document, root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = (node.nodeValue ?? "").trim();
    const parent = length > LINE ? liveParent(node) : undefined;
    if (parent && !isSilentTag(liveTag(parent))) sum += length;
  }
  return sum;
}
