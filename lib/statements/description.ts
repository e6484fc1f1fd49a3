import type { FigureId } from "../domain/ids";
import type { Introduced } from "./find-introduced";
import type { Lexicon } from "./lexicon";
import type { Named } from "./people";
import type { ResolvedSpeaker } from "./resolve-speaker";

/** Somebody named, somebody without a name, or (`none`) hardly a speaker. */
export type DescriptionOutcome =
  | { readonly kind: "none" }
  /** `isGuess`: by its length alone, its noun being none of those that speak. */
  | { readonly kind: "unnamed"; readonly isPlural: boolean; readonly isGuess: boolean }
  | { readonly kind: "named"; readonly named: Named; readonly isDoubtful: boolean };

/** What a description is read against. */
export interface DescriptionAround {
  readonly named: readonly Named[];
  readonly recent: readonly ResolvedSpeaker[];
  /** The name of the one whose words were given last. */
  readonly lastSpeaker?: string | undefined;
  /** Offset of the description; only those named before it, or in the lead's own paragraph after it, can be meant. */
  readonly before: number;
  /** Offset of its paragraph's start. */
  readonly paragraphStart?: number | undefined;
  /** The bodies of the corpus the description names, each with the words that name it. */
  readonly bodies: readonly { readonly id: FigureId; readonly text: string }[];
  /** Persons introduced without a name ("a Western diplomat"): the noun and where. */
  readonly introduced?: readonly Introduced[] | undefined;
  /** Of the lead, whose words are vaguer: a "leader" may be a deputy. */
  readonly isLead?: boolean;
  readonly rules: Lexicon;
}
