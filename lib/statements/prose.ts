import type { Block, Segment } from "../domain/article";
import type { Mention } from "../domain/mention";
import type { Span } from "../domain/span";
import type { Lexicon } from "./lexicon";
import { findSentences } from "../text/sentences";
import { countWords } from "../text/split-words";
import { findDateline } from "./dateline";
import { findQuotations } from "./quotations";
import type { Token } from "./token";
import { readTokens } from "./tokens";
import { withUncasedNames } from "./uncased-names";

/** One sentence of a segment's prose. `paragraph` counts the paragraphs read, from 0. */
export interface ProseSentence extends Span {
  readonly paragraph: number;
  readonly paragraphStart: number;
  readonly tokens: readonly Token[];
}

/** The segment whose prose is read, in its text. */
export interface ProseSources {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segment: Segment;
  readonly mentions: readonly Mention[];
  readonly rules: Lexicon;
}

const headingAtMost = 30;
const quotedHeadingAtMost = 14;
const datelineWithin = 3;
/** What runs on longer is a list or a text without its stops: who says what there cannot be told, only take long. */
const tokensAtMost = 400;

/**
 * The sentences of a segment in which statements are looked for: no headlines, headings, captions, pointers to other
 * articles ("READ: …") or lines without an end, and without the dateline.
 */
export function readProse({
  text,
  blocks,
  segment,
  mentions,
  rules,
}: ProseSources): readonly ProseSentence[] {
  const sentences: ProseSentence[] = [];
  let paragraph = -1;
  for (const block of blocks) {
    if (block.start < segment.bodyStart || block.end > segment.end) continue;
    if (!isProse(text, block, rules)) continue;
    paragraph++;
    const dateline = paragraph < datelineWithin ? findDateline(text, block) : undefined;
    const body = { start: dateline?.end ?? block.start, end: block.end };
    const quotations = findQuotations(text, body, rules.quotationMarks);
    const spans = findSentences(text, body, {
      opaque: quotations,
      abbreviations: rules.abbreviations,
      openers: rules.functionWords,
    });
    const own = mentions.filter(({ start, end }) => start >= body.start && end <= body.end);
    for (const span of rejoin(text, spans)) {
      const tokens = readTokens(text, span, { quotations, mentions: own, rules });
      if (tokens.length > tokensAtMost) continue;
      sentences.push({
        start: span.start,
        end: span.end,
        paragraph,
        paragraphStart: block.start,
        tokens,
      });
    }
  }
  const isUncased = rules.reported !== undefined && !rules.capitalisedNames;
  return isUncased ? withUncasedNames(text, sentences, rules) : sentences;
}

function isProse(text: string, block: Block, rules: Lexicon): boolean {
  if (block.kind === "headline" || block.kind === "heading" || block.kind === "caption") return false;
  const line = text.slice(block.start, block.end).trim();
  const pointer = /^([^:]{1,20}):/u.exec(line)?.[1]?.trim().toLowerCase();
  if (pointer !== undefined && isPointer(pointer, rules)) return false;
  if (/^[([]/u.test(line) && /[)\]]$/u.test(line.slice(-1))) return false;
  if (/[.!?…:؟。]["”’'»)\]*]*$/u.test(line.slice(-8))) return true;
  const words = countWords(line);
  return words > headingAtMost || (/["”’'»]$/u.test(line) && words > quotedHeadingAtMost);
}

/** "Read also", "More football", "Pictured above" */
function isPointer(words: string, { pointers }: Lexicon): boolean {
  const [first = "", ...rest] = words.split(" ");
  return pointers.has(words) || (rest.length < 3 && pointers.has(first));
}

/** `“Why?” Smith asked.` is one sentence although a capital follows the question mark. */
function rejoin(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const isTail =
      before !== undefined &&
      /[?!…]["”’'»]+$/u.test(text.slice(Math.max(before.start, before.end - 8), before.end));
    const isShort = () => countWords(text.slice(span.start, span.end)) <= 16;
    if (isTail && isShort() && !/["“«]/u.test(text[span.start]!)) {
      joined[joined.length - 1] = { start: before.start, end: span.end };
    } else joined.push(span);
  }
  return joined;
}
