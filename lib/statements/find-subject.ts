import type { Lexicon } from "./lexicon";
import { holderAfterBody, isNameToken } from "./holder-after-body";
import { isAdverb } from "./match-cues";
import { isGoverned } from "./governed-name";
import { isDeterminer, isPersonal, isPreposition, isPronoun, isTitleToken } from "./kinds-of-token";
import { describe, namedIn, phraseEnding } from "./noun-phrase";
import { chunkOpening, phraseEnd } from "./phrase-bounds";
import { namedSubject, type Subject, wordSubject } from "./subject";
import { subjectStart } from "./subject-start";
import { isBodyName } from "./person-name";
import type { SentenceScope } from "./sentence-scope";
import type { Token } from "./token";

/** The speaker who stands before the verb at `cueFrom`; tokens before `floor` are out of reach. */
export function findSubjectBefore(scope: SentenceScope, cueFrom: number, floor: number): Subject | undefined {
  const { tokens, rules } = scope;
  const at = beforeAdverbials(scope, cueFrom - 1, floor);
  if (at < floor) return undefined;
  const token = tokens[at]!;
  if (isPronoun(token, rules))
    return isEmbedded(tokens[at - 1], rules) ? undefined : wordSubject("pronoun", token, at);
  if (token.kind === "mark" && /^[,–—-]$/.test(token.text)) return subjectBeforeParenthesis(scope, at, floor);
  if (token.kind === "aside") return findSubjectBefore(scope, at, floor);
  if (token.kind === "word" && rules.pronouns.relative.has(token.lower)) {
    const comma = tokens[at - 1]?.kind === "mark" ? 1 : 0;
    return phraseEnding(scope, at - 1 - comma, floor);
  }
  if (token.kind === "word" && rules.coordinators.has(token.lower)) return findSentenceSubject(scope, floor);
  const opening = chunkOpening(scope, at, floor);
  const isRelative = tokens[opening]!.kind === "word" && rules.pronouns.relative.has(tokens[opening]!.lower);
  if (isRelative && opening > floor) return subjectBeforeParenthesis(scope, opening - 1, floor);
  const subject = phraseEnding(scope, at, floor);
  return behindApposition(scope, opening, floor, subject) ?? subject;
}

/** "Chad Hawk, vice president of a firm in Florida told …": without its second comma the apposition reaches the verb. */
function behindApposition(
  scope: SentenceScope,
  opening: number,
  floor: number,
  subject: Subject | undefined,
): Subject | undefined {
  const { tokens, rules } = scope;
  if (opening <= floor || tokens[opening - 1]!.text !== "," || subject?.kind !== "description")
    return undefined;
  if (tokens[opening]!.kind !== "word" || !rules.indefinite.has(tokens[opening]!.lower)) return undefined;
  const behind = subjectBeforeParenthesis(scope, opening - 1, floor);
  return behind?.kind === "mention" || behind?.kind === "name" ? behind : undefined;
}

/**
 * The subject of the sentence's first clause, for verbs further on ("Smith left the hall and said", "… , saying"):
 * a pronoun, a name or a known office at its head; tokens before `floor` are out of reach.
 */
export function findSentenceSubject(scope: SentenceScope, floor: number): Subject | undefined {
  const { tokens, rules } = scope;
  const at = subjectStart(scope, floor);
  if (at === undefined) return undefined;
  let owner = -1;
  for (let i = at; i < Math.min(tokens.length, at + 12); i++) {
    const token = tokens[i]!;
    if (token.possessive && token.kind !== "word") owner = i;
    // "Holm’s book entitled Some Untold Thing": what somebody owns acts, not a name further on.
    if (owner >= 0 && i > owner && isPersonal(token, rules) && !isOfficeHolder(tokens[i - 1]!, rules))
      return undefined;
    if (isPronoun(token, rules)) return i === at ? wordSubject("pronoun", token, i) : undefined;
    if (isTitleToken(token, rules) && isNameToken(tokens[i + 1])) continue;
    const holder = holderAfterBody(tokens, i, rules);
    if (holder !== undefined) return namedSubject(tokens[holder]!, at, rules);
    if (isPersonal(token, rules) && !isGoverned(scope, i, at) && !isModifier(scope, i)) {
      return namedSubject(token, at, rules);
    }
    if (token.kind === "quote" || (token.kind === "mark" && token.text !== ",")) return undefined;
    if (token.kind !== "word") {
      const isNamed = token.kind === "mention" || token.kind === "name";
      if (i === at && isNamed && !token.possessive && isLowerCase(afterAside(tokens, i), rules))
        return namedSubject(token, at, rules);
      continue;
    }
    if (rules.finiteVerbs.has(token.lower)) return i > at ? describe(scope, at, i - 1) : undefined;
    const isOffice = rules.roles.has(token.lower) || rules.collectives.has(token.lower);
    const next = tokens[i + 1];
    const isTimed = rules.calendarWords.has(tokens[i + 2]?.lower ?? "");
    const goesOn =
      next !== undefined && (next.kind !== "word" || (rules.prepositions.has(next.lower) && !isTimed));
    if (isOffice && !goesOn) return describe(scope, at, i);
  }
  return undefined;
}

