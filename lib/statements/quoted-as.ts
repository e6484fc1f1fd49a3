import { type Content, readContent } from "./content-span";
import { findForwardContent } from "./find-content";
import { findSubjectAfter } from "./subject-after";
import { findSubjectBefore } from "./subject-before";
import type { FoundStatement } from "./found-statement";
import { type Cue, isAdverb } from "./match-cues";
import { isPronoun } from "./kinds-of-token";
import type { Subject } from "./subject";
import { holdsWord, type SentenceScope, type WholeSentence } from "./sentence-scope";

/** What is told of somebody by another one, who is the relay. */
export interface PassedOn {
  readonly statement: FoundStatement;
  readonly relay: readonly string[];
}

const within = 9;

/** "The agency quoted Holm as saying …", "“…,” the agency quoted him as saying": Holm speaks, the agency passes it on. */
export function findQuotedAs(scope: WholeSentence, limit: number): PassedOn | undefined {
  if (!holdsWord(scope, "quoting")) return undefined;
  const { tokens, rules } = scope;
  const at = tokens.findIndex(
    ({ kind, lower }, i) => i < limit && kind === "word" && rules.quotingVerbs.has(lower),
  );
  if (at < 0) return undefined;
  const link = tokens.findIndex(
    ({ lower }, i) => i > at + 1 && i < Math.min(limit, at + within) && rules.labelLinks.has(lower),
  );
  const saying = scope.cues.find((cue) => cue.participle && cue.from === link + 1);
  const subject = link < 0 ? undefined : quotedSubject(scope, at + 1, link);
  if (!saying || !subject) return undefined;
  const source = findSubjectBefore(scope, at, 0);
  const cue = { from: at, to: saying.to, participle: false, rule: saying.rule };
  const forward = findForwardContent(scope, cue, limit);
  const isBefore = source && source.from > 0;
  const content = forward
    ? readContent(scope, forward.from, limit)
    : isBefore
      ? readContent(scope, 0, source.from)
      : undefined;
  if (!content) return undefined;
  return {
    statement: found(scope, subject, cue, content),
    relay: source && source.kind !== "pronoun" ? [source.text] : [],
  };
}

function quotedSubject(scope: SentenceScope, from: number, to: number): Subject | undefined {
  const { tokens, rules } = scope;
  const { start, end, lower } = tokens[from]!;
  const pronoun = to - from === 1 ? rules.objectPronouns.get(lower) : undefined;
  if (pronoun !== undefined) return { kind: "pronoun", start, end, text: pronoun, from };
  return findSubjectAfter({ ...scope, tokens: tokens.slice(0, to) }, from);
}

function found({ tokens }: SentenceScope, subject: Subject, cue: Cue, content: Content): FoundStatement {
  const span = { start: tokens[cue.from]!.start, end: tokens[cue.to - 1]!.end };
  return { subject, cue: span, content, isWeak: false, isEvidence: false };
}

/**
 * "As Holm put it, …", "…, as Holm put it, …": who speaks in a clause with "as" that is set off from the sentence. The
 * words said follow it, stand before it or run over it. Undefined where nothing of the kind stands.
 */
export function findAsTold(scope: WholeSentence, limit: number): FoundStatement | undefined {
  if (!holdsWord(scope, "link")) return undefined;
  for (const cue of scope.cues) {
    if (cue.participle || cue.to > limit) continue;
    const from = linkBefore(scope, cue.from);
    if (from === undefined) continue;
    const end = clauseEnd(scope, cue.to, limit);
    const subject = end === undefined ? undefined : findSubjectBefore(scope, cue.from, from + 1);
    if (end === undefined || !subject) continue;
    const content =
      from === 0 ? readContent(scope, end, limit) : readContent(scope, 0, end >= limit ? from : limit);
    if (content && content.end - content.start > leastCharacters) return found(scope, subject, cue, content);
  }
  return undefined;
}

const leastCharacters = 12;

/** The "as" that opens the verb's clause, at the sentence's beginning or after a comma. */
function linkBefore({ tokens, rules }: SentenceScope, cueFrom: number): number | undefined {
  for (let at = cueFrom - 1; at >= Math.max(0, cueFrom - within); at--) {
    const token = tokens[at]!;
    if (token.kind === "mark" || token.kind === "quote") return undefined;
    if (token.kind !== "word" || !rules.labelLinks.has(token.lower)) continue;
    return at === 0 || tokens[at - 1]!.text === "," ? at : undefined;
  }
  return undefined;
}

/** The comma or the end right after the verb, adverbs and "it" passed over. */
function clauseEnd({ tokens, rules }: SentenceScope, from: number, limit: number): number | undefined {
  let at = from;
  while (at < limit && (isAdverb(tokens[at]!, rules) || isPronoun(tokens[at]!, rules))) at++;
  return at >= limit || tokens[at]!.text === "," ? at : undefined;
}
