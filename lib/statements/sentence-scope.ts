import type { Mention } from "../domain/mention";
import type { Lexicon } from "./lexicon";
import type { Token } from "./tokens";

/** One sentence as the sieves see it: the whole text, the sentence's tokens, the language. */
export interface SentenceScope {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly rules: Lexicon;
  /** The mentions of the whole text, for sieves that look into quotations. */
  readonly mentions?: readonly Mention[];
}
