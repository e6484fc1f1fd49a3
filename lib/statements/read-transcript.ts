import type { Block, Segment } from "../domain/article";
import type { Attribution, AttributedSpeaker } from "../domain/attribution";
import type { Mention } from "../domain/mention";
import type { Span } from "../domain/span";
import type { Lexicon } from "./lexicon";
import { findSentences } from "../text/sentences";
import { readTranscriptHeader, type TranscriptHeader } from "./find-transcript-header";

/** A transcript in its text. */
export interface TranscriptSources {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segment: Segment;
  readonly segmentIndex: number;
  readonly mentions: readonly Mention[];
  readonly rules: Lexicon;
}

interface Turn {
  readonly speaker: AttributedSpeaker | undefined;
  /** Where the words begin, after a label. */
  readonly start: number;
}

/**
 * The statements of a transcript, one a sentence: of the speaker its header names, or of the one whose label
 * ("Q:", "A:", "Jane Doe:") stands before the paragraph. Questions are the interviewer's and are left out.
 */
export function readTranscript(sources: TranscriptSources): readonly Attribution[] {
  const { text, blocks, segment, mentions, rules } = sources;
  const header = readTranscriptHeader({ text, blocks, segment, mentions }, rules);
  const attributions: Attribution[] = [];
  let turn: AttributedSpeaker | undefined = header ? headerSpeaker(header) : undefined;
  for (const block of blocks) {
    if (block.start < Math.max(segment.bodyStart, header?.end ?? 0) || block.end > segment.end) continue;
    if (block.kind === "headline" || block.kind === "heading" || block.kind === "caption") continue;
    const next = readTurn(sources, block, header, turn);
    turn = next.speaker;
    if (!turn) continue;
    attributions.push(...sayings(sources, { start: next.start, end: block.end }, turn, header));
  }
  return attributions;
}

function headerSpeaker({ speaker }: TranscriptHeader): AttributedSpeaker {
  return { ...speaker, asPrinted: speaker.name, resolution: "transcript-header" };
}

/** Whose words a paragraph gives; without a label it goes on with the speaker before. */
function readTurn(
  { text, mentions, rules }: TranscriptSources,
  block: Block,
  header: TranscriptHeader | undefined,
  current: AttributedSpeaker | undefined,
): Turn {
  const label = /^([\p{L}][\p{L}.’' -]{0,40}?)\s*:\s+/u.exec(
    text.slice(block.start, Math.min(block.end, block.start + 60)),
  );
  if (!label) return { speaker: current, start: block.start };
  const start = block.start + label[0].length;
  const name = label[1]!;
  const lower = name.toLowerCase();
  if (rules.questionLabels.has(lower)) return { speaker: undefined, start };
  if (rules.answerLabels.has(lower)) return { speaker: header ? headerSpeaker(header) : undefined, start };
  const isName = name.split(/\s+/).every((word) => /^\p{Lu}/u.test(word)) && name.split(/\s+/).length <= 4;
  if (!isName) return { speaker: current, start: block.start };
  const end = block.start + name.length;
  const mention = mentions.find((m) => m.kind === "person" && m.start >= block.start && m.end <= end);
  const span: Span = mention ?? { start: block.start, end };
  const printed = text.slice(span.start, span.end);
  return {
    speaker: {
      ...(mention ? { figureId: mention.figureId } : {}),
      name: printed,
      asPrinted: printed,
      start: span.start,
      end: span.end,
      resolution: mention && mention.form === "partial" ? "surname" : "name",
    },
    start,
  };
}

function sayings(
  { text, rules, segmentIndex }: TranscriptSources,
  within: Span,
  speaker: AttributedSpeaker,
  header: TranscriptHeader | undefined,
): readonly Attribution[] {
  return findSentences(text, within, { abbreviations: rules.abbreviations }).map((sentence) => ({
    speaker,
    form: "transcript" as const,
    ...sentence,
    text: text.slice(sentence.start, sentence.end),
    quotations: [sentence],
    segment: segmentIndex,
    ...(header?.saidTo === undefined ? {} : { saidTo: header.saidTo }),
    relay: header?.saidTo === undefined ? [] : [header.saidTo],
    claimIds: [],
  }));
}
