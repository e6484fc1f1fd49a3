import type { CueRule } from "../text/languages/cue-rule";
import type { LanguageRules } from "../text/languages/language-rules";

/** One form of a verb of saying, word by word. */
export interface CueForm {
  readonly words: readonly string[];
  readonly rule: CueRule;
  readonly participle: boolean;
  /** It counts only where something leads on to it ("went on to stress"). */
  readonly isBare: boolean;
}

/** The forms of all verbs of a language by their first word, longest first. */
export type CueIndex = ReadonlyMap<string, readonly CueForm[]>;

/** A verb that stands in two lists takes what either says. */
function joined(one: CueRule, other: CueRule): CueRule {
  return { ...one, takes: [...new Set([...one.takes, ...other.takes])] };
}

/** Looks the verbs of a language up by first word; made once per text. */
export function indexCues(rules: LanguageRules): CueIndex {
  const index = new Map<string, CueForm[]>();
  const places = new Map<string, number>();
  for (const rule of rules.cues) {
    const kinds = [
      [rule.finite, false, false],
      [rule.participle, true, false],
      [rule.bare ?? [], false, true],
    ] as const;
    for (const [forms, participle, isBare] of kinds) {
      for (const form of forms) {
        const words = form.split(" ");
        const list = index.get(words[0]!) ?? [];
        const key = `${form}|${participle}`;
        const twin = rules.reported ? places.get(key) : undefined;
        if (twin === undefined) list.push({ words, rule, participle, isBare });
        else list[twin] = { ...list[twin]!, rule: joined(list[twin]!.rule, rule) };
        if (twin === undefined) places.set(key, list.length - 1);
        index.set(words[0]!, list);
      }
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The forms of several words by their first two, and those of one word by that, longest first. */
export function indexPairs(index: CueIndex): CueIndex {
  const pairs = new Map<string, CueForm[]>();
  for (const form of [...index.values()].flat()) {
    const key = form.words.slice(0, 2).join(" ");
    const list = pairs.get(key);
    if (list) list.push(form);
    else pairs.set(key, [form]);
  }
  return pairs;
}
