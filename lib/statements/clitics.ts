import type { Lexicon } from "./lexicon";
import { type Token, tokenOf } from "./token";

/** How far behind a verb of saying the word may stand that begins what is said with a letter for "that". */
const thatWithin = 16;

/**
 * Cuts off what a language writes onto its words, where the rules need it apart: "qu’il" → "qu’" "il", "a-t-il" → "a"
 * "-t-il", "وأضاف" → "و" "أضاف", "טענה שהתוכנית" → "טענה" "ש" "התוכנית". Spells the words as the rules do.
 */
export function splitClitics(text: string, tokens: readonly Token[], rules: Lexicon): readonly Token[] {
  const { reported } = rules;
  if (!reported) return tokens;
  const cut = tokens.flatMap((token) => {
    if (token.kind !== "word") return [token];
    return splitElision(text, { ...token, lower: rules.spell(token.lower) }, rules).flatMap((part) =>
      splitProclitic(text, part, rules),
    );
  });
  const sourced = cut.flatMap((_, at) => splitSourcePreposition(text, cut, at, rules));
  return reported.thatPrefix === "" ? sourced : splitThat(text, sourced, rules);
}

function splitElision(text: string, token: Token, rules: Lexicon): readonly Token[] {
  const { elisions, enclitics } = rules.reported!;
  const mark = /[’']/u.exec(token.text)?.index ?? -1;
  const rest = token.text.slice(mark + 1);
  const isName = /^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(rest);
  if (mark > 0 && rest !== "" && !isName && elisions.has(rules.spell(token.lower.slice(0, mark + 1)))) {
    const [first, second] = cutAt(text, token, mark + 1, rules);
    return [first, ...splitElision(text, second, rules)];
  }
  const enclitic = [...enclitics].find(
    (one) => token.lower.endsWith(one) && token.lower.length > one.length && /^\P{Lu}/u.test(token.text),
  );
  if (enclitic === undefined) return [token];
  return [...cutAt(text, token, token.text.length - enclitic.length, rules)];
}

function splitProclitic(text: string, token: Token, rules: Lexicon): readonly Token[] {
  if (isListed(token.lower, rules) || isNoun(token.lower, rules)) return [token];
  const letter = rules.reported!.proclitics.find(
    (one) => token.lower.startsWith(one) && isListed(token.lower.slice(one.length), rules),
  );
  if (letter === undefined) return [token];
  const [first, second] = cutAt(text, token, letter.length, rules);
  return [first, ...splitProclitic(text, second, rules)];
}

function isListed(word: string, rules: Lexicon): boolean {
  return rules.cliticHosts.has(word) || rules.cueIndex.has(word) || rules.accordingToIndex.has(word);
}

/** "ועד" is a committee, not "and until". */
function isNoun(word: string, rules: Lexicon): boolean {
  return rules.roles.has(word) || rules.collectives.has(word) || rules.titles.has(word);
}

/** "وفقا لوزير": the letter that ends a phrase for "according to" stands on the next word. */
function splitSourcePreposition(
  text: string,
  tokens: readonly Token[],
  at: number,
  rules: Lexicon,
): readonly Token[] {
  const token = tokens[at]!;
  const phrases = rules.accordingToIndex.get(tokens[at - 1]?.lower ?? "") ?? [];
  const letter = phrases.find(([, second]) => second?.length === 1)?.[1];
  if (token.kind !== "word" || letter === undefined || !token.lower.startsWith(letter)) return [token];
  if (token.lower.length < 3) return [token];
  const [first, second] = cutAt(text, token, letter.length, rules);
  // "للوزير" has lost the first letter of its article.
  const { article } = rules.reported!;
  const isMerged = article.length === 2 && second.lower.startsWith(article[1]!);
  return [first, isMerged ? { ...second, lower: article[0]! + second.lower } : second];
}

function splitThat(text: string, tokens: readonly Token[], rules: Lexicon): readonly Token[] {
  let awaited = -1;
  return tokens.flatMap((token, at) => {
    if (token.kind === "word" && rules.cueIndex.has(token.lower)) awaited = at;
    else if (token.text === ":" || token.kind === "quote" || rules.complementisers.has(token.lower))
      awaited = -1;
    else if (awaited >= 0 && opensClause(tokens, at, awaited, rules)) {
      awaited = -1;
      return cutAt(text, token, rules.reported!.thatPrefix.length, rules);
    }
    return [token];
  });
}

function opensClause(tokens: readonly Token[], at: number, cue: number, rules: Lexicon): boolean {
  const { lower, kind } = tokens[at]!;
  const { thatPrefix, notThat } = rules.reported!;
  if (kind !== "word" || !lower.startsWith(thatPrefix) || lower.length < 3 || notThat.has(lower))
    return false;
  if (tokens[at - 1]?.kind === "mark" || at - cue > thatWithin) return false;
  // A name may begin with the letter: the article after it makes it plain, and something must follow.
  const { article } = rules.reported!;
  const isPlain = (one: Token) => one.kind === "word" && one.lower.startsWith(thatPrefix + article);
  const reach = tokens.slice(at + 1, cue + thatWithin);
  if (
    tokens.length - at < 3 ||
    (!isPlain(tokens[at]!) && reach.some((one) => isPlain(one) && !notThat.has(one.lower)))
  )
    return false;
  // "the minister who was elected said that": the word for "that" comes later.
  const ahead = tokens.slice(at + 1, cue + thatWithin);
  return !ahead.some((one) => one.kind === "word" && rules.complementisers.has(one.lower));
}

function cutAt(text: string, token: Token, length: number, rules: Lexicon): readonly [Token, Token] {
  const middle = token.start + length;
  return [
    tokenOf(token.kind, spelled(text, token.start, middle, rules), false),
    tokenOf(token.kind, spelled(text, middle, token.end, rules), token.possessive),
  ];
}

function spelled(text: string, start: number, end: number, rules: Lexicon) {
  const slice = text.slice(start, end);
  return { start, end, text: slice, lower: rules.spell(slice.toLowerCase()) };
}
