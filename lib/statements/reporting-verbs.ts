import type { CueForm } from "./cue-index";
import type { Lexicon } from "./lexicon";
import { type Cue, isAdverb } from "./match-cues";
import type { SentenceScope } from "./sentence-scope";
import type { Token } from "./token";

/** A verb of saying with the pronoun written onto it ("a-t-elle dit"). */
export interface ReportingVerb extends Cue {
  readonly pronoun?: Token;
  /** The comma before "who" or "which", of whose clause it is the verb ("…, qui dit", "…, que recordó"). */
  readonly relative?: number;
}

const gapAtMost = 7;
const supposedWithin = 12;
const colonWithin = 6;

/**
 * The verbs of saying among the tokens that report words really said, in a language with `reported` rules: their words
 * may be parted by adverbs and fillers ("a pour sa part soutenu"), pronouns may be written onto them. Leaves out
 * negated and merely supposed ones and nouns that look alike.
 */
export function findReportingVerbs({ tokens, rules }: SentenceScope): readonly ReportingVerb[] {
  const verbs: ReportingVerb[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const verb = verbAt(tokens, at, rules);
    if (!verb) continue;
    const relative = relativeComma(tokens, verb, rules);
    if (relative !== undefined) verbs.push({ ...verb, relative });
    else if (!isRuledOut(tokens, verb, rules)) verbs.push(verb);
    at = verb.to - 1;
  }
  return verbs;
}

function verbAt(tokens: readonly Token[], at: number, rules: Lexicon): ReportingVerb | undefined {
  const token = tokens[at]!;
  if (token.kind !== "word") return undefined;
  if (!rules.cueIndex.has(token.lower)) return undefined;
  for (const form of formsAt(tokens, at, rules)) {
    const end = formEnd(tokens, at, form, rules);
    if (end === undefined) continue;
    const isEnclitic = (one: Token | undefined) =>
      one?.kind === "word" && rules.reported!.enclitics.has(one.lower);
    const to = isEnclitic(tokens[end]) ? end + 1 : end;
    const pronoun = tokens.slice(at, to).find(isEnclitic);
    return { from: at, to, participle: form.participle, rule: form.rule, ...(pronoun ? { pronoun } : {}) };
  }
  return undefined;
}

/** The forms that may begin at a token: by the word behind it, that behind adverbs and fillers, and the word alone. */
function formsAt(tokens: readonly Token[], at: number, rules: Lexicon): readonly CueForm[] {
  const { lower } = tokens[at]!;
  const behind = rules.auxiliaries.has(lower) ? afterFillers(tokens, at + 1, rules) : at + 1;
  const seconds = behind === at + 1 ? [behind] : [at + 1, behind];
  const keys = [...seconds.map((second) => `${lower} ${tokens[second]?.lower}`), lower];
  return keys.flatMap((key) => rules.cuePairs.get(key) ?? []);
}

/** The comma before the word for "who" whose clause the verb opens. */
function relativeComma(
  tokens: readonly Token[],
  { from, participle }: ReportingVerb,
  rules: Lexicon,
): number | undefined {
  let at = from - 1;
  while (at > 0 && isAdverb(tokens[at]!, rules) && !rules.unsaid.has(tokens[at]!.lower)) at--;
  const who = tokens[at];
  // "Según dos testigos, que pidieron no ser citados, …": it tells of the source.
  if (tokens[0]?.kind === "word" && rules.accordingToIndex.has(tokens[0].lower)) return undefined;
  if (participle || at < 2 || who?.kind !== "word" || !/^[,،]$/u.test(tokens[at - 1]!.text)) return undefined;
  const isWho =
    rules.pronouns.relative.has(who.lower) ||
    (rules.complementisers.has(who.lower) &&
      (rules.reported!.thatIsRelative || who.lower === rules.reported!.thatPrefix));
  return isWho ? at - 1 : undefined;
}

/** The token after the form, whose auxiliaries and participles may stand apart. */
function formEnd(
  tokens: readonly Token[],
  from: number,
  { words }: CueForm,
  rules: Lexicon,
): number | undefined {
  let at = from + 1;
  for (let i = 1; i < words.length; i++) {
    if (rules.auxiliaries.has(words[i - 1]!)) at = afterFillers(tokens, at, rules);
    if (tokens[at]?.kind !== "word" || tokens[at]!.lower !== words[i]) return undefined;
    at++;
  }
  return at;
}

/** The token after adverbs, pronouns written onto a verb, and phrases like "pour sa part" with their commas. */
export function afterFillers(tokens: readonly Token[], from: number, rules: Lexicon): number {
  const { enclitics } = rules.reported!;
  let at = from;
  while (at < tokens.length && at - from < gapAtMost) {
    const token = tokens[at]!;
    const filler = fillerLength(tokens, at, rules);
    const isOne =
      (token.text === "," && at > from) ||
      isAdverb(token, rules) ||
      (token.kind === "word" && enclitics.has(token.lower));
    if (filler > 0) at += filler;
    else if (isOne || (token.text === "," && fillerLength(tokens, at + 1, rules) > 0)) at++;
    else break;
  }
  return at;
}

/** How many tokens of a filler phrase begin at `at`; 0 if none does. */
export function fillerLength(tokens: readonly Token[], at: number, rules: Lexicon): number {
  const phrase = rules.fillerWords.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
  return phrase?.length ?? 0;
}

function isRuledOut(tokens: readonly Token[], verb: ReportingVerb, rules: Lexicon): boolean {
  let at = verb.from - 1;
  while (at >= 0 && isAdverb(tokens[at]!, rules) && !rules.unsaid.has(tokens[at]!.lower)) at--;
  const before = tokens[at];
  if (before?.kind !== "word") return false;
  if (rules.unsaid.has(before.lower)) return true;
  // "ce que dit le rapport": the verb belongs to a clause that tells of something else.
  const isFiller = rules.fillerWords.some((words) =>
    words.every((word, i) => tokens[at + 1 - words.length + i]?.lower === word),
  );
  if (rules.complementisers.has(before.lower) && !verb.participle && !isFiller) return true;
  // "il n’a pas dit", "no lo dijo": the negation stands one word further.
  const further = tokens[at - 1];
  const isClitic = before.text.length < 3 && !rules.coordinators.has(before.lower);
  if (isClitic && further?.kind === "word" && rules.unsaid.has(further.lower)) return true;
  return isSupposed(tokens, verb.from, rules) || isNoun(tokens, verb, rules);
}

/** "if the minister says that": a word of supposing opens the clause. */
function isSupposed(tokens: readonly Token[], verb: number, rules: Lexicon): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - supposedWithin); at--) {
    const token = tokens[at]!;
    if (token.kind === "mark" || token.kind === "quote") return false;
    if (token.kind === "word" && rules.hypothetical.has(token.lower)) return true;
  }
  return false;
}

/** "une annonce", "la denuncia", "en réponse". */
function isNoun(tokens: readonly Token[], { from, to, participle }: ReportingVerb, rules: Lexicon): boolean {
  const before = tokens[from - 1];
  if (participle || to - from > 1 || before?.kind !== "word") return false;
  const { lower } = before;
  // "un cadre l’admet : …", "el alcalde lo admite: …": the article's form is that of a pronoun as well.
  if (rules.reported!.objectPronouns.has(lower) && leadsToColon(tokens, to)) return false;
  return rules.indefinite.has(lower) || rules.definite.has(lower) || rules.prepositions.has(lower);
}

function leadsToColon(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + colonWithin).some(({ text }) => text === ":");
}
