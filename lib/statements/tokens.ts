import type { Mention } from "../domain/mention";
import type { Span } from "../domain/span";
import type { LanguageRules } from "../text/languages/language-rules";
import type { Quotation } from "./quotations";

/**
 * A piece of a sentence: a `word`, a `mark` of punctuation, a whole `quote`, a whole bracketed `aside`, a `mention`
 * of a figure of the corpus, or a `name`, a run of capitalised words that is none.
 */
export interface Token extends Span {
  readonly kind: "word" | "mark" | "quote" | "aside" | "mention" | "name";
  readonly text: string;
  readonly lower: string;
  /** The name ends in 's: it owns what follows and does not act. */
  readonly possessive: boolean;
  readonly quotation?: Quotation;
  readonly mention?: Mention;
}

export interface TokenSources {
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly rules: LanguageRules;
}

const wordPattern =
  /(?:\p{Lu}\.){2,}|[#@$€£]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'.&\u200c-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s]/uy;
const possessivePattern = /^[’']s?(?![\p{L}\p{N}])/u;

/** The tokens of `within` in order; every character but white space belongs to exactly one. */
export function readTokens(text: string, within: Span, sources: TokenSources): readonly Token[] {
  const tokens: Token[] = [];
  const quotations = sources.quotations.filter((q) => q.end > within.start && q.start < within.end);
  const mentions = sources.mentions.filter((m) => m.start >= within.start && m.end <= within.end);
  let at = within.start;
  while (at < within.end) {
    if (/\s/u.test(text[at]!)) {
      at++;
      continue;
    }
    const quotation = quotations.find((q) => q.start === at);
    const mention = quotation ? undefined : mentions.find((m) => m.start === at);
    const token =
      (quotation && quoteToken(text, quotation, within)) ??
      (mention && mentionToken(text, mention, within)) ??
      asideToken(text, at, within) ??
      wordToken(text, at, { start: at, end: mentions.find((m) => m.start > at)?.start ?? within.end });
    tokens.push(token);
    at = token.end;
  }
  return sources.rules.capitalisedNames ? joinNames(text, tokens, sources.rules) : tokens;
}

function quoteToken(text: string, quotation: Quotation, within: Span): Token {
  const end = Math.min(quotation.end, within.end);
  return { kind: "quote", ...spelled(text, quotation.start, end), possessive: false, quotation };
}

function mentionToken(text: string, mention: Mention, within: Span): Token {
  const owned = possessivePattern.exec(text.slice(mention.end, Math.min(mention.end + 3, within.end)));
  const end = mention.end + (owned?.[0].length ?? 0);
  return { kind: "mention", ...spelled(text, mention.start, end), possessive: owned !== null, mention };
}

function asideToken(text: string, at: number, within: Span): Token | undefined {
  const close = text[at] === "(" ? ")" : text[at] === "[" ? "]" : undefined;
  if (close === undefined) return undefined;
  const end = text.indexOf(close, at);
  if (end < 0 || end >= within.end) return undefined;
  return { kind: "aside", ...spelled(text, at, end + 1), possessive: false };
}

function wordToken(text: string, at: number, within: Span): Token {
  wordPattern.lastIndex = at;
  const matched = wordPattern.exec(text)?.[0] ?? text[at]!;
  const end = Math.min(at + matched.length, within.end);
  const isWord = /[\p{L}\p{N}]/u.test(text.slice(at, end));
  const owned =
    isWord && text[end] === "’" && /s$/u.test(matched)
      ? possessivePattern.exec(text.slice(end, end + 2))
      : null;
  const spelling = spelled(text, at, end + (owned?.[0].length ?? 0));
  const possessive = owned !== null || /[’']s$/u.test(matched);
  return { kind: isWord ? "word" : "mark", ...spelling, possessive };
}

function spelled(text: string, start: number, end: number): Span & { text: string; lower: string } {
  const slice = text.slice(start, end);
  return { start, end, text: slice, lower: slice.toLowerCase() };
}

const capital = /^(?:\p{Lu}|(?:al|el|an|ar|as|at|ad|az|ash|o)[-’']\p{Lu}|d[’']\p{Lu})/u;

/** Joins runs of capitalised words, with the small words inside names, into `name` tokens. */
function joinNames(text: string, tokens: readonly Token[], rules: LanguageRules): readonly Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const length = nameLength(tokens, i, rules);
    if (length === 0) {
      joined.push(tokens[i]!);
      i++;
      continue;
    }
    const last = tokens[i + length - 1]!;
    joined.push({ kind: "name", ...spelled(text, tokens[i]!.start, last.end), possessive: last.possessive });
    i += length;
  }
  return joined;
}

function nameLength(tokens: readonly Token[], from: number, rules: LanguageRules): number {
  let length = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (isNameWord(token, rules, i === 0)) length = i - from + 1;
    else if (length === 0 || token.kind !== "word" || !rules.nameParticles.has(token.lower)) break;
    else if (!tokens[i + 1] || !isNameWord(tokens[i + 1]!, rules, false)) break;
    if (token.possessive) break;
  }
  return length;
}

function isNameWord(token: Token, rules: LanguageRules, opensSentence: boolean): boolean {
  if (token.kind !== "word" || !capital.test(token.text)) return false;
  return !isFunctionWord(token.lower, rules) && !(opensSentence && isOpeningWord(token.lower, rules));
}

/** Words that are capitalised only because a sentence begins with them, or that name days. */
function isFunctionWord(lower: string, rules: LanguageRules): boolean {
  const { pronouns, calendar } = rules;
  return (
    [
      rules.definite,
      rules.indefinite,
      rules.prepositions,
      rules.subordinators,
      rules.hypothetical,
      rules.coordinators,
      rules.complementisers,
      pronouns.masculine,
      pronouns.feminine,
      pronouns.plural,
      pronouns.neuter,
      pronouns.relative,
      pronouns.first,
    ].some((set) => set.has(lower)) || calendar.weekdays.some((names) => names.includes(lower))
  );
}

function isOpeningWord(lower: string, rules: LanguageRules): boolean {
  if (rules.adverbs.has(lower) || rules.auxiliaries.has(lower) || rules.roles[lower] !== undefined)
    return true;
  if (rules.adverbEndings.some((ending) => lower.endsWith(ending))) return true;
  return rules.cues.some((cue) => cue.participle.includes(lower)) || /ing$/u.test(lower);
}
