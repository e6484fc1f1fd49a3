import type { TextBlock } from "../domain/article";
import { foldLine } from "../text/fold-line";
import { findPrintedDates } from "../text/printed-date";
import { textLength } from "../text/text-length";
import { announcesOtherContent, isBoilerplate } from "./boilerplate";

const HEAD_BLOCKS = 8;
const OPENING_LENGTH = 140;

/** What is known of the article; lines that only repeat it are furniture. */
export interface TrimContext {
  /** The headline shown, and what the page calls itself for others. */
  readonly titles: readonly string[];
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
  const isOwn = (block: TextBlock) => !repeatsMetadata(block, context);
  const isProse = ({ text }: TextBlock) => !isOwnLine(text, context.byline);
  return [
    ...blocks.slice(0, end).filter(isOwn),
    // A summary often stands above byline and date; but a bare date behind prose may head the next piece of a round-up.
    ...blocks.slice(end, HEAD_BLOCKS).filter(isProse),
    ...blocks.slice(Math.max(end, HEAD_BLOCKS)),
  ];
}

function repeatsMetadata({ text, kind }: TextBlock, { titles, byline }: TrimContext): boolean {
  const folded = foldLine(text);
  const heads = titles.map(foldLine);
  if (folded === "" || heads.includes(folded)) return true;
  if (kind === "heading" && heads.some((head) => head.includes(folded))) return true;
  const names = byline.map(foldLine).filter((name) => name !== "");
  if (names.some((name) => folded.includes(name) && folded.length < name.length + 30)) return true;
  if (/^(by|von|par|por|di|بقلم)\s/i.test(text) && text.length < 60) return true;
  return isOwnLine(text, byline) || isDateLine(text);
}

/** Whether a line is an author's name alone or says when the page was published. */
function isOwnLine(text: string, byline: readonly string[]): boolean {
  if (/^(published|updated|last updated|posted|\d+ (min|minutes?) read|\d+ comments?)\b/i.test(text))
    return text.length < 120;
  return byline.some((name) => foldLine(name) === foldLine(text));
}

/** Whether a line holds a date and little else: "Published 3 May 2021, 10:30 (GMT+2)", "Saturday, 2 January". */
function isDateLine(text: string): boolean {
  const line = text.replace(/\(?\b(?:GMT|UTC)\s?[+-]?[\d:]*\)?/g, "");
  if (line.length > 80 || /[“"«(]/.test(line)) return false;
  const dates = findPrintedDates(line, { order: "day-first" });
  const ends = [0, ...dates.map(({ end }) => end)];
  const rest = [...dates.map(({ start }) => start), line.length].map((start, at) =>
    line.slice(ends[at], start),
  );
  return dates.length > 0 && rest.join("").replace(/\b\d{1,2}[:.]\d\d\b/g, "").length <= 30;
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
  const all = textLength(blocks);
  const after = { text: 0, long: 0, sentences: 0, prose: 0 };
  let first = blocks.length;
  // From the end, so that what follows a block is counted once, however many of them announce something.
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index]!;
    const { length } = block.text;
    if (all - after.text - length <= all / 2) return first;
    // Many sites put their pointers to other articles in the midst of one.
    const goesOn = after.long > 2 || (after.sentences > 2 && after.prose > all * 0.2);
    if (!goesOn && announcesOtherContent(block.text)) first = index;
    after.text += length;
    if (length > 200) after.long += 1;
    if (!isSentence(block)) continue;
    after.sentences += 1;
    after.prose += length;
  }
  return first;
}

function isSentence({ text, kind, linkShare }: TextBlock): boolean {
  return kind !== "heading" && linkShare < 0.3 && text.length > 60 && /[.!?。؟।…]["”’»)]?$/.test(text);
}
