import type { Mention } from "../domain/mention";
import type { Lexicon } from "./lexicon";
import { type Cue, findCues } from "./match-cues";
import type { Token } from "./token";
import { bitOf, kindsOf, type WordKind, type WordKinds } from "./word-kinds";

/** One sentence as the sieves see it: the whole text, the sentence's tokens, the language. */
export interface SentenceScope {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly rules: Lexicon;
  /** The mentions of the whole text, for sieves that look into quotations. */
  readonly mentions?: readonly Mention[] | undefined;
}

/** A whole sentence, with what several sieves ask of it read once. */
export interface WholeSentence extends SentenceScope {
  readonly kinds: WordKinds;
  /** Its verbs of saying; none are read in a language with `reported` rules, which finds its own. */
  readonly cues: readonly Cue[];
}

/** Reads of a sentence what is asked of it again and again. */
export function wholeSentence(scope: SentenceScope): WholeSentence {
  const { text, tokens, rules, mentions } = scope;
  const kinds = kindsOf(tokens, rules.wordKinds);
  const isWithoutCue = rules.reported !== undefined || (kinds & bitOf.cue) === 0;
  return { text, tokens, rules, mentions, kinds, cues: isWithoutCue ? [] : findCues(tokens, rules) };
}

/** Whether the sentence holds a word of the kind at all. */
export function holdsWord({ kinds }: WholeSentence, kind: WordKind): boolean {
  return (kinds & bitOf[kind]) !== 0;
}
