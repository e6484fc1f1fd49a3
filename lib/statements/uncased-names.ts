import type { Lexicon } from "./lexicon";
import { joinKnown } from "./known-names";
import type { ProseSentence } from "./prose";
import { isWord } from "./kinds-of-token";
import { hasArticle, isSpeakingNoun, withoutArticle } from "./written-article";
import type { Token } from "./token";

/** Tokens [from, to) that are a name. */
interface NamePlace {
  readonly from: number;
  readonly to: number;
}

/**
 * Makes `name` tokens in a language without capitals, for people no mention tells of: two or three words where a speaker
 * stands or after an office ("النائبة هند البرقاوي"), and then wherever the text repeats the name or its last word.
 * What else could be a name stays words.
 */
export function withUncasedNames(
  text: string,
  sentences: readonly ProseSentence[],
  rules: Lexicon,
): readonly ProseSentence[] {
  const full = new Set<string>();
  const last = new Set<string>();
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const place = nameNear(tokens, at, rules);
      if (!place) continue;
      const words = tokens.slice(place.from, place.to).map((token) => token.lower);
      full.add(words.join(" "));
      last.add(words.at(-1)!);
      if (words.length > 2) last.add(words.slice(-2).join(" "));
    }
  }
  if (full.size === 0) return sentences;
  return sentences.map((sentence) => ({
    start: sentence.start,
    end: sentence.end,
    paragraph: sentence.paragraph,
    paragraphStart: sentence.paragraphStart,
    tokens: joinKnown(text, sentence.tokens, { full, last }),
  }));
}

/** The name that a token points at: after an office, a verb of saying or "according to", or where a clause opens. */
function nameNear(tokens: readonly Token[], at: number, rules: Lexicon): NamePlace | undefined {
  const token = tokens[at]!;
  if (token.kind === "word" && isPersonalNoun(token.lower, rules)) return nameAfterOffice(tokens, at, rules);
  const isVerb = token.kind === "word" && rules.cueIndex.has(token.lower);
  if (isVerb && rules.speakerStands === "after") return plainName(tokens, at + 1, rules);
  if (isVerb && /^[,،]$/u.test(tokens[at - 1]?.text ?? "") && tokens[at - 2]?.kind === "quote")
    return nameBehindVerb(tokens, at + 1, rules);
  if (token.kind === "word" && rules.accordingToIndex.has(token.lower))
    return nameOfSource(tokens, at, rules);
  if (rules.speakerStands === "before" && opensClause(tokens, at, rules))
    return nameOfActor(tokens, at, rules);
  return undefined;
}

/** "…”, סיננה בדרך החוצה": what may begin with a preposition is no name there. */
function nameBehindVerb(tokens: readonly Token[], from: number, rules: Lexicon): NamePlace | undefined {
  const first = tokens[from];
  return first && !startsWithPreposition(first, rules) ? plainName(tokens, from, rules) : undefined;
}

function isPersonalNoun(word: string, rules: Lexicon): boolean {
  return [word, withoutArticle(word, rules)].some((one) => rules.roles.has(one) || rules.titles.has(one));
}

function opensClause(tokens: readonly Token[], at: number, rules: Lexicon): boolean {
  if (at === 0) return true;
  const before = tokens[at - 1]!;
  return (
    isWord(before, rules.coordinators) ||
    isWord(before, rules.reported!.resumptives) ||
    /^[;؛]$/u.test(before.text) ||
    before.kind === "quote" ||
    (/^[,،]$/u.test(before.text) && tokens[at - 2]?.kind === "quote")
  );
}

function nameOfSource(tokens: readonly Token[], at: number, rules: Lexicon): NamePlace | undefined {
  for (const words of rules.accordingToIndex.get(tokens[at]!.lower) ?? []) {
    if (!words.every((word, i) => tokens[at + i]?.lower === word)) continue;
    const name = plainName(tokens, at + words.length, rules);
    if (name && /^[,،:]$/u.test(tokens[name.to]?.text ?? "")) return name;
  }
  return undefined;
}

