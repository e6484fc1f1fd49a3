import { isPersonal, isPreposition } from "./kinds-of-token";
import type { Subject } from "./subject";
import { isWord } from "./kinds-of-token";
import { speakerAt } from "./reported-subject";
import type { SentenceScope } from "./sentence-scope";

const addresseeWithin = 7;

/** The speaker behind a verb and the one spoken to: "a indiqué à l’AFP le colonel Marin", from `from` on. */
export function speakerBehindAddressee(scope: SentenceScope, from: number, to: number): Subject | undefined {
  const { tokens, rules } = scope;
  if (!tokens[from] || !isPreposition(tokens[from], rules)) return undefined;
  for (let at = from + 2; at < Math.min(to, from + addresseeWithin); at++) {
    const before = tokens[at - 1]!;
    if (tokens[at]!.kind === "mark") return undefined;
    if (isPreposition(before, rules) || isWord(before, rules.definite)) continue;
    const opens = isWord(tokens[at], rules.definite) || isWord(tokens[at], rules.indefinite);
    const subject = opens || isPersonal(tokens[at]!, rules) ? speakerAt(scope, at, to, false) : undefined;
    if (subject) return subject;
  }
  return undefined;
}
