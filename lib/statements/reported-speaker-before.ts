import { isPersonal, isPreposition, isWord } from "./kinds-of-token";
import { isOwnedName } from "./reported-name";
import { skipLead } from "./reported-phrase";
import { speakerAt } from "./reported-subject";
import type { SentenceScope } from "./sentence-scope";
import { namedSubject, type Subject } from "./subject";
import { isSpeakingNoun } from "./written-article";

/**
 * The speaker who stands before a verb, in [from, to): in the first stretch between commas that is no adverbial. Where
 * an adverbial and the speaker share a stretch, only a name counts.
 */
export function speakerBefore(scope: SentenceScope, from: number, to: number): Subject | undefined {
  const { tokens, rules } = scope;
  let at = from;
  while (at < to) {
    const start = skipLead(tokens, at, to, rules);
    const comma = tokens.findIndex((token, i) => i >= start && i < to && /^[,،–—]$/u.test(token.text));
    const end = comma < 0 ? to : comma;
    const subject = speakerAt(scope, start, to, end === to) ?? lateName(scope, start, end);
    if (subject) return subject;
    at = end + 1;
  }
  return undefined;
}

/** "À la sortie Marin a dit": the name after an adverbial that has no comma. */
function lateName(scope: SentenceScope, from: number, to: number): Subject | undefined {
  const { tokens, rules } = scope;
  const first = tokens[from];
  if (!first || !isPreposition(first, rules)) return undefined;
  for (let at = to - 1; at > from + 1; at--) {
    if (!isPersonal(tokens[at]!, rules)) continue;
    return isOwnedName(scope, at, from) || isInPhraseOfPreposition(scope, at, from)
      ? undefined
      : namedSubject(tokens[at]!, at, rules);
  }
  return undefined;
}

function isInPhraseOfPreposition({ tokens, rules }: SentenceScope, name: number, from: number): boolean {
  let at = name - 1;
  while (at > from && tokens[at]!.kind === "word" && isSpeakingNoun(tokens[at]!.lower, rules)) at--;
  while (at > from && isWord(tokens[at], rules.definite)) at--;
  return isPreposition(tokens[at]!, rules);
}
