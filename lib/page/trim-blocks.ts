import { findPrintedDates } from "../text/printed-date";
import { announcesOtherContent, isBoilerplate } from "./boilerplate";
import { foldLine } from "./metadata/clean-line";
import type { TextBlock } from "./text-blocks";

const HEAD_BLOCKS = 8;
const OPENING_LENGTH = 140;

/** What is known of the article; lines that only repeat it are furniture. */
export interface TrimContext {
  readonly title: string;
  readonly byline: readonly string[];
}

/**
 * Takes the site's furniture off the blocks of an article: labels, pointers and appeals anywhere; repeated headline,
 * byline and date lines before the first long paragraph; other content, authors' notes and links behind the last.
 * Gives the blocks back unchanged where that would take more than half of the text.
 */
export function trimBlocks(blocks: readonly TextBlock[], context: TrimContext): readonly TextBlock[] {
  const kept = blocks.filter((block) => !isFurniture(block));
  const trimmed = trimTail(trimHead(kept, context), context);
  return textLength(trimmed) * 2 >= textLength(blocks) ? trimmed : blocks;
}

/** The characters of the blocks together. */
export function textLength(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function isFurniture({ kind, text, linkShare }: TextBlock): boolean {
  if (isBoilerplate(text, linkShare)) return true;
  if (kind === "list-item") return linkShare > 0.8 && text.length < 160;
  return linkShare > 0.9 && text.length < 140 && kind !== "paragraph";
}

function trimHead(blocks: readonly TextBlock[], context: TrimContext): readonly TextBlock[] {
  const opening = blocks.findIndex(
    ({ text, kind }) => text.length > (kind === "paragraph" ? 80 : OPENING_LENGTH),
  );
  const end = Math.min(opening < 0 ? 0 : opening, HEAD_BLOCKS);
  return [...blocks.slice(0, end).filter((block) => !repeatsMetadata(block, context)), ...blocks.slice(end)];
}

function repeatsMetadata({ text, kind }: TextBlock, { title, byline }: TrimContext): boolean {
  const folded = foldLine(text);
  if (folded === "" || folded === foldLine(title)) return true;
  if (kind === "heading" && foldLine(title).includes(folded)) return true;
  const names = byline.map(foldLine).filter((name) => name !== "");
  if (names.some((name) => folded.includes(name) && folded.length < name.length + 30)) return true;
  if (/^(by|von|par|por|di|بقلم)\s/i.test(text) && text.length < 60) return true;
  if (/^(published|updated|last updated|posted|\d+ (min|minutes?) read|\d+ comments?)\b/i.test(text))
    return true;
  return isDateLine(text);
}

/** Whether a line holds a date and little else: "Published 3 May 2021, 10:30", "Saturday, 2 January". */
function isDateLine(text: string): boolean {
  if (text.length > 80 || /[“"«(]/.test(text)) return false;
  const dates = findPrintedDates(text, { order: "day-first" });
  const covered = dates.reduce((sum, { start, end }) => sum + end - start, 0);
  return dates.length > 0 && text.length - covered <= 30;
}

function trimTail(blocks: readonly TextBlock[], { byline }: TrimContext): readonly TextBlock[] {
  const kept = blocks.slice(0, otherContentAt(blocks));
  const names = byline.map(foldLine).filter((name) => name !== "");
  const isClosing = ({ text, kind, linkShare }: TextBlock) => {
    if (kind === "heading") return true;
    if (linkShare > 0.6 && text.length < 200) return true;
    if (text.length >= 400) return false;
    if (names.some((name) => foldLine(text).startsWith(name))) return true;
    return /\b(is an?|are) .{0,60}(reporter|editor|correspondent|writer|journalist|columnist|contributor)s?\b/i.test(
      text,
    );
  };
  while (kept.length > 3 && isClosing(kept.at(-1)!)) kept.pop();
  return kept;
}

/** Where the second half announces other content and hardly any prose follows; the length if nowhere. */
function otherContentAt(blocks: readonly TextBlock[]): number {
  const half = textLength(blocks) / 2;
  let before = 0;
  for (const [index, { text }] of blocks.entries()) {
    if (before > half && announcesOtherContent(text)) {
      const prose = blocks.slice(index + 1).filter((block) => block.text.length > 200);
      if (prose.length <= 2) return index;
    }
    before += text.length;
  }
  return blocks.length;
}
