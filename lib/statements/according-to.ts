import type { Lexicon } from "./lexicon";
import { readContent } from "./content-span";
import { findSubjectAfter } from "./subject-after";
import type { Subject } from "./subject";
import type { FoundStatement } from "./found-statement";
import type { Token } from "./token";
import { holdsWord, type SentenceScope, type WholeSentence } from "./sentence-scope";

interface Source {
  readonly from: number;
  readonly to: number;
  readonly subject: Subject;
}

/**
 * "According to X, …" and "…, according to X": the statement of X, or, where the sentence already has a speaker, X as
 * the one who passed it on.
 */
export function findAccordingTo(
  scope: WholeSentence,
  hasSpeaker: boolean,
  limit: number,
): { readonly statements: readonly FoundStatement[]; readonly relay: readonly string[] } {
  const source = holdsWord(scope, "source") ? findSource(scope, limit) : undefined;
  if (!source) return { statements: [], relay: [] };
  if (hasSpeaker) return { statements: [], relay: [source.subject.text] };
  const { tokens, rules } = scope;
  if (isInsideClause(tokens, source.from, rules)) return { statements: [], relay: [] };
  const leads = tokens
    .slice(0, source.from)
    .every((token) => token.kind === "mark" || isLeadWord(token, scope.rules));
  const before = runsOver(scope, source, limit) ? limit : source.from;
  const content = leads ? readContent(scope, source.to, limit) : readContent(scope, 0, before);
  if (!content || content.end - content.start < 15) return { statements: [], relay: [] };
  const cue = { start: tokens[source.from]!.start, end: tokens[source.from + source.words - 1]!.end };
  return {
    statements: [{ subject: source.subject, cue, content, isWeak: false, isEvidence: false }],
    relay: [],
  };
}

/** "The bog, according to X, loses …": the clause goes on after the source, so all of it is said. */
function runsOver({ tokens, rules }: SentenceScope, { from, to }: Source, limit: number): boolean {
  const next = tokens[to + 1];
  const isSet = tokens[from - 1]?.text === "," && tokens[to]?.text === "," && to + 2 < limit;
  if (!isSet || next?.kind !== "word") return false;
  if (rules.finiteVerbs.has(next.lower)) return true;
  return (
    !rules.functionWords.has(next.lower) && !rules.openingWords.has(next.lower) && !next.lower.endsWith("ing")
  );
}

/** "the groups which, according to X, …": what X says lies after, in a clause that has just opened. */
function isInsideClause(tokens: readonly Token[], from: number, rules: Lexicon): boolean {
  const before = tokens[tokens[from - 1]?.text === "," ? from - 2 : from - 1];
  return (
    before?.kind === "word" &&
    (rules.pronouns.relative.has(before.lower) || rules.complementisers.has(before.lower))
  );
}

function isLeadWord(token: Token, rules: Lexicon): boolean {
  return token.kind === "word" && (rules.coordinators.has(token.lower) || rules.adverbs.has(token.lower));
}

function findSource(scope: SentenceScope, limit: number): (Source & { words: number }) | undefined {
  const { tokens, rules } = scope;
  for (let at = 0; at < limit; at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || !rules.accordingToIndex.has(token.lower)) continue;
    for (const words of rules.accordingToIndex.get(token.lower)!) {
      if (!words.every((word, i) => tokens[at + i]?.lower === word)) continue;
      const subject = sourceSubject(scope, at + words.length, limit);
      if (subject) return { ...subject, from: at, words: words.length };
    }
  }
  return undefined;
}

function sourceSubject(
  scope: SentenceScope,
  at: number,
  limit: number,
): { subject: Subject; to: number } | undefined {
  const { tokens, rules, text } = scope;
  let to = at;
  while (to < limit && !(tokens[to]!.kind === "mark" && /^[,،;:]$/.test(tokens[to]!.text))) to++;
  if (to === at) return undefined;
  const subject = findSubjectAfter(scope, at);
  if (!subject || subject.kind === "pronoun") return undefined;
  if (subject.kind !== "description") return { subject, to };
  const speaks = tokens
    .slice(at, to)
    .some((t) => t.kind === "word" && (rules.collectives.has(t.lower) || isOffice(t.lower, rules)));
  const printed = {
    ...subject,
    end: tokens[to - 1]!.end,
    text: text.slice(subject.start, tokens[to - 1]!.end),
  };
  return speaks ? { subject: subject.end > printed.end ? subject : printed, to } : undefined;
}

function isOffice(word: string, rules: Lexicon): boolean {
  return rules.roles.has(word) || rules.roles.has(word.replace(/s$/u, ""));
}
