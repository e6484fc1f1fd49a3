import { isWord } from "./kinds-of-token";
import { joinKnown } from "./known-names";
import type { Lexicon } from "./lexicon";
import { nameAfterOffice } from "./name-after-office";
import { type NamePlace, plainName, startsWithPreposition } from "./plain-name";
import type { ProseSentence } from "./prose";
import type { Token } from "./token";
import { isSpeakingNoun, withoutArticle } from "./written-article";

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
