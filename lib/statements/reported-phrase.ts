import { countWords, splitWords } from "../text/split-words";
import { isPreposition, isWord } from "./kinds-of-token";
import type { Lexicon } from "./lexicon";
import { isAdverb } from "./match-cues";
import { fillerLength } from "./reporting-verbs";
import type { SentenceScope } from "./sentence-scope";
import type { Token } from "./token";
import { isSpeakingNoun } from "./written-article";

const phraseAtMost = 16;
const quotedWordsAtMost = 4;

/** The token in [from, to) after adverbs, conjunctions, marks and fillers. */
export function skipLead(tokens: readonly Token[], from: number, to: number, rules: Lexicon): number {
  let at = from;
  while (at < to) {
    const token = tokens[at]!;
    const filler = fillerLength(tokens, at, rules);
    if (filler > 0) at += filler;
    else if (/^[,،;؛:–—-]$/u.test(token.text)) at++;
    else if (isAdverb(token, rules) || isWord(token, rules.coordinators)) at++;
    else if (isWord(token, rules.reported!.resumptives)) at++;
    else return at;
  }
  return at;
}

/** The token after the phrase: up to a mark, a clause of its own or an adverb. Names in quotation marks belong to it. */
export function phraseEnd({ tokens, rules }: SentenceScope, at: number, to: number): number {
  let end = at;
  for (; end < to && end - at < phraseAtMost; end++) {
    const token = tokens[end]!;
    if (token.kind === "aside") break;
    if (token.kind === "mark" && !/^[.'’/&-]$/u.test(token.text)) break;
    if (token.kind === "quote" && (end === at || countWords(token.text) > quotedWordsAtMost)) break;
    if (token.kind !== "word" || end === at) continue;
    const { lower } = token;
    if (rules.complementisers.has(lower) || rules.pronouns.relative.has(lower)) break;
    // "مصدر طلب عدم ذكر اسمه", "un proche, chargé de …"
    const isFirstNoun =
      end === at + 1 && (isWord(tokens[at], rules.definite) || isWord(tokens[at], rules.indefinite));
    if (!isFirstNoun && rules.reported!.appositionOpeners.has(lower)) break;
    // "ونفى الوزير ذلك": in a language that writes its article onto the noun this is the object.
    if (rules.reported!.article !== "" && rules.definite.has(lower)) break;
    if (rules.subordinators.has(lower) || rules.cueIndex.has(lower) || isAdverb(token, rules)) break;
    if (rules.coordinators.has(lower) && tokens[end + 1]?.kind !== "name") break;
  }
  return end;
}

/** The place of the office or body a phrase turns on, within its first words; −1 if there is none. */
export function headAt(tokens: readonly Token[], from: number, to: number, rules: Lexicon): number {
  for (let at = from; at < Math.min(to, from + 5); at++) {
    const token = tokens[at]!;
    // "یکی از کارگران", "l’un des riverains"
    const isOneOf = isWord(token, rules.partitives) && isWord(tokens[at - 1], rules.indefinite);
    if (isPreposition(token, rules) && !isOneOf) return -1;
    if (at - from > 2 && !tokens.slice(from, at).some((one) => isWord(one, rules.partitives))) return -1;
    if (isOfficeOfBody(token, rules)) return at;
    if (token.kind === "word" && isSpeakingNoun(token.lower, rules)) return at;
  }
  return -1;
}

/** "PDG de Solvaris": an office with capitals and its body, read as one name. */
export function isOfficeOfBody({ kind, lower }: Token, rules: Lexicon): boolean {
  const [office = "", link = ""] = splitWords(lower);
  return kind === "name" && rules.roles.has(office) && rules.partitives.has(link);
}