/** At the head of a clause a name must be followed by its verb of saying, or by a comma and an office. */
function nameOfActor(tokens: readonly Token[], at: number, rules: Lexicon): NamePlace | undefined {
  const name = plainName(tokens, at, rules);
  if (!name) return undefined;
  const next = tokens[name.to];
  if (
    next?.kind === "word" &&
    (rules.cueIndex.has(next.lower) ||
      rules.pronouns.relative.has(next.lower) ||
      rules.complementisers.has(next.lower))
  )
    return name;
  // "حسن کاظمی مدیر کارخانه": the office follows without a comma.
  const isBareOffice = rules.reported!.article === "" && next?.kind === "word";
  if (isBareOffice && isPersonalNoun(next.lower, rules)) return name;
  if (!/^[,،]$/u.test(next?.text ?? "")) return undefined;
  const after = tokens[name.to + 1];
  const isAdded =
    after?.kind === "word" &&
    (isSpeakingNoun(after.lower, rules) ||
      rules.pronouns.relative.has(after.lower) ||
      rules.complementisers.has(after.lower));
  return isAdded ? name : undefined;
}

/** The name after an office: behind the nouns the office turns on, or behind a comma ("the chairman, Rosa Marin,"). */
function nameAfterOffice(tokens: readonly Token[], office: number, rules: Lexicon): NamePlace | undefined {
  let at = office + 1;
  const isTitle = rules.titles.has(tokens[office]!.lower);
  let isClosed = isTitle || hasArticle(tokens[office]!.lower, rules);
  let isBehindPreposition = false;
  while (at < tokens.length && at - office < 9) {
    const token = tokens[at]!;
    isBehindPreposition ||= token.kind === "word" && rules.prepositions.has(token.lower);
    if (token.kind === "mention") isClosed = true;
    else if (/^[,،]$/u.test(token.text)) return apposedName(tokens, at, rules);
    else if (token.kind === "quote") isClosed = true;
    else if (token.kind !== "word") return undefined;
    else if (isClosed && isNameWord(token, rules, true)) {
      // "השר לביטחון פנים, יואב גרינברג"
      const second = apposedName(tokens, plainName(tokens, at, rules)?.to ?? at, rules);
      if (second && startsWithPreposition(tokens[at]!, rules)) return second;
      const isSure = isTitle && at === office + 1;
      const name = plainName(tokens, at, rules, isSure);
      const isSafe =
        name &&
        (!isBehindPreposition || (closes(tokens[at - 1]!, rules) && endsPhrase(tokens[name.to], rules)));
      return isSafe && isOwnName(tokens, name, office, rules) ? name : undefined;
    } else if (hasArticle(token.lower, rules) || isDefinite(token, rules)) isClosed = true;
    else if (rules.cueIndex.has(token.lower) || rules.complementisers.has(token.lower)) return undefined;
    else if (rules.pronouns.relative.has(token.lower)) return undefined;
    else if (rules.reported!.article === "" && isNameWord(token, rules, true)) {
      const name = plainName(tokens, at, rules);
      if (name && endsPhrase(tokens[name.to], rules)) return apposedName(tokens, name.to, rules) ?? name;
    }
    at++;
  }
  return undefined;
}

/** A body or a country, behind which the name of somebody who belongs to it may stand. */
function closes(token: Token, rules: Lexicon): boolean {
  return token.kind === "mention" || isDefinite(token, rules) || isSpeakingNoun(token.lower, rules);
}

/** An office that belongs to somebody is not that person ("وکیل‌مدافع طلوعیان"). */
function isOwnName(tokens: readonly Token[], name: NamePlace, office: number, rules: Lexicon): boolean {
  return name.from > office + 1 || !rules.reported!.relations.has(tokens[office]!.lower);
}

function apposedName(tokens: readonly Token[], comma: number, rules: Lexicon): NamePlace | undefined {
  if (!/^[,،]$/u.test(tokens[comma]?.text ?? "")) return undefined;
  let at = comma + 1;
  while (isWord(tokens[at], rules.titles)) at++;
  const name = plainName(tokens, at, rules);
  return name && endsPhrase(tokens[name.to], rules) ? name : undefined;
}

