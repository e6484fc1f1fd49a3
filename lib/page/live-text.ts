import { foldText, type FoldedText } from "../annotation/fold-text";
import { isAsRead } from "./is-as-read";
import { isRendered, liveBody, liveElements, liveTree } from "./live-dom";
import { HIDDEN, PAGE_CAPS } from "./safe-clone";
import { eachIn, type Steps } from "./steps";
import { canonicalText, type RawBlock, readRawBlocks, type TreeAccess } from "./text-blocks";

/** A part of the live text: UTF-16 units, half-open. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
}

/**
 * The text a page shows, and where in the page each part of it stands. It holds as long as the page does not change.
 */
export interface LiveText {
  /** Blocks in reading order, each as in the canonical text of an article, joined by "\n". */
  readonly text: string;
  /** The text made ready for finding quotes in it as they stood. */
  readonly folded: () => FoldedText;
  /**
   * Where a part of the text stands; its ends lie in text nodes. Undefined for an empty part, and where the page no
   * longer says there what was read.
   */
  readonly rangeOf: (part: TextPart) => Range | undefined;
  /** Which part of the text a range covers, without white space at its ends. Undefined if none. */
  readonly partOf: (range: Range) => TextPart | undefined;
}

/**
 * Reads the text of the living page, by the rules by which an article is read off its copy: the same blocks, the same
 * characters, without what is hidden; but all of the page, not only its article. In short steps; what was read holds only
 * if the page did not change in between. Undefined for a page over the caps that protect reading. Touches the page only
 * through prototypes and changes nothing.
 */
export function* readLiveText(document: Document): Steps<LiveText | undefined> {
  const body = liveBody(document);
  const reading: Reading = { nodes: 0, characters: 0, texts: new Map(), leftOut: new Set() };
  const raw = body ? yield* readWithinCaps(document, body, reading) : [];
  if (raw === undefined) return undefined;
  const blocks: PlacedBlock[] = [];
  let start = 0;
  yield* eachIn(raw, (block) => {
    const text = canonicalText(block.raw);
    if (text === "") return;
    let folded: FoldedText | undefined;
    blocks.push({ block, text, start, folded: () => (folded ??= foldTrimmed(block.raw)) });
    start += text.length + 1;
  });
  const text = blocks.map((block) => block.text).join("\n");
  let foldedText: FoldedText | undefined;
  return {
    text,
    folded: () => (foldedText ??= foldText(text)),
    rangeOf: (part) => {
      const there = blocksOf(blocks, part);
      const nodes = there?.flatMap(({ block }) => block.nodes) ?? [];
      return there && isAsRead(document, nodes, reading) ? rangeOf(document, there, part) : undefined;
    },
    partOf: (range) => partOf(document, blocks, range),
  };
}

/** What was read of a page so far. */
interface Reading {
  nodes: number;
  characters: number;
  readonly texts: Map<Node, string>;
  readonly leftOut: Set<Node>;
}

function* readWithinCaps(
  document: Document,
  body: Element,
  reading: Reading,
): Steps<readonly RawBlock[] | undefined> {
  const steps = readRawBlocks(body, visibleTree(document, body, reading));
  for (let step = steps.next(); ; step = steps.next()) {
    if (reading.nodes > PAGE_CAPS.nodes || reading.characters > PAGE_CAPS.characters) return undefined;
    if (step.done) return step.value;
    yield;
  }
}

/**
 * The tree as the reader sees it, noting what is read of it. Where the body itself is not rendered yet, there is no
 * layout to ask, and only the markup tells what is hidden.
 */
function visibleTree(document: Document, body: Element, reading: Reading): TreeAccess {
  const hasLayout = isRendered(body);
  const hidden = new Set(liveElements(document, HIDDEN));
  return {
    ...liveTree,
    type: (node) => {
      reading.nodes += 1;
      return liveTree.type(node);
    },
    text: (node) => {
      const text = liveTree.text(node);
      reading.characters += text.length;
      reading.texts.set(node, text);
      return text;
    },
    isLeftOut: (element) => {
      const isHidden = hidden.has(element) || (hasLayout && !isRendered(element));
      if (isHidden) reading.leftOut.add(element);
      return isHidden;
    },
  };
}

