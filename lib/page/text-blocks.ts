import type { TextBlock } from "../domain/article";
import { ENTRY_MARK } from "./entry-mark";
import { eachIn, runAtOnce, type Steps } from "./steps";

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
const SILENT_TAGS: ReadonlySet<string> = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SELECT TEXTAREA BUTTON INPUT OPTION DATALIST HEAD".split(
    " ",
  ),
);

/** Whether the tag (upper case) begins a block of its own. */
export function isBlockTag(tag: string): boolean {
  return BLOCK_TAGS.has(tag);
}

/** Whether the tag (upper case) holds no text that a reader reads. */
export function isSilentTag(tag: string): boolean {
  return SILENT_TAGS.has(tag);
}

/**
 * A block's canonical text: NFC, white space collapsed, without the invisible characters that only steer layout.
 * The zero-width joiner and non-joiner stay, they belong to Persian and Indic spelling.
 */
export function canonicalText(raw: string): string {
  return raw
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .normalize("NFC");
}

/** A block as it was read: the text of its nodes one after the other, and which node begins where in it. */
export interface RawBlock {
  readonly kind: TextBlock["kind"];
  readonly raw: string;
  /** Letters that stand in links. */
  readonly linked: number;
  readonly nodes: readonly Node[];
  readonly starts: readonly number[];
  readonly entryAt?: string | undefined;
}

/** How a tree is read: a copy of our own plainly, the page's living one with more care. */
export interface TreeAccess {
  readonly first: (node: Node) => Node | null;
  readonly next: (node: Node) => Node | null;
  readonly type: (node: Node) => number;
  /** Upper case; of elements only. */
  readonly name: (node: Node) => string;
  readonly text: (node: Node) => string;
  /** Whether an element and all in it is left out. */
  readonly isLeftOut: (element: Element) => boolean;
  /** The time of the live blog's entry that an element is. */
  readonly entryAt?: (element: Element) => string | null;
}

const COPY: TreeAccess = {
  first: (node) => node.firstChild,
  next: (node) => node.nextSibling,
  type: (node) => node.nodeType,
  name: (node) => node.nodeName.toUpperCase(),
  text: (node) => node.textContent ?? "",
  isLeftOut: () => false,
  entryAt: (element) => element.getAttribute(ENTRY_MARK),
};

/**
 * The blocks of text under an element, in reading order. Block-level elements and double line breaks end a block; a
 * single line break does too, unless the line runs on after it (hard-wrapped text).
 */
export function findTextBlocks(root: Element): readonly TextBlock[] {
  return findRawBlocks(root).flatMap(cleanBlock);
}

/** As {@link findTextBlocks} for several elements, in steps. */
export function* readTextBlocks(roots: readonly Element[]): Steps<readonly TextBlock[]> {
  const blocks: TextBlock[] = [];
  for (const root of roots) {
    const raw = yield* readRawBlocks(root);
    yield* eachIn(raw, (block) => blocks.push(...cleanBlock(block)));
  }
  return blocks;
}

function cleanBlock({ kind, raw, linked, entryAt }: RawBlock): readonly TextBlock[] {
  const text = canonicalText(raw);
  const letters = text.replace(/\s+/g, "").length;
  return text === ""
    ? []
    : [{ kind, text, linkShare: Math.min(1, linked / letters), ...(entryAt && { entryAt }) }];
}

/** As {@link findTextBlocks}, with the nodes the text stands in; blocks of nothing but white space are among them. */
export function findRawBlocks(root: Element, tree: TreeAccess = COPY): readonly RawBlock[] {
  return runAtOnce(readRawBlocks(root, tree));
}

/** An element whose children are being read. */
interface OpenElement {
  readonly kind: TextBlock["kind"];
  readonly inLink: boolean;
  readonly isBlock: boolean;
  readonly entryAt?: string | undefined;
  next: Node | null;
}

/** Nodes between two chances to pause. */
const BATCH = 64;

/** As {@link findRawBlocks}, in steps; what was read holds only if the tree did not change in between. */
export function* readRawBlocks(root: Element, tree: TreeAccess = COPY): Steps<readonly RawBlock[]> {
  const blocks: RawBlock[] = [];
  const kind = kindOf(tree.name(root), "paragraph");
  const open: OpenElement[] = [{ kind, inLink: false, isBlock: true, next: tree.first(root) }];
  let block = emptyBlock("paragraph");
  for (let count = 1; ; count += 1) {
    if (count % BATCH === 0) yield;
    const parent = open.at(-1);
    if (!parent) return blocks;
    const node = parent.next;
    if (node) {
      parent.next = tree.next(node);
      const type = tree.type(node);
      if (type === 3) addText(block, { node, text: tree.text(node) }, parent);
      else if (type === 1) enter(node as Element, parent);
    } else {
      open.pop();
      if (parent.isBlock) flush();
    }
  }

  function flush(): void {
    if (block.raw !== "") blocks.push(block);
    block = emptyBlock(block.kind);
  }

  function enter(element: Element, parent: OpenElement): void {
    const tag = tree.name(element);
    if (SILENT_TAGS.has(tag) || tree.isLeftOut(element)) return;
    const runs = tag === "BR" && runsOn(block.raw, element, tree);
    if (runs) block.raw += " ";
    const isBlock = BLOCK_TAGS.has(tag) || (tag === "BR" && !runs);
    if (isBlock) flush();
    const inLink = parent.inLink || tag === "A";
    const entryAt = parent.entryAt ?? tree.entryAt?.(element) ?? undefined;
    open.push({ kind: kindOf(tag, parent.kind), inLink, isBlock, entryAt, next: tree.first(element) });
  }
}

function addText(
  block: OpenBlock,
  { node, text }: { readonly node: Node; readonly text: string },
  { kind, inLink, entryAt }: OpenElement,
): void {
  if (block.raw === "") {
    block.kind = kind;
    block.entryAt = entryAt;
  }
  block.nodes.push(node);
  block.starts.push(block.raw.length);
  block.raw += text;
  if (inLink) block.linked += text.replace(/\s+/g, "").length;
}

type OpenBlock = ReturnType<typeof emptyBlock>;

function emptyBlock(kind: TextBlock["kind"]) {
  return {
    kind,
    raw: "",
    linked: 0,
    nodes: [] as Node[],
    starts: [] as number[],
    entryAt: undefined as string | undefined,
  };
}

function kindOf(tag: string, inherited: TextBlock["kind"]): TextBlock["kind"] {
  if (/^H[1-6]$/.test(tag)) return "heading";
  if (tag === "BLOCKQUOTE") return "quote";
  if (tag === "LI") return inherited === "quote" ? "quote" : "list-item";
  if (tag === "FIGCAPTION" || tag === "CAPTION") return "caption";
  return inherited;
}

/** Whether a sentence goes on behind a line break: the next line opens small, or a long line ended without a stop. */
function runsOn(before: string, lineBreak: Element, tree: TreeAccess): boolean {
  const next = tree.next(lineBreak);
  const after = next ? tree.text(next).trimStart() : "";
  if ((next && tree.name(next) === "BR") || after === "") return false;
  if (/^[\p{Ll},;]/u.test(after)) return true;
  const line = before.trimEnd();
  return line.length > 55 && line.length < 120 && /[\p{L}\p{N},–—-]$/u.test(line);
}
