import { holdsSpace } from "../text/split-words";
import { isDeterminer, isPreposition, isPronoun } from "./kinds-of-token";
import type { Lexicon } from "./lexicon";
import { isAdverb } from "./match-cues";
import { phraseEnding } from "./noun-phrase";
import { opensParenthesis, parenthesisOpening } from "./parenthesis";
import { isBodyName } from "./person-name";
import { chunkOpening } from "./phrase-bounds";
import type { SentenceScope } from "./sentence-scope";
import { type Subject, wordSubject } from "./subject";
import type { Token } from "./token";

/**
 * The speaker before what stands between commas ("Smith, the minister, said"), or named there ("a member of the bureau,
 * Hussam Badran, said"); `comma` is the one before the verb. A name counts before a description, one with several words
 * before a lone one.
 */
export function subjectBeforeParenthesis(
  scope: SentenceScope,
  comma: number,
  floor: number,
): Subject | undefined {
  const { tokens, rules } = scope;
  let to = comma;
  let fallback: Subject | undefined;
  for (let chunk = 0; chunk < 5 && to > floor; chunk++) {
    const opening = parenthesisOpening(scope, to, floor) ?? chunkOpening(scope, to - 1, floor);
    const isAdverbial = tokens.slice(opening, to).every((token) => isAdverb(token, rules));
    if (!isAdverbial && !opensParenthesis(scope, opening) && !isPlaceBehind(scope, opening, to, floor)) {
      const subject = headOf(scope, opening, to);
      const isNamed = subject !== undefined && subject.kind !== "description";
      // "Lina Khatib, an expert at the think-tank Chatham House,": a name inside an apposition gives way to one before it.
      const isStrong =
        isNamed && (subject.mention !== undefined || holdsSpace(subject.text) || subject.kind === "pronoun");
      if (isStrong && !isDeterminer(tokens[opening]!, rules)) return subject;
      // "Jansen, a poet based in Vermont,": an indefinite description is the apposition of the name before it.
      const isApposed = fallback?.kind === "description" && isIndefinite(tokens[fallback.from]!, rules);
      if (isNamed && isApposed && isPersonalSubject(subject, rules)) return subject;
      if (fallback && fallback.kind === "name" && isNamedRelative(scope, fallback, to)) return fallback;
      if (!isNamed || isPersonalSubject(subject, rules))
        fallback = isNamed ? (fallback ?? subject) : (subject ?? fallback);
    }
    const before = tokens[opening - 1];
    if (!before || opening <= floor || before.kind !== "mark" || !/^[,–—-]$/.test(before.text)) break;
    to = opening - 1;
  }
  return fallback && rules.capitalisedNames ? fallback : undefined;
}

function isIndefinite(token: Token, rules: Lexicon): boolean {
  return token.kind === "word" && rules.indefinite.has(token.lower);
}

/** "Her husband, Arjun, said": a lone name right after an office or a kinship. */
function isNamedRelative({ tokens, rules }: SentenceScope, { from }: Subject, to: number): boolean {
  const noun = tokens[to - 1]!;
  const isOffice = noun.kind === "word" && rules.roles.has(noun.lower);
  return isOffice && from === to + 1;
}

/** "Weber, 60, from Dunmouth, North Firth, said": a lone name after a stretch of place is the rest of the place. */
function isPlaceBehind(scope: SentenceScope, opening: number, to: number, floor: number): boolean {
  const { tokens, rules } = scope;
  const isLone = to - opening === 1 && tokens[opening]!.kind === "name";
  if (!isLone || tokens[opening - 1]?.text !== "," || tokens[opening - 2]?.kind !== "name") return false;
  const before = chunkOpening(scope, opening - 2, floor);
  return before > floor && isPreposition(tokens[before]!, rules);
}

function isPersonalSubject({ mention, text }: Subject, rules: Lexicon): boolean {
  return mention ? mention.kind === "person" : !isBodyName(text, rules);
}

/** The name or description a stretch consists of, if nothing in it acts. */
function headOf(scope: SentenceScope, from: number, to: number): Subject | undefined {
  const { tokens, rules } = scope;
  const last = tokens[to - 1]!;
  if (to - from === 1 && isPronoun(last, rules)) return wordSubject("pronoun", last, from);
  return phraseEnding(scope, to - 1, from);
}
