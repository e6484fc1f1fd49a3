import type { Block, Segment } from "../domain/article";
import type { Attribution } from "../domain/attribution";
import type { Figure } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import type { Mention } from "../domain/mention";
import { findEchoed } from "./headline-echo";
import { getLexicon, type Lexicon } from "./lexicon";
import { readProse } from "./prose";
import { readNews } from "./read-news";
import { readTranscript } from "./read-transcript";

/** One page, with what has been found in it already. */
export interface AttributionInput {
  /** The canonical text: headline, "\n", blocks joined by "\n". */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  readonly mentions: readonly Mention[];
  /** The corpus's figures, for their offices and affiliations. */
  readonly figures: Pick<ReadonlyMap<FigureId, Figure>, "get">;
  /** BCP 47; a language we do not know is read by the English rules only for "und". */
  readonly language: string;
}

/**
 * Who is reported to have said what: direct, mixed and indirect speech and transcripts, in page order, `segment` the
 * index of the segment, `claimIds` empty. Speakers are resolved inside a segment. Headlines, headings, captions and
 * the compiler's words are no statements; a headline that repeats one sets its `inHeadline`. Where the speaker or the
 * words are open to another reading, `possible` is set; where a pronoun goes back to nobody, nothing is found.
 */
export function findAttributions(input: AttributionInput): Attribution[] {
  const lexicon = getLexicon(input.language === "und" ? "en" : input.language);
  if (!lexicon) return [];
  return input.segments.flatMap((segment, index) => {
    if (segment.kind === "compiler") return [];
    return withEchoes(input.text, segment, readSegment(input, segment, index, lexicon));
  });
}

function readSegment(
  { text, blocks, mentions: all, figures }: AttributionInput,
  segment: Segment,
  segmentIndex: number,
  rules: Lexicon,
): readonly Attribution[] {
  const mentions = all.filter((mention) => mention.start >= segment.start && mention.end <= segment.end);
  const sources = { text, blocks, segment, segmentIndex, mentions, rules };
  const transcript = segment.mode === "transcript" ? readTranscript(sources) : undefined;
  const prose = readProse(transcript ? { ...sources, blocks: transcript.around } : sources);
  const told = prose.length > 0 ? readNews({ ...sources, sentences: prose, figures }) : [];
  return inPageOrder([...(transcript?.attributions ?? []), ...told]);
}

function inPageOrder(attributions: readonly Attribution[]): readonly Attribution[] {
  return [...attributions].sort((a, b) => a.start - b.start || a.end - b.end);
}

function withEchoes(
  text: string,
  segment: Segment,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const echoed = segment.headline && findEchoed(text, segment.headline, attributions);
  if (!echoed) return attributions;
  return attributions.map((one) => (one === echoed ? { ...one, inHeadline: true } : one));
}