function endsPhrase(token: Token | undefined, rules: Lexicon): boolean {
  if (!token || token.kind === "mark" || token.kind === "aside") return true;
  if (token.kind !== "word") return false;
  const { lower } = token;
  // "رانيا دروبي لوكالة رويترز": a body with a preposition written onto it.
  const letter = rules.reported!.attachedPrepositions.find((one) => lower.startsWith(one));
  if (letter !== undefined && rules.collectives.has(lower.slice(letter.length))) return true;
  return (
    rules.cueIndex.has(lower) ||
    rules.complementisers.has(lower) ||
    rules.pronouns.relative.has(lower) ||
    rules.prepositions.has(lower)
  );
}

/** What no other word of a phrase precedes: a mark, a verb of saying, "that". */
function endsName(token: Token | undefined, rules: Lexicon): boolean {
  return endsPhrase(token, rules) && !(token?.kind === "word" && rules.prepositions.has(token.lower));
}

/** Two name words, with the particles inside them; a third only if it can be nothing else. */
function plainName(
  tokens: readonly Token[],
  from: number,
  rules: Lexicon,
  isSure = false,
): NamePlace | undefined {
  const first = unitEnd(tokens, from, rules, true);
  const second = first === undefined ? undefined : unitEnd(tokens, first, rules, false);
  if (second === undefined) return undefined;
  const third = unitEnd(tokens, second, rules, false);
  // A preposition may be written onto either word: then the phrase must end here, and one of the two be free of it.
  const prefixed = [from, second - 1].filter((at) => startsWithPreposition(tokens[at]!, rules)).length;
  if (isSure && endsPhrase(tokens[second], rules)) return { from, to: second };
  if (prefixed === 2 || (prefixed === 1 && !endsPhrase(tokens[second], rules))) return undefined;
  const isThird =
    third !== undefined &&
    ((hasArticle(tokens[third - 1]!.lower, rules) && !hasArticle(tokens[second - 1]!.lower, rules)) ||
      (endsName(tokens[third], rules) && !hasPrefix(tokens[second]!, rules)));
  return { from, to: isThird ? third : second };
}

/** The token after one part of a name: particles like "بن" and "عبد" belong to the word after them. */
function unitEnd(
  tokens: readonly Token[],
  from: number,
  rules: Lexicon,
  isFirst: boolean,
): number | undefined {
  let at = from;
  while (tokens[at]?.kind === "word" && rules.nameParticles.has(tokens[at]!.lower)) at++;
  const token = tokens[at];
  return token && isNameWord(token, rules, isFirst && at === from) ? at + 1 : undefined;
}

function isNameWord(token: Token, rules: Lexicon, isFirst: boolean): boolean {
  const { lower, kind } = token;
  if (kind !== "word" || lower.length < 2 || !/^[\p{L}\p{M}'’׳־-]+$/u.test(lower)) return false;
  if (isFirst && hasArticle(lower, rules)) return false;
  // "الخطيب": a surname may be an office's name with its article.
  if (!isFirst && hasArticle(lower, rules)) return !isCommonWord(lower, rules);
  const bare = withoutArticle(lower, rules);
  return ![lower, bare].some((word) => isKnownWord(word, rules));
}

function isKnownWord(word: string, rules: Lexicon): boolean {
  return isSpeakingNoun(word, rules) || isCommonWord(word, rules);
}

function isCommonWord(word: string, rules: Lexicon): boolean {
  return (
    [
      rules.functionWords,
      rules.adverbs,
      rules.portfolios,
      rules.vagueAdjectives,
      rules.bodyWords,
      rules.outletWords,
      rules.occasionNouns,
      rules.finiteVerbs,
      rules.auxiliaries,
      rules.unsaid,
      rules.calendarWords,
      rules.reported!.notNames,
      rules.reported!.definiteNouns,
      rules.reported!.resumptives,
    ].some((words) => words.has(word)) || rules.cueIndex.has(word)
  );
}

function isDefinite(token: Token, rules: Lexicon): boolean {
  return rules.reported!.definiteNouns.has(token.lower) || rules.portfolios.has(token.lower);
}

function startsWithPreposition({ lower }: Token, rules: Lexicon): boolean {
  return rules.reported!.attachedPrepositions.some((one) => lower.startsWith(one));
}

/** A word that may begin with a preposition or a conjunction written onto it. */
function hasPrefix({ lower }: Token, rules: Lexicon): boolean {
  const { attachedPrepositions, proclitics } = rules.reported!;
  return [...attachedPrepositions, ...proclitics].some((one) => lower.startsWith(one));
}
