import type { Span } from "../domain/span";
import type { Content } from "./content-span";
import type { Subject } from "./subject";

/** A statement found in one sentence, its speaker still in the sentence's own words. */
export interface FoundStatement {
  readonly subject: Subject;
  readonly cue?: Span | undefined;
  readonly content: Content;
  /** A verb or a shape that may report an act rather than words. */
  readonly isWeak: boolean;
  /** The verb is one that things have as well as people ("the gap indicates"). */
  readonly isEvidence: boolean;
  /** The speaker denies or refuses what the words say. */
  readonly isRefused?: boolean | undefined;
  readonly addressee?: Span | undefined;
}
