import { countWords, splitWords } from "../text/split-words";
import type { Content } from "./content-span";
import { type Cue, isAdverb } from "./match-cues";
import { isPronoun } from "./kinds-of-token";
import type { Subject } from "./subject";
import type { SentenceScope } from "./sentence-scope";
import type { Token } from "./token";

/** "— the neurologist wrote about it —": an aside about something else. */
export function isInsideDashes({ tokens }: SentenceScope, cue: Cue): boolean {
  const isDash = (token: Token) => token.kind === "mark" && /^[—–]$/u.test(token.text);
  return tokens.slice(0, cue.from).some(isDash) && tokens.slice(cue.to).some(isDash);
}

/** The word before a verb of saying, adverbs passed over; empty at the beginning and after a mark. */
export function wordBefore({ tokens, rules }: SentenceScope, cue: Cue): string {
  let at = cue.from - 1;
  while (at > 0 && isAdverb(tokens[at]!, rules)) at--;
  return tokens[at]?.kind === "word" ? tokens[at]!.lower : "";
}

/** "Britain is urging …" */
export function isProgressive(scope: SentenceScope, cue: Cue): boolean {
  return scope.rules.passive.has(wordBefore(scope, cue));
}

/** "voiced “concerns” about the price": the quotation is only the noun of what was voiced. */
export function isModifier({ tokens }: SentenceScope, from: number, cue: Cue): boolean {
  const isShort = tokens[from]!.kind === "quote" && countWords(tokens[from]!.text) < 3;
  return isShort && cue.rule.takes.includes("thing") && tokens[from + 1]?.kind === "word";
}

/**
 * "rejected that account", "denies the charge", "dismissed talk of a split": a stance to something told before, without words of its own.
 */
export function isStanceOnly(
  { tokens, rules }: SentenceScope,
  from: number,
  to: number,
  { rule }: Cue,
): boolean {
  const isStance = rule.takes.includes("thing") && (rule.weak || rule.takes.includes("gerund"));
  if (!isStance) return false;
  if (rule.refuses && rule.weak && !isPropositional({ tokens, rules }, from, to)) return true;
  const words = tokens.slice(from, to).filter((token) => token.kind !== "mark" && !isAdverb(token, rules));
  const [first] = words;
  if (first?.kind !== "word" || words.length > stanceWordsAtMost) return false;
  return rules.definite.has(first.lower) || isPronoun(first, rules);
}

/** "the tribunal found that", but not "the cleaner found that": some verbs report words of those alone who judge. */
export function mayCount({ tokens }: SentenceScope, { from }: Subject, cue: Cue): boolean {
  const { of } = cue.rule;
  if (!of) return true;
  return tokens
    .slice(from, cue.from)
    .some(({ kind, lower }) => kind !== "quote" && lower.split(/[\s-]/u).some((word) => of.has(word)));
}

const stanceWordsAtMost = 2;

/** It says something by itself: words in marks, "as false", "to go", "that …". */
function isPropositional(
  { tokens, rules }: Pick<SentenceScope, "tokens" | "rules">,
  from: number,
  to: number,
): boolean {
  const { labelLinks, infinitiveMarks, complementisers } = rules;
  return tokens
    .slice(from, to)
    .some(
      ({ kind, lower }) =>
        kind === "quote" || [labelLinks, infinitiveMarks, complementisers].some((words) => words.has(lower)),
    );
}

/** "Both sides have accused the other": the words of many, summed up. */
export function isSummedUp({ tokens, rules }: SentenceScope, subject: Subject): boolean {
  const [before, first] = [tokens[subject.from - 1], tokens[subject.from]];
  return rules.summingWords.has(first?.lower ?? "") || rules.summingWords.has(before?.lower ?? "");
}

/** "No comment" is no statement. */
export function isEmptyAnswer({ text, rules }: SentenceScope, { start, end }: Content): boolean {
  return rules.emptyAnswers.has(text.slice(start, end).toLowerCase());
}

/** "called it “The End of Summer”": a work's title is no judgement of it. */
export function isTitleOnly({ text }: SentenceScope, { quotations }: Content, { rule }: Cue): boolean {
  if (!rule.takes.includes("label") || quotations.length === 0) return false;
  return quotations.every(({ start, end }) => {
    const words = splitWords(text.slice(start, end));
    return words.length > 1 && words.every((word) => word.length < 4 || /^\P{Ll}/u.test(word));
  });
}
