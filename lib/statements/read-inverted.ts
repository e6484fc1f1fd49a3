import type { LanguageRules } from "../text/languages/language-rules";
import { type Content, readContent } from "./content-span";
import type { ForwardContent } from "./find-content";
import { findSubjectAfter, type Subject } from "./find-subject";
import { type Cue, isAdverb } from "./match-cues";
import type { Token } from "./tokens";

interface Scope {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly rules: LanguageRules;
}

export interface Inverted {
  readonly subject: Subject;
  readonly content: Content;
  readonly contentFrom: number;
  /** The first token after speaker and verb. */
  readonly after: number;
}

interface Around {
  readonly before: Subject | undefined;
  readonly forward: ForwardContent | undefined;
  readonly floor: number;
  readonly limit: number;
}

/** Words said that stand before their verb: "“…,” Smith said", "…, the minister said", "“…,” said Smith". */
export function readInverted(scope: Scope, cue: Cue, around: Around): Inverted | undefined {
  const { before } = around;
  const asBefore =
    before && before.from > around.floor ? speakerFirst(scope, cue, { ...around, before }) : undefined;
  return asBefore ?? verbFirst(scope, cue, around);
}

function speakerFirst(scope: Scope, cue: Cue, around: Around & { before: Subject }): Inverted | undefined {
  const { before, forward, floor } = around;
  if (before.from >= cue.from) return undefined;
  if (!isSetOff(scope.tokens[before.from - 1])) return undefined;
  const content = readContent(scope, contentStart(scope, floor), before.from);
  if (!content) return undefined;
  const followsQuote = isAfterQuote(scope.tokens, before.from);
  const opensPlainly = forward && forward.opener !== "clause" && forward.opener !== "thing";
  const isSplit = forward?.opener === "quote" && content.form === "direct";
  if (opensPlainly && !isSplit && content.form !== "direct") return undefined;
  if (opensPlainly && !isSplit && !isOwnSentence(scope, content)) return undefined;
  if (!followsQuote && (forward || !isClause(scope, cue, floor, before.from))) return undefined;
  return { subject: before, content, contentFrom: floor, after: cue.to };
}

function verbFirst(scope: Scope, cue: Cue, around: Around): Inverted | undefined {
  const { tokens, rules } = scope;
  const { floor, forward, before } = around;
  if (cue.from <= floor || !isSetOff(tokens[cue.from - 1])) return undefined;
  let at = cue.to;
  while (tokens[at] && isAdverb(tokens[at]!, rules)) at++;
  const subject = findSubjectAfter(scope, at);
  const content = readContent(scope, contentStart(scope, floor), cue.from);
  if (!content) return undefined;
  const followsQuote = isAfterQuote(tokens, cue.from);
  if (cue.rule.holdsPronoun && followsQuote) {
    const own: Subject = { kind: "pronoun", ...spanOf(tokens, cue), text: "", from: cue.from };
    return { subject: own, content, contentFrom: floor, after: cue.to };
  }
  if (!subject || subject.start < tokens[cue.to - 1]!.end) return undefined;
  if (!followsQuote) {
    if (forward && forward.opener !== "clause") return undefined;
    const isNamedBefore = before?.kind === "mention" || before?.kind === "name";
    const acts = tokens
      .slice(at, around.limit)
      .some((t) => t.kind === "word" && rules.finiteVerbs.has(t.lower));
    if (isNamedBefore || acts || !isClause(scope, cue, floor, cue.from)) return undefined;
  }
  return { subject, content, contentFrom: floor, after: at + 1 };
}

function spanOf(tokens: readonly Token[], cue: Cue): { start: number; end: number } {
  return { start: tokens[cue.from]!.start, end: tokens[cue.to - 1]!.end };
}

function isSetOff(token: Token | undefined): boolean {
  return token?.kind === "quote" || (token?.kind === "mark" && /^[,،–—?!-]$/.test(token.text));
}

function isAfterQuote(tokens: readonly Token[], at: number): boolean {
  let last = at - 1;
  while (last >= 0 && tokens[last]!.kind === "mark") last--;
  if (tokens[last]?.kind === "quote") return true;
  // “…” for some purpose, Smith said: the sentence opens with the speaker's words.
  return tokens.findIndex((token) => token.kind === "quote") === 0 && tokens[0]!.text.split(/\s+/).length > 3;
}

function isOwnSentence(scope: Scope, content: Content): boolean {
  return scope.text.slice(content.start, content.end).split(/\s+/).length > 3;
}

function contentStart({ tokens, rules }: Scope, floor: number): number {
  let from = floor;
  while (tokens[from]?.kind === "word" && rules.coordinators.has(tokens[from]!.lower)) from++;
  return from;
}

/** Enough words with a verb among them to be something that is said. */
function isClause({ tokens, rules }: Scope, cue: Cue, from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter((token) => token.kind !== "mark");
  if (words.length < 4) return false;
  if (!cue.rule.takes.includes("that") && !cue.rule.takes.includes("clause")) return false;
  const first = words[0]!;
  if (
    first.kind === "word" &&
    /ing$/u.test(first.lower) &&
    !words.some((w) => rules.finiteVerbs.has(w.lower))
  )
    return false;
  const actsByShape = (token: Token) => token.kind === "word" && /(?:[a-z]ed|[a-z]s)$/u.test(token.lower);
  return (
    words.some((t) => (t.kind === "word" && rules.finiteVerbs.has(t.lower)) || actsByShape(t)) ||
    words.length > 6
  );
}
