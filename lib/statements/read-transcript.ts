import type { Block, Segment } from "../domain/article";
import type { Attribution, AttributedSpeaker } from "../domain/attribution";
import type { Mention } from "../domain/mention";
import type { Span } from "../domain/span";
import type { Lexicon } from "./lexicon";
import { findSentences } from "../text/sentences";
import { readTranscriptHeader, type TranscriptHeader } from "./find-transcript-header";
import { findTurns, firstPersonIn } from "./transcript-turns";
import { LETTERS } from "../text/letters.table";

/** A transcript in its text. */
export interface TranscriptSources {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segment: Segment;
  readonly segmentIndex: number;
  readonly mentions: readonly Mention[];
  readonly rules: Lexicon;
}

/** The statements of a transcript, and the paragraphs around it that are none of it. */
export interface TranscriptReading {
  readonly attributions: readonly Attribution[];
  /** Introduction and what follows the last turn: ordinary news. */
  readonly around: readonly Block[];
}

/**
 * The statements of a transcript, one a sentence: of the one whose label ("A:", "Jane Doe:") stands before the
 * paragraph, or of the speaker its header names. Questions, stage directions and notes on the text are left out.
 */
export function readTranscript(sources: TranscriptSources): TranscriptReading {
  const { text, blocks, segment, rules } = sources;
  const turns = findTurns(sources, rules);
  if (turns) {
    const last = turns.at(-1)!;
    return {
      attributions: turns.flatMap((turn) =>
        turn.speaker ? sayings(sources, turn, turn.speaker, undefined) : [],
      ),
      around: blocks.filter((block) => block.end <= turns[0]!.start || block.start >= last.end),
    };
  }
  const header = readTranscriptHeader(sources, rules);
  if (!header) return { attributions: [], around: blocks };
  const speaker: AttributedSpeaker = {
    ...header.speaker,
    asPrinted: header.speaker.name,
    resolution: "transcript-header",
  };
  const said = blocks.filter(
    (block) =>
      block.start >= Math.max(segment.bodyStart, header.end) &&
      block.end <= segment.end &&
      block.kind !== "headline" &&
      block.kind !== "heading" &&
      block.kind !== "caption",
  );
  const lines = said.filter((block, i) => !isNote(text.slice(block.start, block.end), i, said.length, rules));
  return { attributions: lines.flatMap((block) => sayings(sources, block, speaker, header)), around: [] };
}

const WORDS = new RegExp(`[${LETTERS}]+`, "gu");

const notesAtTheEnd = 2;

/** "Transcript provided by …": words about the text in its last lines, nobody's speech. */
function isNote(line: string, index: number, count: number, rules: Lexicon): boolean {
  if (index < count - notesAtTheEnd || firstPersonIn(line, rules) > 0) return false;
  const words = line.toLowerCase().match(WORDS) ?? [];
  return words.some((word) => rules.transcriptNotes.has(word));
}

function sayings(
  { text, rules, segmentIndex }: TranscriptSources,
  within: Span,
  speaker: AttributedSpeaker,
  header: TranscriptHeader | undefined,
): readonly Attribution[] {
  const sentences = findSentences(text, within, { abbreviations: rules.abbreviations });
  const spoken = sentences.filter(({ start, end }) => !/^[([][^)\]]*[)\]]\.?$/u.test(text.slice(start, end)));
  return spoken.map((sentence) => ({
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
