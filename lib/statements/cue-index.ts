import type { CueRule, LanguageRules } from "../text/languages/language-rules";

/** One form of a verb of saying, word by word. */
export interface CueForm {
  readonly words: readonly string[];
  readonly rule: CueRule;
  readonly participle: boolean;
}

/** The forms of all verbs of a language by their first word, longest first. */
export type CueIndex = ReadonlyMap<string, readonly CueForm[]>;

/** Looks the verbs of a language up by first word; made once per text. */
export function indexCues(rules: LanguageRules): CueIndex {
  const index = new Map<string, CueForm[]>();
  for (const rule of rules.cues) {
    for (const [forms, participle] of [[rule.finite, false] as const, [rule.participle, true] as const]) {
      for (const form of forms) {
        const words = form.split(" ");
        const list = index.get(words[0]!) ?? [];
        list.push({ words, rule, participle });
        index.set(words[0]!, list);
      }
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}
