import type { Attribution } from "../domain/attribution";
import type { CarriedFrames } from "./carry-frame";
import type { Content } from "./content-span";
import type { Focus, ResolvedSpeaker } from "./resolve-speaker";

/** What has been read of a segment so far. */
export interface NewsState {
  readonly attributions: Attribution[];
  /** Who spoke or acted, newest first. */
  recent: ResolvedSpeaker[];
  /** The paragraph of the last statement, and whether it announces the next paragraph with a colon. */
  lastParagraph: number;
  announced: boolean;
  /** Whom a sentence without a statement was about, in which paragraph, and whether it was the last one read. */
  onStage:
    { readonly speaker: ResolvedSpeaker; readonly paragraph: number; readonly isLast: boolean } | undefined;
  readonly carried: CarriedFrames;
  /** Paragraphs of a quotation that is still open, whose speaker its last paragraph may name. */
  openQuotes: Content[];
}

/** A pronoun goes back to nobody who acted longer ago. */
const rememberedAtMost = 40;

/** What pronouns and descriptions go back to now. */
export function focusOf({ recent, attributions }: NewsState): Focus {
  return { recent, lastSpeaker: attributions.at(-1)?.speaker.name, said: attributions };
}

/** Puts a speaker before all others; a gender once told stays known. */
export function remember(state: NewsState, speaker: ResolvedSpeaker): void {
  const key = (one: ResolvedSpeaker) => one.speaker.figureId ?? one.speaker.name;
  const gender = speaker.gender ?? state.recent.find((one) => key(one) === key(speaker))?.gender;
  const others = state.recent.filter((one) => key(one) !== key(speaker));
  const { kind, isPlural, isDoubtful, isGuess } = speaker;
  const known = { speaker: speaker.speaker, kind, isPlural, isDoubtful, isGuess, gender };
  state.recent = [known, ...others.slice(0, rememberedAtMost)];
}
