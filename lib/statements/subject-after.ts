import { isPersonal, isPreposition, isPronoun, isTitleToken } from "./kinds-of-token";
import { describe, namedIn } from "./noun-phrase";
import { phraseEnd } from "./phrase-bounds";
import type { SentenceScope } from "./sentence-scope";
import { namedSubject, type Subject, wordSubject } from "./subject";

/** The speaker who stands after the verb that ends before `at` ("said Smith", "said a press release issued by …"). */
export function findSubjectAfter(scope: SentenceScope, at: number): Subject | undefined {
  const { tokens, rules } = scope;
  const first = tokens[at];
  if (!first) return undefined;
  if (isPronoun(first, rules)) return wordSubject("pronoun", first, at);
  const end = phraseEnd(scope, at);
  if (end === at) return undefined;
  const apposed = appositionAfter(scope, end);
  if (apposed && tokens[end - 1]!.kind === "word") return apposed;
  const person = namedIn(scope, at, end);
  if (person) return person;
  return apposed ?? describe(scope, at, end - 1);
}

/** "the study’s lead author, Professor Holm of …": the name, where nothing but its own additions follow. */
function appositionAfter({ tokens, rules }: SentenceScope, comma: number): Subject | undefined {
  if (tokens[comma]?.text !== ",") return undefined;
  let at = comma + 1;
  while (tokens[at + 1] && isTitleToken(tokens[at]!, rules)) at++;
  const [name, behind] = [tokens[at], tokens[at + 1]];
  if (!name || !isPersonal(name, rules) || isTitleToken(name, rules)) return undefined;
  const closes =
    behind === undefined ||
    behind.kind === "mark" ||
    isPreposition(behind, rules) ||
    rules.pronouns.relative.has(behind.lower);
  return closes ? namedSubject(name, comma + 1, rules) : undefined;
}
