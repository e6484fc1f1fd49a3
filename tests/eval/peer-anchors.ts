import search from "approx-string-match";

import type { QuoteSelector } from "../../lib/annotation/describe-quote";

/** Where something thinks a quote stands; undefined if nowhere. */
export type Anchored = { readonly start: number; readonly end: number } | undefined;

/** The first place of the very words. */
export function findByPlainSearch({ exact }: QuoteSelector, text: string): Anchored {
  const start = text.indexOf(exact);
  return start < 0 ? undefined : { start, end: start + exact.length };
}

/**
 * The common rule of web annotation (as in the Hypothesis client's `match-quote`): of all places where the words stand,
 * or, if they stand nowhere, of those that differ least and by at most half of the quote, the one with the best mean of
 * quote (50), prefix (20), suffix (20) and position (2). The best is always taken.
 */
export function findByAcceptingAnything(
  { exact, prefix, suffix }: QuoteSelector,
  text: string,
  hint: number,
): Anchored {
  const matches = findAny(text, exact, Math.min(256, exact.length / 2));
  const scores = matches.map(({ start, end, errors }) => {
    const quote = 1 - errors / exact.length;
    const before = likeness(text.slice(Math.max(0, start - prefix.length), start), prefix);
    const after = likeness(text.slice(end, end + suffix.length), suffix);
    const position = 1 - Math.abs(start - hint) / text.length;
    return (50 * quote + 20 * before + 20 * after + 2 * position) / 92;
  });
  return matches[scores.indexOf(Math.max(...scores))];
}

function findAny(text: string, sought: string, maxErrors: number) {
  const exact = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    exact.push({ start: at, end: at + sought.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, sought, maxErrors);
}

function likeness(text: string, context: string): number {
  if (context === "") return 1;
  if (text === "") return 0;
  return 1 - (findAny(text, context, context.length)[0]?.errors ?? context.length) / context.length;
}