/** "Holm’s lawyer": the word right before a name says what its bearer is. */
function isOfficeHolder({ kind, lower }: Token, rules: Lexicon): boolean {
  return kind === "mark" || (kind === "word" && (rules.roles.has(lower) || rules.titles.has(lower)));
}

/** "The May report", "the Smith family": a name between article and noun. */
function isModifier({ tokens, rules }: SentenceScope, at: number): boolean {
  const before = tokens[at - 1];
  const isDetermined = before?.kind === "word" && rules.definite.has(before.lower);
  const next = tokens[at + 1];
  return (
    isDetermined && next?.kind === "word" && !rules.finiteVerbs.has(next.lower) && !isAdverb(next, rules)
  );
}

/** The next token, a bracket passed over ("the Workers’ Union (WU) sought"). */
function afterAside(tokens: readonly Token[], at: number): Token | undefined {
  return tokens[at + 1]?.kind === "aside" ? tokens[at + 2] : tokens[at + 1];
}

function isLowerCase(token: Token | undefined, rules: Lexicon): boolean {
  if (token?.kind !== "word") return false;
  return !rules.roles.has(token.lower) && !rules.prepositions.has(token.lower);
}

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

/** The token before adverbs, auxiliaries, "on Monday" and "in a statement" between speaker and verb. */
function beforeAdverbials({ tokens, rules }: SentenceScope, from: number, floor: number): number {
  let at = from;
  while (at >= floor) {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    if (before && rules.calendarPhrases.has(`${before.lower} ${token.lower}`)) at -= 2;
    else if (isBetween(token, rules)) at--;
    else if (isPreposition(token, rules) && rules.calendarWords.has(tokens[at + 1]?.lower ?? "")) at--;
    else if (token.kind === "word" && rules.occasionNouns.has(token.lower) && before?.kind === "word") {
      const start = [at - 1, at - 2, at - 3, at - 4].find(
        (i) => i > floor && tokens[i]?.kind === "word" && rules.occasionPrepositions.has(tokens[i].lower),
      );
      if (start === undefined) return at;
      at = start - 1;
    } else return at;
  }
  return at;
}

/** "what he calls", "the man who they say": the verb only names something inside another clause. */
function isEmbedded(before: Token | undefined, rules: Lexicon): boolean {
  return before?.kind === "word" && rules.embedders.has(before.lower);
}

function isBetween(token: Token, rules: Lexicon): boolean {
  return isAdverb(token, rules) || (token.kind === "word" && rules.auxiliaries.has(token.lower));
}

/** "Smith, the minister, said", "a member of the bureau, Hussam Badran, said": the comma before the verb is at `comma`. */
function subjectBeforeParenthesis(scope: SentenceScope, comma: number, floor: number): Subject | undefined {
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
        isNamed && (subject.mention !== undefined || /\s/u.test(subject.text) || subject.kind === "pronoun");
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

/**
 * Where a stretch between commas begins that adds something and has clauses of its own ("speaking on condition of
 * anonymity because the matter is open"), or is nothing but an adverb ("however").
 */
function parenthesisOpening(scope: SentenceScope, to: number, floor: number): number | undefined {
  const { tokens, rules } = scope;
  let from = to;
  while (from > floor && tokens[from - 1]!.text !== "," && tokens[from - 1]!.kind !== "quote") from--;
  if (from === floor || from === to || tokens[from - 1]!.text !== ",") return undefined;
  const isAdverbial = tokens.slice(from, to).every((token) => isAdverb(token, rules));
  return isAdverbial || opensParenthesis(scope, from) || hasRelative(scope, from, to) ? from : undefined;
}

/** "the chain that was founded in 1890": an apposition with a clause of its own. */
function hasRelative({ tokens, rules }: SentenceScope, from: number, to: number): boolean {
  if (!isDeterminer(tokens[from]!, rules)) return false;
  const at = tokens.findIndex(({ kind, lower }, i) => {
    if (i <= from || i >= to || kind !== "word") return false;
    return rules.complementisers.has(lower) || rules.pronouns.relative.has(lower);
  });
  return at > 0 && tokens.slice(at, to).every(({ kind }) => kind !== "quote");
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

/** A stretch that only adds to the speaker: "who leads …", "speaking in Paris", "for his part", "and the official …". */
function opensParenthesis({ tokens, rules }: SentenceScope, opening: number): boolean {
  const token = tokens[opening]!;
  if (token.kind !== "word") return false;
  const { lower } = token;
  if (rules.pronouns.relative.has(lower) || rules.coordinators.has(lower)) return true;
  const isParticiple = /(?:ing|ed)$/u.test(lower) && !rules.vagueAdjectives.has(lower);
  return rules.prepositions.has(lower) || isParticiple || lower === "whose";
}

/** The name or description a stretch consists of, if nothing in it acts. */
function headOf(scope: SentenceScope, from: number, to: number): Subject | undefined {
  const { tokens, rules } = scope;
  const last = tokens[to - 1]!;
  if (to - from === 1 && isPronoun(last, rules)) return wordSubject("pronoun", last, from);
  return phraseEnding(scope, to - 1, from);
}
