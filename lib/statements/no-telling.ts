import type { Content } from "./content-span";
import { type Cue, isAdverb } from "./match-cues";
import type { SentenceScope } from "./sentence-scope";
import type { Token } from "./tokens";

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
  const isShort = tokens[from]!.kind === "quote" && tokens[from]!.text.split(/\s+/).length < 3;
  return isShort && cue.rule.takes.includes("thing") && tokens[from + 1]?.kind === "word";
}

/** "called it “The End of Summer”": a work's title is no judgement of it. */
export function isTitleOnly({ text }: SentenceScope, { quotations }: Content, { rule }: Cue): boolean {
  if (!rule.takes.includes("label") || quotations.length === 0) return false;
  return quotations.every(({ start, end }) => {
    const words = text.slice(start, end).split(/\s+/);
    return words.length > 1 && words.every((word) => word.length < 4 || /^\P{Ll}/u.test(word));
  });
}
