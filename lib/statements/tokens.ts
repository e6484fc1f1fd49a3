import type { Mention } from "../domain/mention";
import type { Span } from "../domain/span";
import { splitClitics } from "./clitics";
import type { Lexicon } from "./lexicon";
import { lowerCase } from "../text/lower-case";
import { isSpace } from "../text/split-words";
import { isGivenName, singularOf } from "./person-name";
import type { Quotation } from "./quotations";
import { type Spelling, type Token, tokenOf } from "./token";
import { initialsEnd, isWordCharacter, wordEnd } from "./word-end";
import { DIGITS, LETTERS } from "../text/letters.table";

/** What is known of a sentence before it is cut into tokens. */
export interface TokenSources {
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly rules: Lexicon;
}

/** Characters: a bracket that closes later than this was left open. */
const asideAtMost = 1000;
const possessivePattern = new RegExp(`^[’']s?(?![${LETTERS}${DIGITS}])`, "u");

/** The tokens of `within` in order; every character but white space belongs to exactly one. */
export function readTokens(text: string, within: Span, sources: TokenSources): readonly Token[] {
  const tokens: Token[] = [];
  const quotations = sources.quotations.filter((q) => q.end > within.start && q.start < within.end);
  const mentions = sources.mentions.filter((m) => m.start >= within.start && m.end <= within.end);
  let nextQuotation = 0;
  let nextMention = 0;
  let at = within.start;
  while (at < within.end) {
    if (isBlank(text.charCodeAt(at))) {
      at++;
      continue;
    }
    while (nextMention < mentions.length && mentions[nextMention]!.start < at) nextMention++;
    while (nextQuotation < quotations.length && quotations[nextQuotation]!.start < at) nextQuotation++;
    const marked = quotations[nextQuotation];
    const quotation = marked?.start === at ? marked : undefined;
    const ahead = mentions[nextMention];
    const mention = quotation || ahead?.start !== at ? undefined : ahead;
    const limit = (ahead?.start === at ? mentions[nextMention + 1] : ahead)?.start ?? within.end;
    const token =
      (quotation && quoteToken(text, quotation, within)) ??
      (mention && mentionToken(text, mention, within)) ??
      asideToken(text, at, within) ??
      wordToken(text, at, limit);
    tokens.push(token);
    at = token.end;
  }
  const cut = splitClitics(text, tokens, sources.rules);
  return sources.rules.capitalisedNames ? joinNames(text, cut, sources.rules) : cut;
}

/** White space, or a sign without a width. */
function isBlank(code: number): boolean {
  return isSpace(code) || code === 0x200b || code === 0x2060;
}

function quoteToken(text: string, quotation: Quotation, within: Span): Token {
  const end = Math.min(quotation.end, within.end);
  return tokenOf("quote", spelled(text, quotation.start, end), false, { quotation });
}

function mentionToken(text: string, mention: Mention, within: Span): Token {
  const owned = possessivePattern.exec(text.slice(mention.end, Math.min(mention.end + 3, within.end)));
  const end = mention.end + (owned?.[0].length ?? 0);
  return tokenOf("mention", spelled(text, mention.start, end), owned !== null, { mention });
}

function asideToken(text: string, at: number, within: Span): Token | undefined {
  const close = text[at] === "(" ? ")" : text[at] === "[" ? "]" : undefined;
  if (close === undefined) return undefined;
  const length = text.slice(at, Math.min(within.end, at + asideAtMost)).indexOf(close);
  if (length < 0) return undefined;
  const end = at + length;
  return tokenOf("aside", spelled(text, at, end + 1), false);
}

function wordToken(text: string, at: number, limit: number): Token {
  const initials = initialsEnd(text, at);
  const end = Math.min(initials ?? wordEnd(text, at), limit);
  const isWord =
    isWordCharacter(text, end - 1) || (text[end - 1] === "׳" && end - at > 1) || initials === end;
  const owned = isWord && text[end] === "’" && text[end - 1] === "s" && !isWordCharacter(text, end + 1);
  const spelling = spelled(text, at, owned ? end + 1 : end);
  const possessive = owned || isPossessive(spelling.lower);
  return tokenOf(isWord ? "word" : "mark", spelling, isWord && possessive);
}

/** "Holm’s", also with the mark turned the wrong way */
function isPossessive(lower: string): boolean {
  if (lower.charCodeAt(lower.length - 1) !== 0x73) return false;
  const mark = lower.charCodeAt(lower.length - 2);
  return mark === 0x2019 || mark === 0x27 || mark === 0x2018;
}

function spelled(text: string, start: number, end: number): Spelling {
  const slice = text.slice(start, end);
  return { start, end, text: slice, lower: lowerCase(slice) };
}

const capital = /^(?:\p{Lu}|(?:al|el|an|ar|as|at|ad|az|ash|o)[-’']\p{Lu}|d[’']\p{Lu})/u;

function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  // "al-Masri", "d’Arc": among words in small letters only those with a mark near their beginning.
  const isSmall = code >= 97 && code <= 122;
  if (isSmall && !isMarkInName(word, 1) && !isMarkInName(word, 2) && !isMarkInName(word, 3)) return false;
  return capital.test(word);
}

