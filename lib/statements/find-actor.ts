import { holdsSpace } from "../text/split-words";
import type { Lexicon } from "./lexicon";
import type { Subject } from "./subject";
import { skipLead } from "./reported-phrase";
import { speakerBefore } from "./reported-speaker-before";
import { speakerAt } from "./reported-subject";
import { hasArticle, isSpeakingNoun, withoutArticle } from "./written-article";
import type { SentenceScope } from "./sentence-scope";

const actorWithin = 14;

/**
 * Who acts in a sentence that reports no words, for verbs and pronouns in the next ones: a person named in the phrase
 * that opens it, behind the verb where verbs stand first.
 */
export function findActor(scope: SentenceScope): Subject | undefined {
  const { tokens, rules } = scope;
  const to = Math.min(tokens.length, actorWithin);
  if (rules.speakerStands === "before") return asPerson(speakerBefore(scope, 0, to), rules);
  return asPerson(actorBehindVerb(scope, to), rules);
}

/** Where verbs stand first: who acts, right after the first word unless that word itself names somebody. */
export function actorBehindVerb(scope: SentenceScope, to: number): Subject | undefined {
  const { tokens, rules } = scope;
  const first = skipLead(tokens, 0, to, rules);
  const token = tokens[first];
  const isVerb =
    token?.kind === "word" && !isSpeakingNoun(token.lower, rules) && !hasArticle(token.lower, rules);
  return (isVerb ? undefined : speakerAt(scope, first, to, false)) ?? speakerAt(scope, first + 1, to, false);
}

/** "Le porte-parole a démenti.": one office-holder, whom the next sentence may go on with. */
function isOffice({ text }: Subject, rules: Lexicon): boolean {
  const words = text
    .toLowerCase()
    .replace(/^(\p{L}{1,2}’)/u, "$1 ")
    .split(/\s+/u)
    .map((word) => rules.spell(word));
  const [first = "", second = ""] = words;
  const noun = rules.definite.has(first) ? second : rules.capitalisedNames ? "" : first;
  const isKnown = (word: string) => (rules.roles.get(word)?.length ?? 0) > 0;
  return (
    (isKnown(noun) || isKnown(withoutArticle(noun, rules))) &&
    (rules.capitalisedNames || hasArticle(noun, rules))
  );
}

function asPerson(subject: Subject | undefined, rules: Lexicon): Subject | undefined {
  if (subject?.kind === "mention") return subject.mention?.kind === "person" ? subject : undefined;
  if (subject?.kind === "description") return isOffice(subject, rules) ? subject : undefined;
  return subject?.kind === "name" && holdsSpace(subject.text) ? subject : undefined;
}
