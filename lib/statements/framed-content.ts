import type { CueTakes } from "../text/languages/cue-rule";
import type { ForwardContent } from "./find-content";
import { type Cue, isAdverb } from "./match-cues";
import { isPreposition, isPronoun } from "./kinds-of-token";
import type { SentenceScope } from "./sentence-scope";
import type { Token } from "./token";

type Frame = (scope: SentenceScope, at: number, limit: number) => ForwardContent | undefined;

const objectAtMost = 14;
const labelWithin = 25;

/**
 * What is said by the frames a verb has besides quotations and clauses: an infinitive, a noun phrase, a name given to
 * something, a question. `at` is the first token after the verb and its adverbs. Undefined where none of them fits.
 */
export function findFramedContent(
  scope: SentenceScope,
  cue: Cue,
  at: number,
  limit: number,
): ForwardContent | undefined {
  for (const [frame, read] of frames) {
    const found = cue.rule.takes.includes(frame) ? read(scope, at, limit) : undefined;
    if (found) return found;
  }
  const isSpokenTo = cue.rule.takes.includes("addressee") && cue.rule.takes.includes("infinitive");
  const mark = isSpokenTo ? infinitiveAfterObject(scope, at, limit) : undefined;
  return mark === undefined ? undefined : { from: mark, opener: "infinitive" };
}

const frames: readonly (readonly [CueTakes, Frame])[] = [
  ["proposition", readProposition],
  ["question", readQuestion],
  ["infinitive", readInfinitive],
  ["command", readCommand],
  ["object-infinitive", readObjectInfinitive],
  ["gerund", readGerund],
  ["sum", readSum],
  ["label", readLabel],
  ["as", readNamedAs],
  ["complement", readComplement],
  ["thing", readThing],
];

/** "the claim that it is late", "hopes of a deal and fears that …": what follows the noun of saying alone. */
function readProposition(
  { tokens, rules }: SentenceScope,
  at: number,
  limit: number,
): ForwardContent | undefined {
  for (let i = at; i < Math.min(limit - 3, at + propositionWithin); i++) {
    const [token, next] = [tokens[i]!, tokens[i + 1]!];
    if (token.kind !== "word" || rules.finiteVerbs.has(token.lower)) return undefined;
    if (!rules.propositionNouns.has(token.lower)) continue;
    const isThat = next.kind === "word" && rules.complementisers.has(next.lower);
    const [verb] = tokens.slice(i + 2);
    // "the claims that were made"
    if (isThat) return rules.finiteVerbs.has(verb!.lower) ? undefined : { from: i + 2, opener: "that" };
  }
  return undefined;
}

const propositionWithin = 6;

/** "whether it is late", "how much it costs", "the minister why": without the word that only asks for yes or no. */
function readQuestion(
  { tokens, rules }: SentenceScope,
  at: number,
  limit: number,
): ForwardContent | undefined {
  for (let i = at; i < Math.min(limit - 2, at + 6); i++) {
    const token = tokens[i]!;
    if (token.kind === "mark" || token.kind === "quote") return undefined;
    if (token.kind !== "word") continue;
    if (rules.hypothetical.has(token.lower)) return { from: i + 1, opener: "question" };
    if (rules.questionWords.has(token.lower)) return { from: i, opener: "question" };
    if (rules.finiteVerbs.has(token.lower) || (i > at && isPreposition(token, rules))) return undefined;
  }
  return undefined;
}

function readInfinitive(scope: SentenceScope, at: number, limit: number): ForwardContent | undefined {
  const mark = isNegation(scope, at) ? at + 1 : at;
  return isInfinitive(scope, mark, limit) ? { from: at, opener: "infinitive" } : undefined;
}

/** "told them not to read": the infinitive alone is said. */
function readCommand(scope: SentenceScope, at: number, limit: number): ForwardContent | undefined {
  const mark = infinitiveAfterObject(scope, at, limit);
  if (mark === undefined) return undefined;
  const { tokens } = scope;
  return {
    from: mark,
    opener: "infinitive",
    addressee: { start: tokens[at]!.start, end: tokens[mark - 1]!.end },
  };
}

/** "urged parents to check": all of it is said. */
function readObjectInfinitive(scope: SentenceScope, at: number, limit: number): ForwardContent | undefined {
  return infinitiveAfterObject(scope, at, limit) === undefined
    ? undefined
    : { from: at, opener: "infinitive" };
}

/** "advised both camps to “sit down”": the one moved belongs to what is said, as without the marks. */
export function findQuotedInfinitive(
  scope: SentenceScope,
  at: number,
  limit: number,
): ForwardContent | undefined {
  const mark = infinitiveAfterObject(scope, at, limit);
  return mark !== undefined && scope.tokens[mark + 1]?.kind === "quote"
    ? { from: at, opener: "infinitive" }
    : undefined;
}

/** The token at which "to …" or "not to …" begins after a noun phrase at `at`. */
function infinitiveAfterObject(scope: SentenceScope, at: number, limit: number): number | undefined {
  const { tokens, rules } = scope;
  if (!opensThing(tokens[at]!, scope)) return undefined;
  for (let i = at + 1; i < Math.min(limit, at + objectAtMost); i++) {
    const token = tokens[i]!;
    if (isNegation(scope, i) && isInfinitive(scope, i + 1, limit)) return i;
    if (isInfinitive(scope, i, limit)) return i;
    if (token.kind === "quote" || (token.kind === "mark" && token.text !== ",")) return undefined;
    const acts = token.kind === "word" && (rules.finiteVerbs.has(token.lower) || isPronoun(token, rules));
    if (acts) return undefined;
  }
  return undefined;
}

