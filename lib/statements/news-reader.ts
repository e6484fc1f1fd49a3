import type { Segment } from "../domain/article";
import type { Attribution } from "../domain/attribution";
import type { Figure } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import type { Mention } from "../domain/mention";
import type { Span } from "../domain/span";
import { frameFor } from "./carry-frame";
import type { Content } from "./content-span";
import type { findFrame } from "./find-frame";
import type { Introduced } from "./find-introduced";
import type { FoundStatement } from "./found-statement";
import type { Lexicon } from "./lexicon";
import { focusOf, type NewsState } from "./news-state";
import type { Subject } from "./subject";
import type { Named } from "./people";
import type { ProseSentence } from "./prose";
import { resolveInSentence } from "./resolve-in-sentence";
import type { ResolvedSpeaker } from "./resolve-speaker";

/** A segment of news, its prose read already. */
export interface NewsSources {
  readonly text: string;
  readonly sentences: readonly ProseSentence[];
  readonly segment: Segment;
  readonly segmentIndex: number;
  readonly mentions: readonly Mention[];
  readonly figures: Pick<ReadonlyMap<FigureId, Figure>, "get">;
  readonly rules: Lexicon;
}

/** The segment with what is known of its people and what has been read so far. */
export interface Reader extends NewsSources {
  readonly named: readonly Named[];
  readonly introduced: readonly Introduced[];
  readonly state: NewsState;
}

/** Who a subject is at this point of the segment. */
export function resolve(
  { named, introduced, rules, mentions, state, text }: Reader,
  sentence: ProseSentence,
  subject: Subject,
  addressee?: Span,
): ResolvedSpeaker | undefined {
  const around = { text, named, introduced, rules, mentions, focus: focusOf(state) };
  return resolveInSentence(around, sentence, subject, addressee);
}

/** A statement about to be noted. */
export interface NewAttribution {
  readonly speaker: ResolvedSpeaker;
  readonly content: FoundStatement["content"];
  readonly cue?: FoundStatement["cue"] | undefined;
  readonly frame: ReturnType<typeof findFrame>;
  readonly relay: readonly string[];
  readonly isDoubtful: boolean;
  readonly isRefused?: boolean | undefined;
}

/** Notes a statement. */
export function pushAttribution(
  { state, text, segmentIndex }: Reader,
  { speaker, content, cue, frame, relay, isDoubtful, isRefused }: NewAttribution,
): void {
  const { relay: firstRelay, saidOn, occasion, saidTo, place } = frame;
  const { form, start, end, quotations } = content;
  const attribution: { -readonly [Key in keyof Attribution]: Attribution[Key] } = {
    speaker: speaker.speaker,
    form,
    start,
    end,
    text: text.slice(start, end),
    quotations,
    segment: segmentIndex,
    relay: [...firstRelay, ...relay.filter((name) => !firstRelay.includes(name))],
    claimIds: [],
  };
  if (cue) attribution.cue = { start: cue.start, end: cue.end, text: text.slice(cue.start, cue.end) };
  if (saidOn !== undefined) attribution.saidOn = saidOn;
  if (occasion !== undefined) attribution.occasion = occasion;
  if (saidTo !== undefined) attribution.saidTo = saidTo;
  if (place !== undefined) attribution.place = place;
  if (isRefused === true) attribution.refused = true;
  if (isDoubtful) attribution.possible = true;
  state.attributions.push(attribution);
}

/** The paragraphs before belong to the speaker whom the last paragraph of the quotation names. */
export function giveOpenQuotes(reader: Reader, speaker: ResolvedSpeaker): void {
  for (const content of reader.state.openQuotes) pushQuote(reader, speaker, content, speaker.isDoubtful);
  reader.state.openQuotes = [];
}

/** Notes a quotation without a verb of its own. */
export function pushQuote(
  reader: Reader,
  speaker: ResolvedSpeaker,
  content: Content,
  isDoubtful: boolean,
): void {
  const frame = frameFor(reader.state.carried, speaker, { relay: [] }, true);
  pushAttribution(reader, { speaker, content, frame, relay: [], isDoubtful });
}