interface PlacedBlock {
  readonly block: RawBlock;
  readonly text: string;
  readonly start: number;
  /** The block's units with the way back to its nodes; made when first asked for, which is for few blocks of a page. */
  readonly folded: () => FoldedText;
}

function foldTrimmed(raw: string): FoldedText {
  const { text, starts, ends } = foldText(raw);
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  return { text: text.slice(from, to), starts: starts.subarray(from, to), ends: ends.subarray(from, to) };
}

/** The blocks in which a part of the text stands; undefined for an empty part. */
function blocksOf(
  blocks: readonly PlacedBlock[],
  { start, end }: TextPart,
): readonly PlacedBlock[] | undefined {
  const first = lastIndexWhere(blocks, (block) => block.start <= start);
  const last = lastIndexWhere(blocks, (block) => block.start < end);
  return start < end && first >= 0 ? blocks.slice(first, last + 1) : undefined;
}

function rangeOf(
  document: Document,
  blocks: readonly PlacedBlock[],
  { start, end }: TextPart,
): Range | undefined {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const from = first.folded().starts[start - first.start];
  const to = last.folded().ends[end - 1 - last.start];
  // A part that begins or ends with the break between two blocks has no text node there.
  if (from === undefined || to === undefined) return undefined;
  const range: Range = Document.prototype.createRange.call(document);
  const startAt = lastIndexWhere(first.block.starts, (at) => at <= from);
  const endAt = lastIndexWhere(last.block.starts, (at) => at < to);
  range.setStart(first.block.nodes[startAt]!, from - first.block.starts[startAt]!);
  range.setEnd(last.block.nodes[endAt]!, to - last.block.starts[endAt]!);
  return range;
}

/** A text node of the live text, by its block and its number in it. */
interface TextNode {
  readonly placed: PlacedBlock;
  readonly node: Node;
  readonly at: number;
}

function partOf(document: Document, blocks: readonly PlacedBlock[], range: Range): TextPart | undefined {
  if (Node.prototype.getRootNode.call(range.commonAncestorContainer) !== document) return undefined;
  const nodes = blocks.flatMap((placed) =>
    placed.block.nodes.map((node, index): TextNode => ({ placed, node, at: placed.block.starts[index]! })),
  );
  const first = nodes[lastIndexWhere(nodes, ({ node }) => range.comparePoint(node, lengthOf(node)) < 0) + 1];
  const last = nodes[lastIndexWhere(nodes, ({ node }) => range.comparePoint(node, 0) <= 0)];
  if (first === undefined || last === undefined) return undefined;
  const from = first.at + (first.node === range.startContainer ? range.startOffset : 0);
  const to = last.at + (last.node === range.endContainer ? range.endOffset : lengthOf(last.node));
  const start = first.placed.start + unitsWhere(first.placed.folded().ends, (end) => end <= from);
  const end = last.placed.start + unitsWhere(last.placed.folded().starts, (unit) => unit < to);
  return trimPart(blocks, { start, end });
}

function trimPart(blocks: readonly PlacedBlock[], { start, end }: TextPart): TextPart | undefined {
  const text = blocks
    .map((block) => block.text)
    .join("\n")
    .slice(start, Math.max(start, end));
  const trimmed = text.trim();
  const from = start + text.length - text.trimStart().length;
  return trimmed === "" ? undefined : { start: from, end: from + trimmed.length };
}

function lengthOf(node: Node): number {
  return (node as Text).length;
}

function unitsWhere(units: Uint32Array, isBefore: (unit: number) => boolean): number {
  return lastIndexWhere(units, isBefore) + 1;
}

/** The last of an ordered list for which something holds that holds for all before it; -1 if for none. */
function lastIndexWhere<T>(list: ArrayLike<T>, holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
