import type { CueIndex } from "./cue-index";
import type { LanguageRules } from "../text/languages/language-rules";
import type { Token } from "./token";

/** A kind of word without which a sieve finds nothing. */
export type WordKind =
  "relay" | "citing" | "quoting" | "source" | "link" | "owned" | "view" | "remark" | "cue";

/** Which kinds of words a sentence holds, one bit a kind of {@link bitOf}: one test spares a sieve the sentence. */
export type WordKinds = number;

/** The kinds of every word of a language that is of any. */
export type KindIndex = ReadonlyMap<string, WordKinds>;

/** The bit of each kind. */
export const bitOf: Readonly<Record<WordKind, number>> = {
  relay: 1,
  citing: 2,
  quoting: 4,
  source: 8,
  link: 16,
  owned: 32,
  view: 64,
  remark: 128,
  cue: 256,
};

/** Sorts the words of a language, and the first words of its verbs of saying, by what they may give. */
export function indexKinds(rules: Omit<LanguageRules, "roles">, cues: CueIndex): KindIndex {
  const wordsOf: Readonly<Record<WordKind, Iterable<string>>> = {
    relay: rules.relayVerbs,
    citing: rules.citing,
    quoting: rules.quotingVerbs,
    source: rules.accordingTo.map((phrase) => phrase.split(" ")[0]!),
    link: rules.labelLinks,
    owned: [...rules.claimNouns, ...rules.denialNouns],
    view: rules.viewNouns,
    remark: rules.remarkNouns,
    cue: cues.keys(),
  };
  const index = new Map<string, WordKinds>();
  for (const [kind, words] of Object.entries(wordsOf)) {
    const bit = bitOf[kind as WordKind];
    for (const word of words) index.set(word, (index.get(word) ?? 0) | bit);
  }
  return index;
}

/** The kinds that the words of a sentence have; what stands in quotation marks, brackets and names is none of them. */
export function kindsOf(tokens: readonly Token[], index: KindIndex): WordKinds {
  let kinds = 0;
  for (const { kind, lower } of tokens) if (kind === "word") kinds |= index.get(lower) ?? 0;
  return kinds;
}