function isMarkInName(word: string, at: number): boolean {
  const code = word.charCodeAt(at);
  return code === 0x2d || code === 0x27 || code === 0x2019;
}

/** Joins runs of capitalised words, with the small words inside names, into `name` tokens. */
function joinNames(text: string, tokens: readonly Token[], rules: Lexicon): readonly Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const rank = tokens[i + 1];
    if (
      tokens[i]!.mention &&
      rank &&
      rules.persons.postNominals.has(rank.lower) &&
      isCapitalised(rank.text)
    ) {
      const { kind, start, possessive, mention } = tokens[i]!;
      joined.push(tokenOf(kind, spelled(text, start, rank.end), possessive, { mention }));
      i += 2;
      continue;
    }
    const length = nameLength(tokens, i, rules);
    if (length === 0 || (length === 1 && rules.monthNames.has(tokens[i]!.lower))) {
      joined.push(tokens[i]!);
      i++;
      continue;
    }
    const place = placeLength(tokens, i, length, rules);
    if (place > 0) joined.push(nameToken(text, tokens.slice(i, i + place)));
    joined.push(nameToken(text, tokens.slice(i + place, i + length)));
    i += length;
  }
  return joined;
}

function nameToken(text: string, words: readonly Token[]): Token {
  const last = words.at(-1)!;
  return tokenOf("name", spelled(text, words[0]!.start, last.end), last.possessive);
}

/** "envoy to Ruritania Kurt Volkmann": of three or four words the first or the first two are where he is posted. */
function placeLength(tokens: readonly Token[], from: number, length: number, rules: Lexicon): number {
  const [office, link] = [tokens[from - 2], tokens[from - 1]];
  const isPosting =
    link?.kind === "word" &&
    rules.postingPrepositions.has(link.lower) &&
    rules.roles.has(office?.lower ?? "");
  return isPosting && (length === 3 || length === 4) ? length - 2 : 0;
}

function nameLength(tokens: readonly Token[], from: number, rules: Lexicon): number {
  let length = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (isNameWord(token, rules, tokens[i + 1], i === 0)) length = i - from + 1;
    else if (length === 0 || !leadsToName(tokens, i, rules)) break;
    if (token.possessive && !isPluralOwner(token, tokens[i + 1], rules)) break;
  }
  return length;
}

/** "van der Meer": a small word of names, or several, with a capital behind. */
function leadsToName(tokens: readonly Token[], from: number, rules: Lexicon): boolean {
  let at = from;
  while (tokens[at]?.kind === "word" && rules.nameParticles.has(tokens[at]!.lower)) at++;
  return at > from && tokens[at] !== undefined && isNameWord(tokens[at]!, rules, tokens[at + 1], false);
}

function isNameWord(token: Token, rules: Lexicon, next: Token | undefined, opensSentence: boolean): boolean {
  if (token.kind !== "word" || !isCapitalised(token.text)) return false;
  // "Per Holm": a given name that is spelled like a small word.
  const isGiven = () => isGivenName(token.lower) && next?.kind === "word" && isCapitalised(next.text);
  if (rules.functionWords.has(token.lower) && !isGiven()) return false;
  // "Senator Roe, D-California": a letter for a party is no name.
  if (token.text.includes("-") && /^\p{Lu}-\p{Lu}/u.test(token.text)) return false;
  if (rules.attributeEndings.some((ending) => token.lower.endsWith(ending))) return false;
  return !opensSentence || !isOpeningWord(token.lower, rules, next);
}

/** "Farmers’ Union": a plural that owns a body is part of its name. */
function isPluralOwner({ text, lower }: Token, next: Token | undefined, rules: Lexicon): boolean {
  const isPlural = /s[’']$/u.test(text) || rules.persons.plurals.has(lower.replace(/[’']s$/u, ""));
  return isPlural && next !== undefined && isCapitalised(next.text) && rules.collectives.has(next.lower);
}

/** Words that are capitalised only because a sentence begins with them; "Kelly said" and "Manning has" are names. */
function isOpeningWord(lower: string, rules: Lexicon, next: Token | undefined): boolean {
  if (rules.openingWords.has(lower)) return true;
  const isNext = next?.kind === "word" && isCapitalised(next.text);
  if (!isNext && rules.roles.has(singularOf(lower, rules))) return true;
  const goesOn =
    next?.kind === "word" && (rules.cueIndex.has(next.lower) || rules.finiteVerbs.has(next.lower));
  if (goesOn) return false;
  // "Interrogé sur …": where verbs may stand first, a lone capital at the beginning says nothing.
  if (rules.reported && next?.kind === "word" && !isCapitalised(next.text)) return true;
  // "Kelly Shaw": a given name that ends like an adverb.
  if (isNext && isGivenName(lower)) return false;
  // "Reached by telephone, …", "Asked whether …"
  const isLinked = next?.kind === "word" && rules.functionWords.has(next.lower);
  if (isLinked && rules.capitalisedNames && lower.endsWith("ed") && !isGivenName(lower)) return true;
  return rules.adverbEndings.some((ending) => lower.endsWith(ending)) || lower.endsWith("ing");
}
