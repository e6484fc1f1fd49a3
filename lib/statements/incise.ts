import { countWords } from "../text/split-words";
import { innerSpan } from "./content-span";
import type { FoundStatement } from "./found-statement";
import { droppedSpeaker } from "./missing-speaker";
import { speakerAt } from "./reported-subject";
import { findReportingVerbs } from "./reporting-verbs";
import type { SentenceScope } from "./sentence-scope";
import type { Token } from "./token";
import { readTokens } from "./tokens";

const wordsAtLeast = 6;

/**
 * "« On verra, a lancé X vendredi. On jouera. »": the speaker named between commas inside the marks. The content is all
 * that stands in them, its quotations what is left without the reporter's words.
 */
export function readIncise(scope: SentenceScope): readonly FoundStatement[] {
  if (!scope.rules.capitalisedNames) return [];
  return scope.tokens.flatMap((token, at) => (token.kind === "quote" ? inciseIn(scope, token, at) : []));
}

function inciseIn(scope: SentenceScope, quote: Token, at: number): readonly FoundStatement[] {
  const { text, rules, mentions = [] } = scope;
  const inner = innerSpan(text, quote);
  if (countWords(text.slice(inner.start, inner.end)) < wordsAtLeast) return [];
  const tokens = readTokens(text, inner, { quotations: [], mentions, rules });
  const within = { ...scope, tokens };
  for (const verb of findReportingVerbs(within)) {
    if (verb.from < 1 || !/^[,?!…]$/u.test(tokens[verb.from - 1]!.text)) continue;
    const end = inciseEnd(tokens, verb.to);
    const subject = verb.pronoun ? droppedSpeaker(within, verb) : speakerAt(within, verb.to, end, false);
    if (!subject || (subject.kind === "pronoun" && !verb.pronoun)) continue;
    const first = { start: inner.start, end: tokens[verb.from - 1]!.start };
    const second = { start: tokens[end + 1]?.start ?? inner.end, end: inner.end };
    const quotations = [first, second].filter((part) => part.end > part.start);
    const cue = { start: tokens[verb.from]!.start, end: tokens[verb.to - 1]!.end };
    const isUnbalanced = quote.quotation?.balanced === false;
    const content = { ...inner, form: "direct" as const, quotations, isUnbalanced };
    return [{ subject: { ...subject, from: at }, cue, content, isWeak: false, isEvidence: false }];
  }
  return [];
}

/** The mark that ends the reporter's words: a stop, else the first comma. */
function inciseEnd(tokens: readonly Token[], from: number): number {
  const mark = tokens.findIndex(
    (token, i) => i >= from && token.kind === "mark" && /^[.,;:!?…]$/u.test(token.text),
  );
  return mark < 0 ? tokens.length : mark;
}
