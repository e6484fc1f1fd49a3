import type { Block } from "../domain/article";

/** One block of text as the page has it: its clean text, what it is, and how many of its letters are links. */
export interface TextBlock {
  readonly kind: Exclude<Block["kind"], "headline">;
  readonly text: string;
  /** Share of the letters that stand in links, 0 to 1. */
  readonly linkShare: number;
}

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
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .normalize("NFC");
}

/**
 * The blocks of text under an element, in reading order. Block-level elements and double line breaks end a block; a
 * single line break does too, unless the line runs on after it (hard-wrapped text).
 */
export function findTextBlocks(root: Element): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let raw = "";
  let linked = 0;
  let kind: TextBlock["kind"] = "paragraph";
  walk(root, kindOf(root.tagName, "paragraph"), false);
  flush();
  return blocks;

  function flush(): void {
    const text = canonicalText(raw);
    const letters = text.replace(/\s+/g, "").length;
    if (text !== "") blocks.push({ kind, text, linkShare: Math.min(1, linked / letters) });
    raw = "";
    linked = 0;
  }

  function walk(element: Element, inherited: TextBlock["kind"], inLink: boolean): void {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) addText(node.nodeValue ?? "", inherited, inLink);
      else if (node.nodeType === 1) walkElement(node as Element, inherited, inLink);
    }
  }

  function addText(text: string, inherited: TextBlock["kind"], inLink: boolean): void {
    if (raw === "") kind = inherited;
    raw += text;
    if (inLink) linked += text.replace(/\s+/g, "").length;
  }

  function walkElement(element: Element, inherited: TextBlock["kind"], inLink: boolean): void {
    const tag = element.tagName.toUpperCase();
    if (SILENT_TAGS.has(tag)) return;
    const runs = tag === "BR" && runsOn(raw, element);
    if (runs) raw += " ";
    const isBlock = BLOCK_TAGS.has(tag) || (tag === "BR" && !runs);
    if (isBlock) flush();
    walk(element, kindOf(tag, inherited), inLink || tag === "A");
    if (isBlock) flush();
  }
}

function kindOf(tag: string, inherited: TextBlock["kind"]): TextBlock["kind"] {
  if (/^H[1-6]$/.test(tag)) return "heading";
  if (tag === "BLOCKQUOTE") return "quote";
  if (tag === "LI") return inherited === "quote" ? "quote" : "list-item";
  if (tag === "FIGCAPTION" || tag === "CAPTION") return "caption";
  return inherited;
}

/** Whether a sentence goes on behind a line break: the next line opens small, or a long line ended without a stop. */
function runsOn(before: string, lineBreak: Element): boolean {
  const next = lineBreak.nextSibling;
  const after = (next?.textContent ?? "").trimStart();
  if (next?.nodeName.toUpperCase() === "BR" || after === "") return false;
  if (/^[\p{Ll},;]/u.test(after)) return true;
  const line = before.trimEnd();
  return line.length > 55 && /[\p{L}\p{N},–—-]$/u.test(line) && line.length < 120;
}
