import { foldText, type FoldedText } from "../annotation/fold-text";
import { isRendered, liveBody, liveRoot, liveTree } from "./live-dom";
import { HIDDEN, overCap } from "./safe-clone";
import { canonicalText, findRawBlocks, type RawBlock, type TreeAccess } from "./text-blocks";

/** A part of the live text: UTF-16 units, half-open. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
}

/**
 * The text a page shows, and where in the page each part of it stands. It holds as long as the page does not change:
 * read it anew for every question.
 */
export interface LiveText {
  /** Blocks in reading order, each as in the canonical text of an article, joined by "\n". */
  readonly text: string;
  /** Where a part of the text stands; its ends lie in text nodes. Undefined for an empty part. */
  readonly rangeOf: (part: TextPart) => Range | undefined;
  /** Which part of the text a range covers, without white space at its ends. Undefined if none. */
  readonly partOf: (range: Range) => TextPart | undefined;
}

/**
 * Reads the text of the living page, by the rules by which an article is read off its copy: the same blocks, the same
 * characters, without what is hidden; but all of the page, not only its article. Undefined for a page over the caps
 * that protect reading. Touches the page only through prototypes and changes nothing.
 */
export function readLiveText(document: Document): LiveText | undefined {
  const root = liveRoot(document);
  const body = liveBody(document);
  if (!root || overCap(document, root) !== undefined) return undefined;
  const blocks = body ? placeBlocks(findRawBlocks(body, visibleTree(body))) : [];
  return {
    text: blocks.map(({ text }) => text).join("\n"),
    rangeOf: (part) => rangeOf(document, blocks, part),
    partOf: (range) => partOf(document, blocks, range),
  };
}

/** Where the body itself is not rendered yet, there is no layout to ask, and only the markup tells what is hidden. */
function visibleTree(body: Element): TreeAccess {
  const hasLayout = isRendered(body);
  const isHidden = (element: Element) => Element.prototype.matches.call(element, HIDDEN);
  return { ...liveTree, isLeftOut: (element) => isHidden(element) || (hasLayout && !isRendered(element)) };
}

interface PlacedBlock {
  readonly block: RawBlock;
  readonly text: string;
  readonly start: number;
  /** The block's units with the way back to its nodes; made when first asked for, which is for few blocks of a page. */
  readonly folded: () => FoldedText;
}

function placeBlocks(raw: readonly RawBlock[]): readonly PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let start = 0;
  for (const block of raw) {
    const text = canonicalText(block.raw);
    if (text === "") continue;
    let folded: FoldedText | undefined;
    placed.push({ block, text, start, folded: () => (folded ??= foldTrimmed(block.raw)) });
    start += text.length + 1;
  }
  return placed;
}

function foldTrimmed(raw: string): FoldedText {
  const { text, starts, ends } = foldText(raw);
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  return { text: text.slice(from, to), starts: starts.subarray(from, to), ends: ends.subarray(from, to) };
}

function rangeOf(
  document: Document,
  blocks: readonly PlacedBlock[],
  { start, end }: TextPart,
): Range | undefined {
  const first = blocks[lastIndexWhere(blocks, (block) => block.start <= start)];
  const last = blocks[lastIndexWhere(blocks, (block) => block.start < end)];
  if (first === undefined || last === undefined || start >= end) return undefined;
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
