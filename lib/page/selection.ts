import { isRendered, liveParent, liveTag, liveWalker } from "./live-dom";
import { findDocuments } from "./page-frames";
import type { TextBlock } from "../domain/article";
import { canonicalText, isBlockTag, isSilentTag } from "./text-blocks";

const MOST_CHARACTERS = 2_000_000;

/**
 * The words the user has selected in the page, one block for each block-level element they run through, in document
 * order. Nothing is cloned and the selection stays as it is. Empty if nothing is selected.
 */
export function findSelectedBlocks(document: Document): readonly TextBlock[] {
  return findSelectedRanges(document).flatMap((range) => blocksInRange(document, range));
}

/** What the user has selected in the page and its readable frames, mostly one range. Empty if nothing is selected. */
export function findSelectedRanges(document: Document): readonly Range[] {
  const ranges = findDocuments(document).flatMap((each) => {
    const selection: Selection | null = Document.prototype.getSelection.call(each);
    return Array.from({ length: selection?.rangeCount ?? 0 }, (_, at) => selection!.getRangeAt(at));
  });
  return ranges.filter((range) => !range.collapsed);
}

function blocksInRange(document: Document, range: Range): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let current: { readonly holder: Element | undefined; raw: string } | undefined;
  let total = 0;
  for (const node of textNodesIn(document, range)) {
    const raw = selectedPart(node, range);
    const parent = liveParent(node);
    if (raw === "" || !parent || !isRendered(parent)) continue;
    const holder = blockHolder(parent);
    if (holder === "silent") continue;
    if (!current || current.holder !== holder) {
      close();
      current = { holder, raw: "" };
    }
    current.raw += raw;
    total += raw.length;
    if (total > MOST_CHARACTERS) break;
  }
  close();
  return blocks;

  function close(): void {
    const text = canonicalText(current?.raw ?? "");
    if (text !== "") blocks.push({ kind: kindOf(current?.holder), text, linkShare: 0 });
  }
}

function* textNodesIn(document: Document, range: Range): Generator<Text> {
  const root = range.commonAncestorContainer;
  // By their types: the nodes of frames have classes of their own.
  if (root.nodeType === 3) {
    yield root as Text;
    return;
  }
  const walker = liveWalker(document, root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (range.intersectsNode(node)) yield node as Text;
  }
}

function selectedPart(node: Text, range: Range): string {
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.data.length;
  return node.data.slice(from, to);
}

/** The nearest block-level element around a text, or "silent" inside a script, a button and the like. */
function blockHolder(parent: Element): Element | "silent" | undefined {
  for (let element: Element | undefined = parent; element; element = liveParent(element)) {
    const tag = liveTag(element);
    if (isSilentTag(tag)) return "silent";
    if (isBlockTag(tag)) return element;
  }
  return undefined;
}

function kindOf(holder: Element | undefined): TextBlock["kind"] {
  const tag = holder ? liveTag(holder) : "";
  if (/^H[1-6]$/.test(tag)) return "heading";
  if (tag === "BLOCKQUOTE") return "quote";
  return tag === "LI" ? "list-item" : "paragraph";
}
