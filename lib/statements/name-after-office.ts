import { isWord } from "./kinds-of-token";
import type { Lexicon } from "./lexicon";
import { endsPhrase, type NamePlace, plainName, startsWithPreposition } from "./plain-name";
import type { Token } from "./token";
import { isDefinite, isNameWord } from "./uncased-name-word";
import { hasArticle, isSpeakingNoun } from "./written-article";

/**
 * The name after the office at `office`: behind the nouns the office turns on, which an article, a body or a country
 * closes, or behind a comma ("the chairman, Rosa Marin,").
 */
export function nameAfterOffice(
  tokens: readonly Token[],
  office: number,
  rules: Lexicon,
): NamePlace | undefined {
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

/** The name right behind the comma at `comma`, titles passed over, if nothing else of its phrase follows. */
function apposedName(tokens: readonly Token[], comma: number, rules: Lexicon): NamePlace | undefined {
  if (!/^[,،]$/u.test(tokens[comma]?.text ?? "")) return undefined;
  let at = comma + 1;
  while (isWord(tokens[at], rules.titles)) at++;
  const name = plainName(tokens, at, rules);
  return name && endsPhrase(tokens[name.to], rules) ? name : undefined;
}
