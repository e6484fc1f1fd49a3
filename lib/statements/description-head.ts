import type { Lexicon } from "./lexicon";
import { singularOf } from "./person-name";

/** The noun a description turns on, of its words in lower case: the last before "of", "for", "in" … */
export function headOf(lower: readonly string[], rules: Lexicon): string {
  // "a press release issued by …": a participle opens an addition just as a preposition does.
  const isOneOf = rules.indefinite.has(lower[0]!) && rules.partitives.has(lower[1] ?? "");
  const stop = lower.findIndex(
    (word, i) =>
      i > (isOneOf ? 1 : 0) &&
      (rules.prepositions.has(word) ||
        rules.pronouns.relative.has(word) ||
        (i > 1 && /(?:ed|ing)$/u.test(word))),
  );
  const phrase = stop < 0 ? lower : lower.slice(0, stop);
  const noun = (phrase.at(-1) ?? "").split("-").at(-1)!;
  if (officeOf(noun, rules) !== undefined || isBodyNoun(noun, rules)) return noun;
  // "a source close to", "people familiar with": an adjective behind the noun.
  const before = phrase.at(-2) ?? "";
  return phrase.length < (stop < 0 ? 9 : lower.length) && officeOf(before, rules) !== undefined
    ? before
    : noun;
}

/** The names for the same office as a noun's, `*` among them for any office; undefined where the noun is none. */
export function officeOf(head: string, rules: Lexicon): readonly string[] | undefined {
  return rules.roles.get(head) ?? rules.roles.get(singularOf(head, rules));
}

/** Whether a noun names a body or a paper, or several. */
export function isBodyNoun(head: string, rules: Lexicon): boolean {
  return rules.collectives.has(head) || rules.collectives.has(head.replace(/s$/u, ""));
}