/** "to" before a verb, which neither a name nor an article follows. */
function isInfinitive({ tokens, rules }: SentenceScope, at: number, limit: number): boolean {
  const [mark, verb] = [tokens[at], tokens[at + 1]];
  if (mark?.kind !== "word" || !rules.infinitiveMarks.has(mark.lower) || at + 1 >= limit) return false;
  if (verb?.kind === "quote") return true;
  if (verb?.kind !== "word" || /[^s]s$|ing$|\d/u.test(verb.lower)) return false;
  return !rules.functionWords.has(verb.lower);
}

function isNegation({ tokens, rules }: SentenceScope, at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && rules.unsaid.has(token.lower) && !rules.infinitiveMarks.has(token.lower);
}

/** "denied having seen it", "recalled seeing the lights". */
function readGerund({ tokens, rules }: SentenceScope, at: number, limit: number): ForwardContent | undefined {
  const token = tokens[at]!;
  const isGerund =
    token.kind === "word" &&
    token.lower.length > 4 &&
    !isPreposition(token, rules) &&
    rules.gerundEndings.some((ending) => token.lower.endsWith(ending));
  return isGerund && at + 2 < limit ? { from: at, opener: "thing" } : undefined;
}

/** "put the yield at 62 million" */
function readSum(scope: SentenceScope, at: number, limit: number): ForwardContent | undefined {
  const { tokens, rules } = scope;
  if (!opensThing(tokens[at]!, scope)) return undefined;
  for (let i = at + 1; i < Math.min(limit - 1, at + objectAtMost); i++) {
    const token = tokens[i]!;
    if (token.kind === "mark" || token.kind === "quote") return undefined;
    if (!rules.sumLinks.has(token.lower)) continue;
    if (tokens.slice(i + 1, i + 4).some((next) => /\d/u.test(next.text)))
      return { from: at, opener: "thing" };
  }
  return undefined;
}

/** "called it “a disaster”" */
function readLabel(scope: SentenceScope, at: number, limit: number): ForwardContent | undefined {
  const isQuoted = scope.tokens
    .slice(at, Math.min(limit, at + labelWithin))
    .some(({ kind }) => kind === "quote");
  return isQuoted && opensThing(scope.tokens[at]!, scope) ? { from: at, opener: "thing" } : undefined;
}

/** "described the talks as useful", "dismissed as “nonsense” a message that …" */
function readNamedAs(scope: SentenceScope, at: number, limit: number): ForwardContent | undefined {
  const { tokens, rules } = scope;
  const isLink = (token: Token | undefined) => token?.kind === "word" && rules.labelLinks.has(token.lower);
  if (isLink(tokens[at])) {
    const [name, thing] = [tokens[at + 1], tokens[at + 2]];
    const isNamed =
      name?.kind === "quote" && thing !== undefined && at + 2 < limit && opensThing(thing, scope);
    return isNamed ? { from: at, opener: "thing" } : undefined;
  }
  if (!opensThing(tokens[at]!, scope)) return undefined;
  for (let i = at + 1; i < Math.min(limit - 1, at + objectAtMost); i++) {
    if (isLink(tokens[i])) return { from: at, opener: "thing" };
    if (tokens[i]!.kind === "mark") return undefined;
  }
  return undefined;
}

/** "called the plan a disaster": an article opens a second phrase, which nothing links with the first. */
function readComplement(scope: SentenceScope, at: number, limit: number): ForwardContent | undefined {
  const { tokens, rules } = scope;
  const first = tokens[at]!;
  if (!opensThing(first, scope) || rules.indefinite.has(first.lower)) return undefined;
  for (let i = at + 1; i < Math.min(limit - 1, at + objectAtMost); i++) {
    const [before, token] = [tokens[i - 1]!, tokens[i]!];
    if (token.kind === "mark" || token.kind === "quote") return undefined;
    if (!/^an?$/u.test(token.lower)) continue;
    const isLinked =
      isPreposition(before, rules) || (before.kind === "word" && rules.finiteVerbs.has(before.lower));
    return isLinked ? undefined : { from: at, opener: "thing" };
  }
  return undefined;
}

function readThing(scope: SentenceScope, at: number): ForwardContent | undefined {
  return opensThing(scope.tokens[at]!, scope) ? { from: at, opener: "thing" } : undefined;
}

/** Whether a noun phrase may begin with the token. */
function opensThing(token: Token, { rules }: SentenceScope): boolean {
  if (token.kind === "mark" || token.kind === "aside" || isPreposition(token, rules)) return false;
  if (token.kind === "word" && rules.unsaid.has(token.lower)) return rules.focusWords.has(token.lower);
  if (token.kind !== "word" || rules.focusWords.has(token.lower)) return true;
  if (rules.infinitiveMarks.has(token.lower) || rules.complementisers.has(token.lower))
    return rules.definite.has(token.lower);
  return (
    !rules.coordinators.has(token.lower) && !rules.subordinators.has(token.lower) && !isAdverb(token, rules)
  );
}
