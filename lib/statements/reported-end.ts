import { findKeptBack } from "./kept-back";
import { type ContentAfter, labelEnd, quoteEnd } from "./reported-content";
import type { ReportingVerb } from "./reporting-verbs";
import type { SentenceScope } from "./sentence-scope";

/** Where the words said end, before `to` at the latest. */
export function contentEnd(
  scope: SentenceScope,
  after: ContentAfter,
  verb: ReportingVerb,
  to: number,
): number {
  const { from, opener } = after;
  if (opener === "label") return labelEnd(scope, from, to);
  const isQuote = opener !== "that" && opener !== "bare" && scope.tokens[from]?.kind === "quote";
  if (isQuote) return Math.min(to, quoteEnd(scope, after, to));
  const limit = verb.relative === undefined ? to : endOfRelative(scope, from, to);
  return findKeptBack(scope, from, limit);
}

/** "X, qui dit craindre le pire, a quitté la salle": the clause around goes on behind a comma. */
function endOfRelative({ tokens, rules }: SentenceScope, from: number, to: number): number {
  const comma = tokens.findIndex((token, at) => {
    const next = tokens[at + 1];
    const goesOn =
      next?.kind === "word" &&
      [rules.finiteVerbs, rules.cueIndex, rules.unsaid, rules.withholding].some((words) =>
        words.has(next.lower),
      );
    return at > from && at < to && /^[,،]$/u.test(token.text) && goesOn;
  });
  return comma < 0 ? to : comma;
}
